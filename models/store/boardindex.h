#pragma once

#include "domain/boardquery.h"

#include <QHash>
#include <QSet>

#include <array>
#include <vector>

namespace agh {

using BoardRow = qint64; ///< a row of the board's file

/// What is asked of the board besides the words. Empty: anything.
struct BoardFilter
{
    QStringList rails, schedules, posterKinds; ///< any of them, as the service writes them
    QString currency;
    std::optional<Decimal> least, most; ///< of `currency`
    QStringList skills;                 ///< any of them
    int withinDays = 0;                 ///< posted within so many; 0: at any time
    bool notApplied = false, payable = false;
    [[nodiscard]] bool isEmpty() const { return *this == BoardFilter(); }
    friend bool operator==(const BoardFilter&, const BoardFilter&) = default;
};

/// Who asks, as far as filters and sorts want to know.
struct BoardSelf
{
    QSet<QString> applied;            ///< ids of roles
    std::optional<QStringList> rails; ///< that one is paid by; empty: not known
    QStringList skills;
    friend bool operator==(const BoardSelf&, const BoardSelf&) = default;
};

struct BoardAsk
{
    enum class Show { Open, Starred, Recent, Hidden };
    enum class Sort { Newest, Amount, Relevance, Match };
    BoardQuery query;
    BoardFilter filter;
    BoardSelf self;
    Show show = Show::Open;
    Sort sort = Sort::Newest;
    qint64 nowMs = 0;
    qint64 cameAfterMs = -1;   ///< counts what came here later than that
    qint64 untoldAfterMs = -1; ///< the same, for what was not told yet
};

struct BoardAnswer
{
    QList<BoardRow> rows;
    int of = 0;          ///< on the board, whatever is asked
    int fresh = 0;       ///< of the rows, later than cameAfterMs
    int untold = 0;      ///< of the rows, later than untoldAfterMs
    qint64 newestMs = 0; ///< when the last of the fresh ones came
    /// How many there would be with that value and all the other filters.
    QHash<QString, int> rails, schedules, currencies, posterKinds, skills;
    int notApplied = 0, payable = 0;
    std::array<int, 4> shows{}; ///< by Show, whatever else is asked
};

/// The columns that filters, counts and sorts go over, in memory and on the worker's thread only:
/// the words are FTS5's, everything else is one pass here.
class BoardIndex
{
public:
    struct Facts
    {
        QString id, rail, schedule, currency, posterKind;
        QByteArray amount; ///< amountKey; empty: none told
        QStringList skills;
        qint64 createdMs = 0, cameMs = 0;
        bool starred = false, hidden = false;
        qint64 viewedMs = 0;
    };
    void put(BoardRow row, const Facts& facts);
    void remove(BoardRow row);
    void mark(const QString& id, bool starred, bool hidden, qint64 viewedMs);
    [[nodiscard]] int count() const { return int(m_slots.size()); }
    /// `found`: rows that have the words, empty: no words; `tiers`: rows where they fit better, the
    /// best first; `without`: rows with excluded words.
    [[nodiscard]] BoardAnswer answer(const BoardAsk& ask,
                                     const std::optional<std::vector<BoardRow>>& found,
                                     const std::vector<std::vector<BoardRow>>& tiers,
                                     const std::vector<BoardRow>& without);
    /// Skills that are used most, with how many want them.
    [[nodiscard]] QList<std::pair<QString, int>> topSkills(int count) const;

private:
    struct Slot
    {
        BoardRow row = 0;
        qint64 createdMs = 0, cameMs = 0, viewedMs = 0;
        QByteArray amount;
        QString id;
        int rail = 0, schedule = 0, currency = 0, posterKind = 0;
        std::vector<int> skills;
        bool starred = false, hidden = false;
    };
    /// What nearly every search goes over, small and in one piece; in the order of m_slots.
    struct Hot
    {
        int rail = 0, schedule = 0, currency = 0, posterKind = 0;
        int skillsFrom = 0, skillsEnd = 0; ///< in m_skills
        bool starred = false, hidden = false, viewed = false;
    };
    int word(const QString& text);
    void sortIfNeeded();
    [[nodiscard]] int slotOf(BoardRow row) const ///< -1: none
    {
        return row >= 0 && size_t(row) < m_slotOf.size() ? m_slotOf[size_t(row)] : -1;
    }
    void setSlot(BoardRow row, int slot);
    [[nodiscard]] std::vector<char> bits(const std::vector<BoardRow>& rows) const;
    [[nodiscard]] std::vector<char> bits(const QSet<QString>& ids) const;
    void tell(BoardAnswer& out, const std::vector<int>& counts) const;
    void arrange(BoardAnswer& out, const BoardAsk& ask, std::vector<int>& picked,
                 const std::vector<std::vector<BoardRow>>& tiers) const;

    std::vector<Slot> m_slots; ///< the newest first, where m_sorted
    std::vector<Hot> m_hot;
    std::vector<int> m_skills;
    std::vector<BoardRow> m_rows;
    std::vector<int> m_slotOf; ///< by row; -1: none
    QHash<QString, BoardRow> m_rowOfId;
    bool m_sorted = true;
    QHash<QString, int> m_words; ///< texts of columns, and skills by their key
    QStringList m_wordTexts;
};

} // namespace agh
