#pragma once

#include "domain/entities.h"
#include "views/lists/rowlistmodel.h"
#include "views/text/moment.h"
#include "views/text/tone.h"

namespace agh {

/// What happened on a contract, or between an applicant and us, in order, and what is still to
/// come.
class TimelineList : public agh::RowListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the contract page")
public:
    enum Role {
        KindRole = Qt::UserRole + 1, ///< kind: TimelineList.Kind
        TitleRole,                   ///< title: string
        TextRole,                    ///< text: string
        WhenTextRole,                ///< whenText: string; "expected" for what is to come
        WhenFullRole,                ///< whenFull: string
        ToneRole,                    ///< tone: Tone
        ComingRole,                  ///< coming: bool, has not happened
        AccessibleTextRole           ///< accessibleText: string
    };
    Q_ENUM(Role)
    enum Kind {
        Made,
        Draft,
        Pending,
        Sent,
        Settled,
        Failed,
        Cancelled,
        Other,
        ToSettle,
        Applied,
        Said,
        Accepted,
        Declined,
        Withdrawn,
        Reviewed
    };
    Q_ENUM(Kind)
    using RowListModel::RowListModel;

    void setStory(const Contract& contract, QList<Settlement> settlements, const Moment& moment);

    /// Messages of one side in a row on one day.
    struct Talk
    {
        QString key;
        bool own = false;
        int count = 0;
        qint64 fromMs = 0;
        QString words; ///< how it begins, guarded
    };
    /// A decision that was made on this computer.
    struct Decision
    {
        qint64 journalId = 0, atMs = 0;
        bool accepting = false, certain = true;
    };
    /// All between an applicant and us.
    struct Relation
    {
        Application application;
        bool gone = false;
        QString name; ///< guarded
        QList<Talk> talks;
        QList<Decision> decisions;
        std::optional<Contract> contract;
        QList<Settlement> settlements;
        QList<Review> reviews;
    };
    void setRelation(const Relation& relation, const Moment& moment);
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    struct Step
    {
        Key key;
        Kind kind = Other;
        QString title, text;
        Timestamp when;
        Tones::Tone tone = Tones::Neutral;
    };
    [[nodiscard]] static Step stepOf(const Settlement& settlement);
    [[nodiscard]] static std::pair<Key, Row> rowOf(const Step& step, const Moment& moment);
};

} // namespace agh
