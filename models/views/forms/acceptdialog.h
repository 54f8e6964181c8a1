#pragma once

#include "views/text/rails.h"

#include <QObject>
#include <QStringList>
#include <QtQmlIntegration>

namespace agh {

/// The dialog before an acceptance, and what became of it. Focus starts on Cancel (QML); confirm
/// hears nothing in the first 300 ms, from a held key, or twice.
class AcceptDialog : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the review page")
    Q_PROPERTY(bool open READ isOpen NOTIFY openChanged)
    Q_PROPERTY(agh::AcceptDialog::Phase phase READ phase NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QString initials READ initials NOTIFY changed)
    Q_PROPERTY(int avatarColor READ avatarColor NOTIFY changed)
    /// "Accept Ledgerline?", "Quiet Abacus can’t be paid by x402 yet", "Outcome unknown" …
    Q_PROPERTY(QString title READ title NOTIFY changed)
    /// "For “Reconcile carrier invoices”. This is what happens:"
    Q_PROPERTY(QString intro READ intro NOTIFY changed)
    /// The numbered steps of Asking: titles and, at the same index, texts.
    Q_PROPERTY(QStringList stepTitles READ stepTitles NOTIFY changed)
    Q_PROPERTY(QStringList stepTexts READ stepTexts NOTIFY changed)
    Q_PROPERTY(QString amountDigits READ amountDigits NOTIFY changed)
    Q_PROPERTY(QString currency READ currency NOTIFY changed)
    Q_PROPERTY(QString scheduleWord READ scheduleWord NOTIFY changed)
    Q_PROPERTY(agh::Rails::Rail rail READ rail NOTIFY changed)
    Q_PROPERTY(QString railWord READ railWord NOTIFY changed)
    Q_PROPERTY(agh::Rails::Payout payout READ payout NOTIFY changed)
    /// "Ledgerline has a payout method", "… has no x402 payout method yet", "The service does not
    /// tell …"
    Q_PROPERTY(QString payoutText READ payoutText NOTIFY changed)
    /// Guarded, several lines; empty where there are none.
    Q_PROPERTY(QString terms READ terms NOTIFY changed)
    /// "They asked for 460.00 USDC. The contract takes the role’s offer; …"; empty where alike.
    Q_PROPERTY(QString asksNote READ asksNote NOTIFY changed)
    /// PayoutMissing, Refused, Unknown: what happened · what is safe and what to do.
    Q_PROPERTY(QString reasonTitle READ reasonTitle NOTIFY changed)
    Q_PROPERTY(QString reasonText READ reasonText NOTIFY changed)
    /// PayoutMissing: the message, to be edited and sent with one click.
    Q_PROPERTY(
        QString readyMessage READ readyMessage WRITE setReadyMessage NOTIFY readyMessageChanged)
    Q_PROPERTY(bool canSendReady READ canSendReady NOTIFY changed)
    Q_PROPERTY(bool readySent READ readySent NOTIFY changed)
    /// Why the confirm button is not enabled; empty where it is.
    Q_PROPERTY(QString whyNot READ whyNot NOTIFY changed)
    Q_PROPERTY(bool canConfirm READ canConfirm NOTIFY changed)
    /// Sending: Cancel cannot take it back any more.
    Q_PROPERTY(bool canCancel READ canCancel NOTIFY changed)
    /// Done: the contract that was made, where the service tells it.
    Q_PROPERTY(QString contractId READ contractId NOTIFY changed)
public:
    enum Phase { Asking, Sending, PayoutMissing, Refused, Unknown, Done };
    Q_ENUM(Phase)
    explicit AcceptDialog(QObject* parent = nullptr);

    [[nodiscard]] bool isOpen() const { return false; }
    [[nodiscard]] Phase phase() const { return Asking; }
    [[nodiscard]] QString name() const { return {}; }
    [[nodiscard]] QString initials() const { return {}; }
    [[nodiscard]] int avatarColor() const { return 0; }
    [[nodiscard]] QString title() const { return {}; }
    [[nodiscard]] QString intro() const { return {}; }
    [[nodiscard]] QStringList stepTitles() const { return {}; }
    [[nodiscard]] QStringList stepTexts() const { return {}; }
    [[nodiscard]] QString amountDigits() const { return {}; }
    [[nodiscard]] QString currency() const { return {}; }
    [[nodiscard]] QString scheduleWord() const { return {}; }
    [[nodiscard]] Rails::Rail rail() const { return Rails::Other; }
    [[nodiscard]] QString railWord() const { return {}; }
    [[nodiscard]] Rails::Payout payout() const { return Rails::NotTold; }
    [[nodiscard]] QString payoutText() const { return {}; }
    [[nodiscard]] QString terms() const { return {}; }
    [[nodiscard]] QString asksNote() const { return {}; }
    [[nodiscard]] QString reasonTitle() const { return {}; }
    [[nodiscard]] QString reasonText() const { return {}; }
    [[nodiscard]] QString readyMessage() const { return m_readyMessage; }
    void setReadyMessage(const QString& text);
    [[nodiscard]] bool canSendReady() const { return false; }
    [[nodiscard]] bool readySent() const { return false; }
    [[nodiscard]] QString whyNot() const { return {}; }
    [[nodiscard]] bool canConfirm() const { return false; }
    [[nodiscard]] bool canCancel() const { return true; }
    [[nodiscard]] QString contractId() const { return {}; }

    Q_INVOKABLE void confirm(bool autoRepeat = false);
    Q_INVOKABLE void sendReadyMessage(bool autoRepeat = false);
    Q_INVOKABLE void cancel();

Q_SIGNALS:
    void openChanged();
    void changed();
    void readyMessageChanged();
    /// Accepted, and the contract is known: the page goes there.
    void contractMade(const QString& contractId);

private:
    QString m_readyMessage;
};

} // namespace agh
