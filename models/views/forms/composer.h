#pragma once

#include "services/accountwork.h"
#include "views/text/errortext.h"

#include <QElapsedTimer>
#include <QObject>
#include <QSet>
#include <QtQmlIntegration>

namespace agh {

/// Writing in one conversation. The text is a draft per account and application, kept on this
/// computer within 300 ms of the last key; it leaves the field only when the message stands in the
/// journal.
class Composer : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the applicant page")
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged)
    Q_PROPERTY(QString placeholder READ placeholder NOTIFY changed)
    /// "To Ledgerline · as Marta Lindqvist"
    Q_PROPERTY(QString toText READ toText NOTIFY changed)
    /// "Draft is kept per conversation", "Saved on this computer", or that it could not be kept.
    Q_PROPERTY(QString savedText READ savedText NOTIFY changed)
    Q_PROPERTY(bool savedBadly READ savedBadly NOTIFY changed)
    Q_PROPERTY(bool enabled READ enabled NOTIFY changed)
    Q_PROPERTY(bool canSend READ canSend NOTIFY changed)
    Q_PROPERTY(QString whyNot READ whyNot NOTIFY changed)
    /// Offline: "Send when online" is offered instead of Send; else the draft just stays.
    Q_PROPERTY(bool canSendLater READ canSendLater NOTIFY changed)
public:
    /// The conversation that is written in.
    struct Place
    {
        ApplicationId application; ///< empty: none is open
        QString name, roleTitle;   ///< guarded
        bool open = false;         ///< messages can be sent in it
        QString whyNot;            ///< where not
        friend bool operator==(const Place&, const Place&) = default;
    };
    explicit Composer(AccountWork& work, QObject* parent = nullptr);

    /// Another conversation brings its own text; the text of the one before stays with it.
    void setPlace(const Place& place);
    /// A text that was on its way comes back, before what stands in the field.
    void takeBack(const QString& text);
    /// Another text, and not by a key: undoChange() brings the one before back.
    void change(const QString& text);
    /// Within a second after a message was sent: the same key must not do anything else.
    [[nodiscard]] bool justSent() const;
    void retranslate() { Q_EMIT changed(); }

    [[nodiscard]] QString text() const { return m_text; }
    void setText(const QString& text);
    [[nodiscard]] QString placeholder() const;
    [[nodiscard]] QString toText() const;
    [[nodiscard]] QString savedText() const;
    [[nodiscard]] bool savedBadly() const { return m_storeError.has_value(); }
    [[nodiscard]] bool enabled() const { return m_place.open; }
    [[nodiscard]] bool canSend() const { return mayWrite() && isConnected(); }
    [[nodiscard]] QString whyNot() const;
    [[nodiscard]] bool canSendLater() const { return mayWrite() && !isConnected(); }

    /// Ctrl+Enter and the Send button. A held key sends once.
    Q_INVOKABLE void send(bool autoRepeat = false);
    /// Keeps the message and sends it as soon as the network is back.
    Q_INVOKABLE void sendLater();
    /// Gives the text up; it is kept among the discarded drafts.
    Q_INVOKABLE void discard();
    /// Ctrl+Z: takes back the last change that no key made. False: there is none, or keys came
    /// since.
    Q_INVOKABLE bool undoChange();
    /// M: puts the focus into the field.
    Q_INVOKABLE void requestFocus() { Q_EMIT focusRequested(); }

Q_SIGNALS:
    void textChanged();
    void changed();
    void focusRequested();
    /// The message is in the journal; the field is empty.
    void sent();

private:
    struct Change
    {
        ApplicationId application;
        QString before, after;
    };
    [[nodiscard]] bool mayWrite() const;
    [[nodiscard]] bool isConnected() const;
    void submit(bool mayWait);
    void kept(const ApplicationId& id, const QString& body, const WriteOutcome& outcome);
    AccountWork& m_work;
    Place m_place;
    QString m_text;
    std::optional<Change> m_change;
    std::optional<StoreError> m_storeError;
    ErrorTexts::Keeping m_failedKeeping = ErrorTexts::Keeping::Draft;
    QSet<ApplicationId> m_submitting; ///< until the journal has it, also while another is open
    QElapsedTimer m_sinceSent;
};

} // namespace agh
