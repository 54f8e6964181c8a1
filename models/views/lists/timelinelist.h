#pragma once

#include "domain/entities.h"
#include "views/lists/rowlistmodel.h"
#include "views/text/moment.h"
#include "views/text/tone.h"

namespace agh {

/// What happened on a contract, in order, and what is still to come.
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
    enum Kind { Made, Draft, Pending, Sent, Settled, Failed, Cancelled, Other, ToSettle };
    Q_ENUM(Kind)
    using RowListModel::RowListModel;

    void setStory(const Contract& contract, QList<Settlement> settlements, const Moment& moment);
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
};

} // namespace agh
