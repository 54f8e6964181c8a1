#include "views/lists/searchhits.h"

#include "views/text/counterpart.h"
#include "views/text/displayguard.h"
#include "views/text/foundwords.h"
#include "views/text/markdown.h"
#include "views/text/sentences.h"

namespace agh {
namespace {

constexpr int longestLooked = 4'000; // of a message, for the place of a word in it

} // namespace

SearchHits::SearchHits(AccountWork& work, Moment moment, QObject* parent)
    : IdListModel(parent)
    , m_work(work)
    , m_moment(std::move(moment))
{}

void SearchHits::setTyped(const QString& typed) { m_typed = typed; }

DiffListModel::Row SearchHits::readRow(const Key& key) const
{
    const Conversations& kept = m_work.store().conversations();
    const RowId row = rowIdOf(key);
    const auto message = kept.message(row);
    if (!message)
        return {};
    Cache& cache = m_work.store().cache();
    const auto application = cache.application(kept.applicationOf(row));
    const auto known = application ? cache.role(application->roleId) : std::nullopt;
    const auto role = known || !application ? known : application->role;
    const Counterpart who =
        application ? Counterpart::of(*application, role, m_work.me()) : Counterpart();
    const QString title = role ? display::line(role->title, 120) : QString();
    FoundWords found = FoundWords::in(markdown::oneLine(message->body, longestLooked), m_typed);
    const bool own = message->senderId == m_work.me().id;
    if (own) {
        //: Before a message of one's own that was found
        found.before.prepend(tr("You: "));
    }
    found.after.truncate(200);
    if (found.after.endsWith(QChar::ReplacementCharacter) ||
        (!found.after.isEmpty() && found.after.back().isHighSurrogate()))
        found.after.chop(1);
    return {who.name,
            who.initials,
            who.avatarColor,
            who.isAgent,
            title,
            found.before,
            found.match,
            found.after,
            m_moment.brief(message->createdAt),
            m_moment.full(message->createdAt),
            sentences::list({who.name, title, found.before + found.match + found.after,
                             m_moment.full(message->createdAt)})};
}

QHash<int, QByteArray> SearchHits::roleNames() const
{
    return {{NameRole, "name"},
            {InitialsRole, "initials"},
            {AvatarColorRole, "avatarColor"},
            {IsAgentRole, "isAgent"},
            {RoleTitleRole, "roleTitle"},
            {BeforeRole, "before"},
            {MatchRole, "match"},
            {AfterRole, "after"},
            {WhenTextRole, "whenText"},
            {WhenFullRole, "whenFull"},
            {AccessibleTextRole, "accessibleText"}};
}

} // namespace agh
