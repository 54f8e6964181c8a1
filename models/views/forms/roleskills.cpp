#include "views/forms/roleskills.h"

#include "domain/marks.h"

using namespace Qt::Literals::StringLiterals;

namespace agh {
namespace {

constexpr int mostSuggestions = 8;

} // namespace

void RoleSkills::setSkills(const QStringList& skills)
{
    if (skills == this->skills())
        return;
    m_chips = skills;
    m_typed.clear();
    suggest();
    Q_EMIT changed();
    Q_EMIT typedChanged();
}

void RoleSkills::setKnown(const QStringList& known)
{
    m_known = known;
    suggest();
}

QStringList RoleSkills::skills() const
{
    QStringList out = m_chips;
    const QString last = m_typed.simplified();
    if (!last.isEmpty() && !out.contains(last, Qt::CaseInsensitive))
        out.append(last);
    return out;
}

bool RoleSkills::append(const QString& skill)
{
    const QString one = skill.simplified();
    if (one.isEmpty() || m_chips.contains(one, Qt::CaseInsensitive))
        return false;
    m_chips.append(one);
    return true;
}

void RoleSkills::setTyped(const QString& typed)
{
    if (m_typed == typed)
        return;
    QStringList parts = typed.split(u',');
    m_typed = parts.takeLast();
    bool more = false;
    for (const QString& part : std::as_const(parts))
        more |= append(part);
    if (!parts.isEmpty())
        m_typed = m_typed.trimmed();
    suggest();
    if (more)
        Q_EMIT changed();
    Q_EMIT typedChanged();
    Q_EMIT edited();
}

bool RoleSkills::add()
{
    if (m_typed.trimmed().isEmpty())
        return false;
    const bool more = append(m_typed);
    m_typed.clear();
    suggest();
    if (more)
        Q_EMIT changed();
    Q_EMIT typedChanged();
    Q_EMIT edited();
    return true;
}

void RoleSkills::take(const QString& suggestion)
{
    m_typed = suggestion;
    (void)add();
}

void RoleSkills::remove(int index)
{
    if (index < 0 || index >= m_chips.size())
        return;
    m_chips.removeAt(index);
    suggest();
    Q_EMIT changed();
    Q_EMIT edited();
}

bool RoleSkills::editLast()
{
    if (m_chips.isEmpty() || !m_typed.isEmpty())
        return false;
    m_typed = m_chips.takeLast();
    suggest();
    Q_EMIT changed();
    Q_EMIT typedChanged();
    Q_EMIT edited();
    return true;
}

void RoleSkills::suggest()
{
    QStringList begin, within;
    const QString typed = searchForm(m_typed.trimmed());
    for (const QString& one : std::as_const(m_known)) {
        if (typed.isEmpty() || begin.size() == mostSuggestions)
            break;
        if (m_chips.contains(one, Qt::CaseInsensitive))
            continue;
        const QString form = searchForm(one);
        if (form.startsWith(typed))
            begin.append(one);
        else if (form.contains(u' ' + typed) || form.contains(u'-' + typed))
            within.append(one);
    }
    const QStringList out =
        (begin + within).first(std::min<qsizetype>(begin.size() + within.size(), mostSuggestions));
    if (std::exchange(m_suggestions, out) != out)
        Q_EMIT suggestionsChanged();
}

} // namespace agh
