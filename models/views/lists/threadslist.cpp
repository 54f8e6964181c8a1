#include "views/lists/threadslist.h"

#include "views/text/counterpart.h"
#include "views/text/displayguard.h"
#include "views/text/markdown.h"
#include "views/text/sentences.h"

using namespace Qt::Literals::StringLiterals;

namespace agh {
namespace {

QString shown(const QString& said) { return display::line(markdown::oneLine(said, 160), 160); }

} // namespace

ThreadsList::ThreadsList(AccountWork& work, Moment moment, QObject* parent)
    : IdListModel(parent)
    , m_work(work)
    , m_moment(std::move(moment))
{}

QString ThreadsList::lastText(const ApplicationId& id, const ThreadLine& line) const
{
    if (line.draft)
        return shown(m_work.store().drafts().load(u"message"_s, id.value));
    if (line.trouble != ThreadLine::Trouble::None) {
        const QList<OutgoingMessage> outgoing = m_work.threads().outgoing(id);
        if (!outgoing.isEmpty()) {
            //: The last message of a conversation where it is one's own
            return tr("You: %1").arg(shown(outgoing.last().body));
        }
    }
    const auto newest = m_work.store().conversations().newest(id);
    if (!newest)
        return {};
    return newest->senderId == m_work.me().id
               //: The last message of a conversation where it is one's own
               ? tr("You: %1").arg(shown(newest->body))
               : shown(newest->body);
}

QString ThreadsList::restingText(const ThreadLine& line) const
{
    if (!line.resting)
        return {};
    if (line.remindMs == 0)
        return tr("Done, until there is news");
    //: A conversation that was put aside; %1 is a time such as "Mon 09:00"
    return tr("Back %1").arg(m_moment.full(Timestamp::fromMs(line.remindMs)));
}

DiffListModel::Row ThreadsList::readRow(const Key& key) const
{
    Cache& cache = m_work.store().cache();
    const RowId row = rowIdOf(key);
    const auto application = cache.application(row);
    if (!application)
        return {};
    const auto known = cache.role(application->roleId);
    const auto& role = known ? known : application->role;
    const ThreadLine line = m_work.inbox().line(row);
    const Counterpart who = Counterpart::of(*application, role, m_work.me());
    const QString title = role ? display::line(role->title, 120) : QString();
    const QString last = lastText(application->id, line);
    const Timestamp at = line.atMs > 0 ? Timestamp::fromMs(line.atMs) : Timestamp();
    const bool waiting = line.trouble == ThreadLine::Trouble::Waiting;
    const bool stuck = line.trouble == ThreadLine::Trouble::Stuck;
    QStringList spoken{who.name, title};
    if (line.unread > 0) {
        //: For the screen reader: messages of a conversation
        spoken << tr("%n unread messages", nullptr, line.unread);
    }
    if (line.draft)
        spoken << tr("draft");
    if (waiting)
        spoken << tr("a message is on its way");
    if (stuck)
        spoken << tr("a message was not sent");
    if (line.due)
        spoken << tr("reminder");
    spoken << restingText(line) << last << m_moment.full(at);
    return {application->id.value,
            who.name,
            who.initials,
            who.avatarColor,
            who.isAgent,
            title,
            last,
            m_moment.brief(at),
            m_moment.full(at),
            line.unread,
            line.draft,
            waiting,
            stuck,
            line.due,
            line.resting,
            restingText(line),
            sentences::list(spoken)};
}

QHash<int, QByteArray> ThreadsList::roleNames() const
{
    return {{ApplicationIdRole, "applicationId"},
            {NameRole, "name"},
            {InitialsRole, "initials"},
            {AvatarColorRole, "avatarColor"},
            {IsAgentRole, "isAgent"},
            {RoleTitleRole, "roleTitle"},
            {LastTextRole, "lastText"},
            {WhenTextRole, "whenText"},
            {WhenFullRole, "whenFull"},
            {UnreadRole, "unread"},
            {DraftRole, "draft"},
            {WaitingRole, "waiting"},
            {StuckRole, "stuck"},
            {DueRole, "due"},
            {RestingRole, "resting"},
            {RestingTextRole, "restingText"},
            {AccessibleTextRole, "accessibleText"}};
}

} // namespace agh
