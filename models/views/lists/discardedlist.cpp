#include "views/lists/discardedlist.h"

#include "views/text/counterpart.h"
#include "views/text/displayguard.h"
#include "views/text/sentences.h"

using namespace Qt::Literals::StringLiterals;

namespace agh {

void DiscardedList::show(AccountWork& work, const Moment& moment)
{
    Cache& cache = work.store().cache();
    m_drafts = work.store().drafts().discarded(u"message"_s);
    QList<std::pair<Key, Row>> rows;
    for (const DiscardedDraft& draft : std::as_const(m_drafts)) {
        const auto application = cache.application(ApplicationId{draft.key});
        const auto role = application ? cache.role(application->roleId) : std::nullopt;
        //: A draft to somebody who is not known on this computer any more
        const QString name = application ? Counterpart::of(*application, role, work.me()).name
                                         : tr("Unknown conversation");
        const QString title = role ? display::line(role->title, 120) : QString();
        const QString text = display::line(draft.text.simplified(), 160);
        const Timestamp when = Timestamp::fromMs(draft.discardedMs);
        rows.append({draft.key + u'/' + QString::number(draft.discardedMs),
                     {name, title, text, moment.brief(when), moment.full(when),
                      sentences::list({name, title, text, moment.full(when)})}});
    }
    setRows(rows);
}

std::optional<DiscardedDraft> DiscardedList::draftAt(int row) const
{
    return row >= 0 && row < m_drafts.size() ? std::optional(m_drafts[row]) : std::nullopt;
}

QHash<int, QByteArray> DiscardedList::roleNames() const
{
    return {{NameRole, "name"},         {RoleTitleRole, "roleTitle"},
            {TextRole, "said"},         {WhenTextRole, "whenText"},
            {WhenFullRole, "whenFull"}, {AccessibleTextRole, "accessibleText"}};
}

} // namespace agh
