#include "views/pages/messagespage.h"
#include "views/text/displayguard.h"

using namespace Qt::Literals::StringLiterals;

// What is done with a conversation: put aside, brought back, looked through.
namespace agh {
namespace {

constexpr qint64 hourMs = 3'600'000;
constexpr int undoMs = 10'000;
const QTime morning(9, 0);

} // namespace

void MessagesPage::tell(const QString& key, const QString& text, std::function<void()> undo)
{
    ToastQueue::Toast toast;
    toast.key = key;
    toast.text = text;
    toast.tone = Tones::Good;
    if (undo)
        toast.ms = undoMs;
    toast.undo = std::move(undo);
    m_toasts.show(std::move(toast));
}

// ---- put aside

void MessagesPage::done()
{
    const ApplicationId id = m_conversation->id();
    if (id.isEmpty())
        return;
    if (const auto before = m_work.inbox().resting(id);
        before && m_work.inbox().line(m_row).resting) {
        m_work.inbox().takeUp(id);
        //: %1 is a name; the conversation is in the list again
        tell(u"messages/aside"_s, tr("Back in the list: %1").arg(m_facts.name),
             [this, id, before] { m_work.inbox().restore(id, before); });
        return;
    }
    putAside(0);
}

void MessagesPage::putAside(qint64 atMs)
{
    const ApplicationId id = m_conversation->id();
    if (id.isEmpty())
        return;
    const auto before = m_work.inbox().resting(id);
    m_work.inbox().remind(id, atMs);
    const QString when = m_moment.full(Timestamp::fromMs(atMs));
    const QString text = atMs == 0
                             //: %1 is a name; the conversation left the list
                             ? tr("Done until there is news: %1").arg(m_facts.name)
                             //: %1 is a name, %2 a day and time
                             : tr("%1 comes back: %2").arg(m_facts.name, when);
    tell(u"messages/aside"_s, text, [this, id, before] {
        m_work.inbox().restore(id, before);
        open(id);
    });
    // The next one takes its place, as in a pile that is worked through.
    const int row = m_index;
    if (row < 0 || m_showsResting)
        return;
    if (row + 1 < m_threads->count())
        select(row + 1);
    else
        select(row - 1);
}

QList<qint64> MessagesPage::remindTimes() const
{
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(m_moment.nowMs());
    const QDate today = now.date();
    return {m_moment.nowMs() + 3 * hourMs, QDateTime(today.addDays(1), morning).toMSecsSinceEpoch(),
            QDateTime(today.addDays(8 - today.dayOfWeek()), morning).toMSecsSinceEpoch()};
}

QStringList MessagesPage::remindTexts() const
{
    const QLocale locale;
    const QList<qint64> times = remindTimes();
    const auto clock = [&](int i) {
        return locale.toString(QDateTime::fromMSecsSinceEpoch(times[i]).time(),
                               QLocale::ShortFormat);
    };
    const QDate monday = QDateTime::fromMSecsSinceEpoch(times[2]).date();
    //: When a conversation comes back; %1 is a time such as 17:04
    return {tr("In 3 hours, %1").arg(clock(0)),
            //: When a conversation comes back; %1 is a time such as 09:00
            tr("Tomorrow, %1").arg(clock(1)),
            //: When a conversation comes back: the next Monday; %1 is a date, %2 a time
            tr("Next Monday, %1, %2").arg(locale.toString(monday, tr("d MMM")), clock(2))};
}

void MessagesPage::remindAt(int choice)
{
    const QList<qint64> times = remindTimes();
    if (choice >= 0 && choice < times.size())
        putAside(times[choice]);
}

bool MessagesPage::remindOn(const QString& typedDate)
{
    const QString typed = typedDate.trimmed().left(40);
    const QLocale locale;
    QDate date = QDate::fromString(typed, Qt::ISODate);
    for (const auto format : {QLocale::ShortFormat, QLocale::LongFormat}) {
        if (!date.isValid())
            date = locale.toDate(typed, format);
    }
    // A year of two digits is one of this century.
    if (date.isValid() && date.year() < 2000)
        date = date.addYears(100);
    const qint64 at = QDateTime(date, morning).toMSecsSinceEpoch();
    const QString example = locale.toString(
        QDateTime::fromMSecsSinceEpoch(m_moment.nowMs()).date().addDays(7), QLocale::ShortFormat);
    m_remindError.clear();
    if (!date.isValid()) {
        //: %1 is a date, as the person's language writes it
        m_remindError = tr("This is no date. Write it as %1.").arg(example);
    } else if (at <= m_moment.nowMs()) {
        //: %1 is a date, as the person's language writes it
        m_remindError =
            tr("This day is over, or its morning is. Choose a later one, such as %1.").arg(example);
    }
    Q_EMIT remindErrorChanged();
    if (!m_remindError.isEmpty())
        return false;
    putAside(at);
    return true;
}

void MessagesPage::clearRemindError()
{
    m_remindError.clear();
    Q_EMIT remindErrorChanged();
}

// ---- drafts

void MessagesPage::discardDraft()
{
    if (composer()->text().isEmpty())
        return;
    composer()->discard();
    tell(u"messages/draft"_s, tr("Draft discarded; it can be had back for 30 days"),
         [this, id = m_conversation->id()] {
             open(id);
             composer()->undoChange();
         });
}

void MessagesPage::restoreDraft(int row)
{
    const auto draft = m_discarded->draftAt(row);
    if (!draft)
        return;
    m_work.store().drafts().restore(*draft);
    openThread(draft->key);
    composer()->requestFocus();
}

void MessagesPage::eraseDraft(int row)
{
    if (const auto draft = m_discarded->draftAt(row))
        m_work.store().drafts().erase(*draft);
}

// ---- the search

void MessagesPage::setSearchText(const QString& text)
{
    if (m_searchText == text)
        return;
    m_searchText = text;
    Q_EMIT searchChanged();
    search();
}

void MessagesPage::searchHere()
{
    if (m_conversation->id().isEmpty())
        return;
    m_searchIn = m_conversation->id();
    Q_EMIT searchChanged();
    search();
}

void MessagesPage::endSearch()
{
    if (m_searchText.isEmpty() && m_searchIn.isEmpty())
        return;
    m_searchText.clear();
    m_searchIn = {};
    m_conversation->thread()->mark(0);
    Q_EMIT searchChanged();
    search();
}

QString MessagesPage::searchPlaceholder() const
{
    //: In the field of the search; %1 is a name
    return searchesHere() ? tr("Find in the conversation with %1").arg(m_facts.name)
                          : tr("Find in everything said");
}

void MessagesPage::search()
{
    const quint64 generation = m_hits->newGeneration();
    m_searchSoon.stop();
    if (!searching()) {
        m_hits->setIds(generation, {});
        m_searchNote.clear();
        Q_EMIT searchNoteChanged();
        return;
    }
    m_work.store()
        .conversations()
        .search(m_searchText, m_searchIn)
        .then(this, [this, generation, typed = m_searchText](const StoreResult<SaidHits>& hits) {
            if (typed != m_searchText)
                return;
            m_hits->setTyped(typed);
            QList<DiffListModel::Key> keys;
            for (const RowId row : hits ? hits->messages : QList<RowId>())
                keys.append(SearchHits::keyOf(row));
            if (m_hits->setIds(generation, std::move(keys)))
                found(hits.value_or(SaidHits()));
        });
}

void MessagesPage::found(const SaidHits& hits)
{
    const int count = int(hits.messages.size());
    if (hits.nothingAsked)
        m_searchNote = tr("Type a letter or a number to look for.");
    else if (count == 0)
        //: %1 is what was typed into the search
        m_searchNote =
            tr("Nothing said here begins with “%1”.").arg(display::line(m_searchText, 60));
    else if (hits.more)
        //: The search found more than it shows: the newest ones
        m_searchNote = tr("More than %n messages found; the newest are shown.", nullptr, count);
    else
        //: How many messages the search found
        m_searchNote = tr("%n messages found", nullptr, count);
    Q_EMIT searchNoteChanged();
}

void MessagesPage::openMessage(RowId message)
{
    const ApplicationId id = m_work.store().conversations().applicationOf(message);
    if (id.isEmpty())
        return;
    openThread(id.value);
    m_conversation->thread()->mark(message);
}

void MessagesPage::openHit(int row)
{
    const RowId message = SearchHits::rowIdOf(m_hits->keyAt(row));
    const ApplicationId id = m_work.store().conversations().applicationOf(message);
    if (id.isEmpty())
        return;
    open(id);
    m_conversation->thread()->mark(message);
}

} // namespace agh
