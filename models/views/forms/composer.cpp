#include "views/forms/composer.h"

#include "views/text/displayguard.h"

using namespace Qt::Literals::StringLiterals;

namespace agh {
namespace {

const QString draftKind = u"message"_s;
constexpr qint64 quietAfterSendMs = 1'000;

} // namespace

Composer::Composer(AccountWork& work, QObject* parent)
    : QObject(parent)
    , m_work(work)
{
    const auto mine = [this](const QString& kind, const QString& key) {
        return kind == draftKind && key == m_place.application.value && !key.isEmpty();
    };
    connect(&work.store().drafts(), &Drafts::saved, this,
            [this, mine](const QString& kind, const QString& key) {
                if (!mine(kind, key))
                    return;
                m_storeError.reset();
                Q_EMIT changed();
            });
    connect(&work.store().drafts(), &Drafts::notSaved, this,
            [this, mine](const QString& kind, const QString& key, const StoreError& error) {
                if (!mine(kind, key))
                    return;
                m_storeError = error;
                m_failedKeeping = ErrorTexts::Keeping::Draft;
                Q_EMIT changed();
            });
    // The same conversation may be written in on another page.
    connect(&work.store().drafts(), &Drafts::changed, this,
            [this, mine](const QString& kind, const QString& key, const QString& text) {
                if (mine(kind, key) && m_text != text) {
                    m_text = text;
                    Q_EMIT textChanged();
                    Q_EMIT changed();
                }
            });
    for (const auto signal : {&Session::reachChanged, &Session::signInNeeded, &Session::resumed})
        connect(&work.session(), signal, this, &Composer::changed);
}

void Composer::setPlace(const Place& place)
{
    if (m_place == place)
        return;
    const bool other = !(m_place.application == place.application);
    m_place = place;
    if (other) {
        m_storeError.reset();
        const QString text = place.application.isEmpty()
                                 ? QString()
                                 : m_work.store().drafts().load(draftKind, place.application.value);
        if (m_text != text) {
            m_text = text;
            Q_EMIT textChanged();
        }
    }
    Q_EMIT changed();
}

void Composer::setText(const QString& text)
{
    if (m_text == text || m_place.application.isEmpty())
        return;
    m_text = text;
    m_work.store().drafts().save(draftKind, m_place.application.value, text);
    Q_EMIT textChanged();
    Q_EMIT changed();
}

void Composer::takeBack(const QString& text)
{
    if (!text.isEmpty())
        change(m_text.trimmed().isEmpty() ? text : text + u"\n\n"_s + m_text);
}

void Composer::change(const QString& text)
{
    if (m_text == text || m_place.application.isEmpty())
        return;
    m_change = {m_place.application, m_text, text};
    setText(text);
}

bool Composer::undoChange()
{
    if (!m_change || !(m_change->application == m_place.application) || m_change->after != m_text)
        return false;
    setText(std::exchange(m_change, std::nullopt)->before);
    return true;
}

void Composer::discard()
{
    if (m_place.application.isEmpty() || m_text.isEmpty())
        return;
    m_change = {m_place.application, m_text, QString()};
    m_work.store().drafts().remove(draftKind, m_place.application.value, true);
}

bool Composer::justSent() const
{
    return m_sinceSent.isValid() && m_sinceSent.elapsed() < quietAfterSendMs;
}

bool Composer::mayWrite() const
{
    return m_place.open && !m_submitting.contains(m_place.application) &&
           !m_text.trimmed().isEmpty();
}

bool Composer::isConnected() const
{
    return m_work.session().isOnline() && !m_work.session().isSignInNeeded();
}

QString Composer::placeholder() const
{
    if (m_place.application.isEmpty())
        return {};
    //: In the empty field of a message; %1 is an agent, %2 the title of a role
    return tr("Write to %1 about “%2”").arg(m_place.name, m_place.roleTitle);
}

QString Composer::toText() const
{
    if (!m_place.open)
        return {};
    const QString me = display::line(m_work.me().name, 80);
    //: Beside the button that sends: to whom (%1), and under which account (%2)
    return tr("To %1 · as %2").arg(m_place.name, me);
}

QString Composer::savedText() const
{
    if (m_storeError)
        return ErrorTexts::of(*m_storeError, m_failedKeeping).whole();
    if (m_text.isEmpty() || m_place.application.isEmpty())
        return m_place.open ? tr("Draft is kept per conversation") : QString();
    return m_work.store().drafts().isSaved(draftKind, m_place.application.value)
               ? tr("Saved on this computer")
               : tr("Saving");
}

QString Composer::whyNot() const
{
    if (!m_place.open)
        return m_place.whyNot;
    if (m_work.session().isSignInNeeded())
        return tr("Sign in again to send. Your text is kept on this computer.");
    if (!m_work.session().isOnline())
        return tr("Offline. Your text is kept on this computer.");
    return {};
}

void Composer::send(bool autoRepeat)
{
    if (autoRepeat)
        return;
    if (canSend())
        submit(false);
}

void Composer::sendLater()
{
    if (canSendLater())
        submit(true);
}

void Composer::submit(bool mayWait)
{
    m_submitting.insert(m_place.application);
    m_sinceSent.start();
    Q_EMIT changed();
    m_work.threads()
        .send(m_place.application, m_text, mayWait)
        .then(this, [this, id = m_place.application, body = m_text](const WriteOutcome& outcome) {
            kept(id, body, outcome);
        });
}

void Composer::kept(const ApplicationId& id, const QString& body, const WriteOutcome& outcome)
{
    const bool here = m_place.application == id;
    m_submitting.remove(id);
    const bool durable =
        outcome.kind != WriteOutcome::Kind::NotKept && outcome.kind != WriteOutcome::Kind::NotSent;
    if (durable) {
        // What was typed on meanwhile stays.
        Drafts& drafts = m_work.store().drafts();
        const QString now = here ? m_text : drafts.load(draftKind, id.value);
        const QString left = now.startsWith(body) ? now.sliced(body.size()) : now;
        if (left.trimmed().isEmpty())
            drafts.remove(draftKind, id.value, false);
        else
            drafts.save(draftKind, id.value, left);
        if (here) {
            m_text = left.trimmed().isEmpty() ? QString() : left;
            m_storeError.reset();
            m_sinceSent.start();
            Q_EMIT textChanged();
            Q_EMIT sent();
        }
    } else if (here && outcome.kind == WriteOutcome::Kind::NotKept) {
        m_storeError = outcome.storeError;
        m_failedKeeping = ErrorTexts::Keeping::Writing;
    }
    if (here)
        Q_EMIT changed();
}

} // namespace agh
