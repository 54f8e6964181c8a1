#pragma once

#include "services/boardservice.h"
#include "views/text/moment.h"

#include <QAbstractListModel>
#include <QCache>
#include <QSet>
#include <QtQmlIntegration>

namespace agh {

/// What a search of the board found. Holds numbers only, a hundred thousand of them as lightly as
/// ten; a row is read when it is shown.
class BoardRoles : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the board's page")
    Q_PROPERTY(int count READ count NOTIFY countChanged)
public:
    enum Role {
        RoleIdRole = Qt::UserRole + 1, ///< roleId: string
        TitleRole,                     ///< title: list of matchRun
        PosterRole,                    ///< poster: string, guarded
        ApplicantsRole,                ///< applicants: int; -1: not told
        RailRole,                      ///< rail: Rail
        RailWordRole,                  ///< railWord: string
        AmountDigitsRole,              ///< amountDigits: string
        CurrencyRole,                  ///< currency: string
        ScheduleWordRole,              ///< scheduleWord: string
        WhenTextRole,                  ///< whenText: string
        WhenFullRole,                  ///< whenFull: string
        FitRole,                       ///< fit: string, "4 of 5"; empty: nothing to compare with
        FreshRole,                     ///< fresh: bool, never opened here
        StarredRole,                   ///< starred: bool
        FoundRole,                     ///< found: list of matchRun, where the words stand
        AccessibleTextRole             ///< accessibleText: string
    };
    Q_ENUM(Role)
    BoardRoles(const Moment& moment, QObject* parent = nullptr);

    /// Another board; nullptr: none.
    void setStore(BoardStore* store);
    /// What was found. Told as rows that go and come, never as a reset.
    void setRows(const QList<BoardRow>& rows, const QStringList& words, const QStringList& skills);
    void refreshRows(const QList<BoardRow>& rows); ///< those of them that were shown are read again
    void refreshAll();
    [[nodiscard]] int count() const { return int(m_rows.size()); }
    [[nodiscard]] BoardRow at(int index) const { return m_rows.value(index, 0); }
    [[nodiscard]] int indexOf(BoardRow row) const { return int(m_rows.indexOf(row)); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();

private:
    using Row = QList<QVariant>;
    [[nodiscard]] Row read(BoardRow row) const;
    void apply(const QList<BoardRow>& rows);
    /// A few rows that came and went, each told by itself; false: it is more than that.
    bool applyFew(qsizetype from, qsizetype goes, const QList<BoardRow>& rows, qsizetype comes);

    static constexpr int keptRows = 256;
    static constexpr qsizetype few = 64, span = 2'000;
    Moment m_moment;
    BoardStore* m_store = nullptr;
    QList<BoardRow> m_rows;
    QStringList m_words, m_skills;
    mutable QCache<BoardRow, Row> m_kept{keptRows};
};

} // namespace agh
