#include "views/forms/draftconflict.h"

#include "views/text/displayguard.h"
#include "views/text/draftwords.h"

#include <algorithm>

namespace agh {

void DraftConflict::setFields(const std::optional<DraftFields>& theirs, const DraftFields& was,
                              const DraftFields& mine)
{
    if (theirs == m_theirs && (!theirs || (was == m_was && mine == m_mine)))
        return;
    const bool same = m_theirs && theirs;
    const int moved = same ? drafts::differences(*theirs, *m_theirs) |
                                 drafts::differences(was, m_was) | drafts::differences(mine, m_mine)
                           : DraftFields::everyField;
    m_theirs = theirs;
    m_was = was;
    m_mine = mine;
    m_fields.clear();
    QHash<int, Side> chosen;
    if (theirs) {
        const int ours = drafts::differences(mine, was);
        const int others = drafts::differences(*theirs, was);
        const int apart = drafts::differences(*theirs, mine);
        for (int bit = 1; bit < DraftFields::everyField; bit *= 2) {
            if (!(apart & bit))
                continue;
            m_fields.append(DraftFields::Field(bit));
            // Where only one side moved, it is that one's; where both did, a person says so.
            const Side given = !(others & bit) ? Mine : !(ours & bit) ? Theirs : None;
            chosen.insert(bit, moved & bit ? given : m_chosen.value(bit, given));
        }
    }
    m_chosen = chosen;
    show();
    Q_EMIT changed();
}

void DraftConflict::show()
{
    QList<std::pair<Key, Row>> rows;
    for (const DraftFields::Field field : std::as_const(m_fields)) {
        const auto text = [field](const DraftFields& fields) {
            return display::text(draftwords::valueOf(fields, field));
        };
        rows.append({QString::number(int(field)),
                     {draftwords::fieldName(field), text(*m_theirs), text(m_was), text(m_mine),
                      int(m_chosen.value(field, None))}});
    }
    setRows(rows);
}

bool DraftConflict::complete() const
{
    return present() && std::all_of(m_fields.begin(), m_fields.end(), [this](int field) {
               return m_chosen.value(field, None) != None;
           });
}

DraftFields DraftConflict::chosen() const
{
    DraftFields out = m_mine;
    for (const DraftFields::Field field : m_fields) {
        const Side side = m_chosen.value(field, None);
        if (side == Theirs)
            drafts::put(out, *m_theirs, field);
        else if (side == Was)
            drafts::put(out, m_was, field);
    }
    return out;
}

void DraftConflict::choose(int row, Side side)
{
    if (row < 0 || row >= m_fields.size() || m_chosen.value(m_fields[row], None) == side)
        return;
    m_chosen.insert(m_fields[row], side);
    show();
    Q_EMIT changed();
}

QHash<int, QByteArray> DraftConflict::roleNames() const
{
    return {{NameRole, "name"},
            {TheirsRole, "theirs"},
            {WasRole, "was"},
            {MineRole, "mine"},
            {ChosenRole, "chosen"}};
}

} // namespace agh
