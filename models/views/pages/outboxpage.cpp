#include "views/pages/outboxpage.h"

#include "services/draftpayload.h"
#include "views/pages/outboxlines.h"

using namespace Qt::Literals::StringLiterals;

namespace agh {
namespace {

constexpr int soonMs = 30;
constexpr int tickMs = 1'000;
constexpr qint64 justNowMs = 2'000; // what is sent takes no longer, mostly
constexpr qsizetype mostGone = 50;
const QByteArray sendMessage = QByteArrayLiteral("sendMessage");
const QByteArray reject = QByteArrayLiteral("rejectApplication");

/// On its way, or in its time for Undo: nothing to be done about it.
bool isMoving(const OutboxLine& line)
{
    return line.canUndo || (line.tone == Tones::Info && !line.canDiscard);
}

} // namespace

OutboxPage::OutboxPage(AccountWork& work, ToastQueue& toasts, QObject* parent)
    : QObject(parent)
    , m_work(work)
    , m_toasts(toasts)
    , m_moment([&work] { return work.clock().nowMs(); })
    , m_day([&work] { return work.clock().nowMs(); })
    , m_list(new OutboxList(this))
    , m_state(new PageState([this] { tryNow(); }, this))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(soonMs);
    m_tick.setInterval(tickMs);
    connect(&m_soon, &QTimer::timeout, this, &OutboxPage::show);
    connect(&m_tick, &QTimer::timeout, this, &OutboxPage::show);
    const auto soon = [this] {
        if (!m_soon.isActive())
            m_soon.start();
    };
    connect(&work.store().journal(), &Journal::changed, this, soon);
    connect(&work.gate(), &WriteGate::settled, this, soon);
    connect(&work.gate(), &WriteGate::holdBegan, this, soon);
    connect(&work.store().roleDrafts(), &RoleDrafts::listChanged, this, soon);
    for (const auto signal : {&Session::reachChanged, &Session::signInNeeded, &Session::resumed})
        connect(&work.session(), signal, this, soon);
    connect(&m_day, &DayTurn::turned, this, &OutboxPage::show);
    show();
}

OutboxPage::~OutboxPage() { m_toasts.remove(u"outbox"_s); }

void OutboxPage::setWatched(bool watched)
{
    if (m_watched == watched)
        return;
    m_watched = watched;
    if (!watched)
        m_gone.clear();
    show();
    Q_EMIT countChanged();
}

void OutboxPage::retranslate() { show(); }

void OutboxPage::show()
{
    m_soon.stop();
    const QList<OutboxLine> now = OutboxLines::of(m_work);
    noteGone(now);
    int count = 0, unknown = 0;
    bool moving = false;
    m_waits = false;
    for (const OutboxLine& line : now) {
        const bool moves = isMoving(line);
        // What has stood here stands until it has gone, also while it is on its way.
        const bool stands =
            !moves || (!line.canUndo && (m_stood.contains(line.journalId) ||
                                         m_moment.nowMs() - line.createdMs > justNowMs));
        moving |= moves;
        count += stands ? 1 : 0;
        unknown += line.unknown ? 1 : 0;
        m_waits |= line.canDiscard && !line.canSend;
        if (stands)
            m_stood.insert(line.journalId);
    }
    m_waits = m_waits && mustWait();
    if (moving && !m_tick.isActive())
        m_tick.start();
    else if (!moving)
        m_tick.stop();
    m_list->setLines(m_gone + now, m_moment);
    QStringList parts;
    if (count > unknown) {
        //: %n: messages and other writes that did not leave yet
        parts.append(tr("%n to send", nullptr, count - unknown));
    }
    if (unknown > 0) {
        //: %n: writes whose answer was lost
        parts.append(tr("%n being looked up", nullptr, unknown));
    }
    m_summary = parts.join(u" · "_s);
    showState();
    Q_EMIT changed();
    if (std::exchange(m_count, count) != count)
        Q_EMIT countChanged();
}

void OutboxPage::noteGone(const QList<OutboxLine>& now)
{
    QHash<qint64, OutboxLine> open;
    for (const OutboxLine& line : now)
        open.insert(line.journalId, line);
    for (auto was = m_open.cbegin(); was != m_open.cend(); ++was) {
        if (open.contains(was.key()))
            continue;
        const bool stood = m_stood.remove(was.key());
        const auto entry = m_work.store().journal().entry(was.key());
        if (!entry || entry->state != JournalState::Done)
            continue;
        const OutboxLine line = OutboxLines::done(*was, entry->operation);
        if (m_watched)
            m_gone.append(line);
        else if (stood)
            //: Something that had waited has left: what or for whom, and what it is now, such as
            //: "Assign customs codes: Published"
            tell(tr("%1: %2").arg(line.title, line.note), Tones::Good);
    }
    if (m_gone.size() > mostGone)
        m_gone = m_gone.last(mostGone);
    m_open = open;
}

void OutboxPage::showState()
{
    PageState::Facts out;
    out.hasContent = m_list->count() > 0;
    out.phase = out.hasContent ? PageState::Ready : PageState::Empty;
    out.emptyTitle = tr("The outbox is empty");
    out.emptyText = tr("What waits for the network, what the service refused, and what is being "
                       "looked up stands here.");
    m_state->set(out);
}

std::optional<JournalEntry> OutboxPage::entryAt(int row) const
{
    const qint64 id = m_list->journalIdAt(row);
    return id == 0 ? std::nullopt : m_work.store().journal().entry(id);
}

bool OutboxPage::mustWait() const
{
    return !m_work.session().isOnline() || m_work.session().isSignInNeeded();
}

void OutboxPage::send(int row)
{
    const auto entry = entryAt(row);
    if (!entry || !m_list->index(row).data(OutboxList::CanSendRole).toBool())
        return;
    if (entry->operation == reject)
        m_work.declines().sendStanding({entry->id});
    else if (draftpayload::isPublish(entry->operation))
        (void)m_work.drafts().publish(entry->subject, mustWait()); // as the draft is now
    else if (mustWait())
        m_work.gate().letWait(entry->id);
    else
        m_work.gate().release(entry->id);
}

void OutboxPage::skip(int row)
{
    const auto entry = entryAt(row);
    if (entry && m_list->index(row).data(OutboxList::CanSkipRole).toBool())
        m_work.declines().sendWithoutWords(entry->id);
}

void OutboxPage::undo(int row)
{
    const auto entry = entryAt(row);
    if (entry && m_list->index(row).data(OutboxList::CanUndoRole).toBool())
        m_work.gate().discard(entry->id);
}

void OutboxPage::discard(int row)
{
    const auto entry = entryAt(row);
    if (entry && m_list->index(row).data(OutboxList::CanDiscardRole).toBool())
        discardEntry(*entry);
}

void OutboxPage::discardEntry(const JournalEntry& entry)
{
    const auto keepWords = [this](const JournalEntry& message) {
        m_work.store().drafts().keepDiscarded(u"message"_s, message.subject,
                                              QString::fromUtf8(message.payload));
    };
    QString said = tr("Discarded; nothing was sent");
    if (entry.operation == sendMessage) {
        keepWords(entry);
        said = tr("Message discarded; it can be had back for 30 days");
    } else if (draftpayload::isPublish(entry.operation)) {
        said = tr("Not published; the draft is kept");
    } else if (entry.follows != 0) {
        // The words that would have gone before it.
        const auto words = m_work.store().journal().entry(entry.follows);
        if (words && words->operation == sendMessage && words->state != JournalState::Done &&
            words->state != JournalState::Discarded)
            keepWords(*words);
    }
    m_work.gate().discard(entry.id);
    tell(said, Tones::Neutral);
}

void OutboxPage::edit(int row)
{
    const auto entry = entryAt(row);
    if (!entry || !m_list->index(row).data(OutboxList::CanEditRole).toBool())
        return;
    if (entry->operation == sendMessage) {
        Q_EMIT threadAsked(entry->subject);
    } else if (draftpayload::isPublish(entry->operation)) {
        Q_EMIT draftAsked(entry->subject);
    } else if (draftpayload::isOfRole(entry->operation)) {
        Q_EMIT roleAsked(entry->subject);
    } else if (const auto application =
                   m_work.store().cache().application(ApplicationId{entry->subject})) {
        Q_EMIT applicationAsked(application->roleId.value, entry->subject);
    }
}

void OutboxPage::check() { m_work.reconciler().lookNow(); }

void OutboxPage::tryNow()
{
    if (m_work.client().isOffline())
        m_work.setOffline(false); // the person chose to work offline, and now does not
    m_work.poller().refreshAll();
    m_work.gate().sendWaiting();
    check();
}

void OutboxPage::tell(const QString& text, Tones::Tone tone)
{
    ToastQueue::Toast toast;
    toast.key = u"outbox"_s;
    toast.text = text;
    toast.tone = tone;
    m_toasts.show(std::move(toast));
}

} // namespace agh
