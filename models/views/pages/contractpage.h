#pragma once

#include "services/accountwork.h"
#include "views/lists/settlementslist.h"
#include "views/lists/timelinelist.h"
#include "views/pages/pagestate.h"
#include "views/text/rails.h"
#include "views/text/tone.h"

#include <QObject>
#include <QVariantList>
#include <QtQmlIntegration>

namespace agh {

/// One contract: its frozen terms, its parties, what happened, and its settlements to read.
class ContractPage : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the contracts page")
    Q_PROPERTY(bool present READ present NOTIFY changed)
    Q_PROPERTY(QString contractId READ contractId NOTIFY changed)
    Q_PROPERTY(QString counterparty READ counterparty NOTIFY changed)
    Q_PROPERTY(QString counterpartyKind READ counterpartyKind NOTIFY changed)
    Q_PROPERTY(bool counterpartyIsAgent READ counterpartyIsAgent NOTIFY changed)
    Q_PROPERTY(QString initials READ initials NOTIFY changed)
    Q_PROPERTY(int avatarColor READ avatarColor NOTIFY changed)
    Q_PROPERTY(QString buyerName READ buyerName NOTIFY changed)
    Q_PROPERTY(QString agentName READ agentName NOTIFY changed)
    Q_PROPERTY(QString roleTitle READ roleTitle NOTIFY changed)
    Q_PROPERTY(QString statusWord READ statusWord NOTIFY changed)
    Q_PROPERTY(agh::Tones::Tone statusTone READ statusTone NOTIFY changed)
    Q_PROPERTY(QString amountDigits READ amountDigits NOTIFY changed)
    Q_PROPERTY(QString currency READ currency NOTIFY changed)
    Q_PROPERTY(QString scheduleWord READ scheduleWord NOTIFY changed)
    Q_PROPERTY(agh::Rails::Rail rail READ rail NOTIFY changed)
    Q_PROPERTY(QString railWord READ railWord NOTIFY changed)
    /// "240.00 EUR in milestones, paid by Stripe."
    Q_PROPERTY(QString summary READ summary NOTIFY changed)
    /// List of textBlock.
    Q_PROPERTY(QVariantList terms READ terms NOTIFY changed)
    Q_PROPERTY(QString frozenText READ frozenText NOTIFY changed)
    /// "acct_…kvYL", the whole of it, and the network; empty where not told.
    Q_PROPERTY(QString destinationShort READ destinationShort NOTIFY changed)
    Q_PROPERTY(QString destinationFull READ destinationFull NOTIFY changed)
    Q_PROPERTY(QString network READ network NOTIFY changed)
    /// Sums per state in the currency of the contract, exact: "60.00", with "1 settlement"; a sum
    /// in another currency is never added in.
    Q_PROPERTY(QString draftDigits READ draftDigits NOTIFY changed)
    Q_PROPERTY(QString sentDigits READ sentDigits NOTIFY changed)
    Q_PROPERTY(QString settledDigits READ settledDigits NOTIFY changed)
    Q_PROPERTY(QString leftDigits READ leftDigits NOTIFY changed)
    Q_PROPERTY(QString draftText READ draftText NOTIFY changed)
    Q_PROPERTY(QString sentText READ sentText NOTIFY changed)
    Q_PROPERTY(QString settledText READ settledText NOTIFY changed)
    Q_PROPERTY(QString leftText READ leftText NOTIFY changed)
    /// For the way back to the conversation.
    Q_PROPERTY(QString applicationId READ applicationId NOTIFY changed)
    Q_PROPERTY(QString roleId READ roleId NOTIFY changed)
    Q_PROPERTY(agh::TimelineList* timeline READ timeline CONSTANT)
    Q_PROPERTY(agh::SettlementsList* settlements READ settlements CONSTANT)
    Q_PROPERTY(agh::PageState* state READ state CONSTANT)
public:
    struct Facts
    {
        bool present = false, counterpartyIsAgent = false;
        QString contractId, applicationId, roleId, counterparty, counterpartyKind, initials,
            buyerName, agentName, roleTitle, statusWord, amountDigits, currency, scheduleWord,
            railWord, summary, termsSource, frozenText, destinationShort, destinationFull, network,
            draftDigits, sentDigits, settledDigits, leftDigits, draftText, sentText, settledText,
            leftText;
        int avatarColor = 0;
        Tones::Tone statusTone = Tones::Neutral;
        Rails::Rail rail = Rails::Other;
        friend bool operator==(const Facts&, const Facts&) = default;
    };
    ContractPage(AccountWork& work, Moment moment, QObject* parent = nullptr);

    /// Shows this contract and reads it again; an empty id closes.
    void open(const ContractId& id);
    void refresh();
    void retranslate();
    [[nodiscard]] static Facts factsOf(const Contract& contract,
                                       const QList<Settlement>& settlements, const Party& me,
                                       const Moment& moment);

    [[nodiscard]] bool present() const { return m_facts.present; }
    [[nodiscard]] QString contractId() const { return m_facts.contractId; }
    [[nodiscard]] QString counterparty() const { return m_facts.counterparty; }
    [[nodiscard]] QString counterpartyKind() const { return m_facts.counterpartyKind; }
    [[nodiscard]] bool counterpartyIsAgent() const { return m_facts.counterpartyIsAgent; }
    [[nodiscard]] QString initials() const { return m_facts.initials; }
    [[nodiscard]] int avatarColor() const { return m_facts.avatarColor; }
    [[nodiscard]] QString buyerName() const { return m_facts.buyerName; }
    [[nodiscard]] QString agentName() const { return m_facts.agentName; }
    [[nodiscard]] QString roleTitle() const { return m_facts.roleTitle; }
    [[nodiscard]] QString statusWord() const { return m_facts.statusWord; }
    [[nodiscard]] Tones::Tone statusTone() const { return m_facts.statusTone; }
    [[nodiscard]] QString amountDigits() const { return m_facts.amountDigits; }
    [[nodiscard]] QString currency() const { return m_facts.currency; }
    [[nodiscard]] QString scheduleWord() const { return m_facts.scheduleWord; }
    [[nodiscard]] Rails::Rail rail() const { return m_facts.rail; }
    [[nodiscard]] QString railWord() const { return m_facts.railWord; }
    [[nodiscard]] QString summary() const { return m_facts.summary; }
    [[nodiscard]] QVariantList terms() const { return m_terms; }
    [[nodiscard]] QString frozenText() const { return m_facts.frozenText; }
    [[nodiscard]] QString destinationShort() const { return m_facts.destinationShort; }
    [[nodiscard]] QString destinationFull() const { return m_facts.destinationFull; }
    [[nodiscard]] QString network() const { return m_facts.network; }
    [[nodiscard]] QString draftDigits() const { return m_facts.draftDigits; }
    [[nodiscard]] QString sentDigits() const { return m_facts.sentDigits; }
    [[nodiscard]] QString settledDigits() const { return m_facts.settledDigits; }
    [[nodiscard]] QString leftDigits() const { return m_facts.leftDigits; }
    [[nodiscard]] QString draftText() const { return m_facts.draftText; }
    [[nodiscard]] QString sentText() const { return m_facts.sentText; }
    [[nodiscard]] QString settledText() const { return m_facts.settledText; }
    [[nodiscard]] QString leftText() const { return m_facts.leftText; }
    [[nodiscard]] QString applicationId() const { return m_facts.applicationId; }
    [[nodiscard]] QString roleId() const { return m_facts.roleId; }
    [[nodiscard]] TimelineList* timeline() const { return m_timeline; }
    [[nodiscard]] SettlementsList* settlements() const { return m_settlements; }
    [[nodiscard]] PageState* state() const { return m_state; }

Q_SIGNALS:
    void changed();

private:
    void show();
    void showState();
    AccountWork& m_work;
    Moment m_moment;
    ContractId m_id;
    Facts m_facts;
    QVariantList m_terms;
    TimelineList* m_timeline;
    SettlementsList* m_settlements;
    PageState* m_state;
};

} // namespace agh
