#pragma once

#include "services/accountwork.h"
#include "views/text/rails.h"

#include <QElapsedTimer>
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
    /// PayoutMissing: the person is told when the payout method appears.
    Q_PROPERTY(bool watching READ watching WRITE setWatching NOTIFY changed)
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
    /// What the dialog is about; the words are made from it.
    struct Case
    {
        Application application;
        std::optional<Role> role;
    };
    /// What stands in it, phase by phase.
    struct Words
    {
        QString title, intro, asksNote, payoutText, reasonTitle, reasonText;
        QStringList stepTitles, stepTexts;
        friend bool operator==(const Words&, const Words&) = default;
    };
    explicit AcceptDialog(AccountWork& work, QObject* parent = nullptr);

    void openFor(const ApplicationId& id);
    [[nodiscard]] const ApplicationId& application() const { return m_case.application.id; }
    void retranslate() { say(); }
    [[nodiscard]] static Words asking(const Case& about);
    [[nodiscard]] static QString readyMessageFor(const Case& about);

    [[nodiscard]] bool isOpen() const { return m_open; }
    [[nodiscard]] Phase phase() const { return m_phase; }
    [[nodiscard]] QString name() const;
    [[nodiscard]] QString initials() const;
    [[nodiscard]] int avatarColor() const;
    [[nodiscard]] QString title() const { return m_words.title; }
    [[nodiscard]] QString intro() const { return m_words.intro; }
    [[nodiscard]] QStringList stepTitles() const { return m_words.stepTitles; }
    [[nodiscard]] QStringList stepTexts() const { return m_words.stepTexts; }
    [[nodiscard]] QString amountDigits() const;
    [[nodiscard]] QString currency() const;
    [[nodiscard]] QString scheduleWord() const;
    [[nodiscard]] Rails::Rail rail() const;
    [[nodiscard]] QString railWord() const;
    [[nodiscard]] Rails::Payout payout() const;
    [[nodiscard]] QString payoutText() const { return m_words.payoutText; }
    [[nodiscard]] QString terms() const;
    [[nodiscard]] QString asksNote() const { return m_words.asksNote; }
    [[nodiscard]] QString reasonTitle() const { return m_words.reasonTitle; }
    [[nodiscard]] QString reasonText() const { return m_words.reasonText; }
    [[nodiscard]] QString readyMessage() const { return m_readyMessage; }
    void setReadyMessage(const QString& text);
    [[nodiscard]] bool canSendReady() const;
    [[nodiscard]] bool readySent() const { return m_readySent; }
    [[nodiscard]] bool watching() const;
    void setWatching(bool watching);
    [[nodiscard]] QString whyNot() const;
    [[nodiscard]] bool canConfirm() const
    {
        return m_open && m_phase == Asking && whyNot().isEmpty();
    }
    [[nodiscard]] bool canCancel() const { return m_phase != Sending; }
    [[nodiscard]] QString contractId() const { return m_contract.value; }

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
    void enter(Phase phase);
    void say();
    void answered(const ApplicationId& id, const AcceptOutcome& outcome);
    void resolved(const ApplicationId& id, bool done, const ContractId& contract);
    void readyKept(const ApplicationId& id, const WriteOutcome& outcome);
    void lookForContract();
    [[nodiscard]] PaymentTerms payment() const;
    AccountWork& m_work;
    bool m_open = false, m_readySent = false, m_sendingReady = false, m_announced = false;
    bool m_lookedUp = false; ///< Refused: not by the service, but by what the look-up found
    Phase m_phase = Asking;
    Case m_case;
    Words m_words;
    AcceptOutcome m_outcome;
    ContractId m_contract;
    QElapsedTimer m_sinceOpen;
    QString m_readyMessage;
};

} // namespace agh
