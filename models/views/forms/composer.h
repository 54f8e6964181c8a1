#pragma once

#include <QObject>
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
    /// "Draft is kept per conversation", "Saved on this computer", or that it could not be kept.
    Q_PROPERTY(QString savedText READ savedText NOTIFY changed)
    Q_PROPERTY(bool savedBadly READ savedBadly NOTIFY changed)
    Q_PROPERTY(bool enabled READ enabled NOTIFY changed)
    Q_PROPERTY(bool canSend READ canSend NOTIFY changed)
    Q_PROPERTY(QString whyNot READ whyNot NOTIFY changed)
    /// Offline: "Send when online" is offered instead of Send; else the draft just stays.
    Q_PROPERTY(bool canSendLater READ canSendLater NOTIFY changed)
public:
    explicit Composer(QObject* parent = nullptr);

    [[nodiscard]] QString text() const { return m_text; }
    void setText(const QString& text);
    [[nodiscard]] QString placeholder() const { return {}; }
    [[nodiscard]] QString savedText() const { return {}; }
    [[nodiscard]] bool savedBadly() const { return false; }
    [[nodiscard]] bool enabled() const { return false; }
    [[nodiscard]] bool canSend() const { return false; }
    [[nodiscard]] QString whyNot() const { return {}; }
    [[nodiscard]] bool canSendLater() const { return false; }

    /// Ctrl+Enter and the Send button. A held key sends once.
    Q_INVOKABLE void send(bool autoRepeat = false);
    /// Keeps the message and sends it as soon as the network is back.
    Q_INVOKABLE void sendLater();
    /// M: puts the focus into the field.
    Q_INVOKABLE void requestFocus() { Q_EMIT focusRequested(); }

Q_SIGNALS:
    void textChanged();
    void changed();
    void focusRequested();
    /// The message is in the journal; the field is empty.
    void sent();

private:
    QString m_text;
};

} // namespace agh
