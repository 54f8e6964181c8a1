#pragma once

#include "views/forms/composer.h"
#include "views/lists/settlementslist.h"
#include "views/lists/threadmodel.h"
#include "views/lists/timelinelist.h"
#include "views/pages/keytable.h"
#include "views/text/markdown.h"
#include "views/text/matchruns.h"

#include <QObject>

/// View objects for the parts that show one, with words of a test's choice in them.
class PartsDoubles : public QObject
{
    Q_OBJECT
    Q_PROPERTY(agh::KeyTable* keys READ keys CONSTANT)
    Q_PROPERTY(agh::ThreadModel* thread READ thread CONSTANT)
    Q_PROPERTY(agh::TimelineList* story READ story CONSTANT)
    Q_PROPERTY(agh::SettlementsList* settlements READ settlements CONSTANT)
    Q_PROPERTY(int retried READ retried NOTIFY acted)
    Q_PROPERTY(int discarded READ discarded NOTIFY acted)
public:
    explicit PartsDoubles(QObject* parent = nullptr)
        : QObject(parent)
        , m_thread(moment(), this)
    {
        using namespace Qt::Literals::StringLiterals;
        m_facts.me = {agh::PartyKind::Buyer, u"me"_s, u"Marta Lindqvist"_s};
        m_facts.checked = true;
        m_thread.onRetry([this](qint64 id) { note(m_retried, id); });
        m_thread.onDiscard([this](qint64 id) { note(m_discarded, id); });
    }

    [[nodiscard]] agh::KeyTable* keys() { return &m_keys; }
    [[nodiscard]] agh::ThreadModel* thread() { return &m_thread; }
    [[nodiscard]] agh::TimelineList* story() { return &m_story; }
    [[nodiscard]] agh::SettlementsList* settlements() { return &m_settlements; }
    [[nodiscard]] int retried() const { return m_retried; }
    [[nodiscard]] int discarded() const { return m_discarded; }

    Q_INVOKABLE QVariantList blocks(const QString& text) const
    {
        return agh::markdown::variants(text);
    }

    /// A text in which `word` was found.
    Q_INVOKABLE QVariantList runs(const QString& text, const QString& word) const
    {
        QVariantList out;
        for (const agh::MatchRun& run : agh::matchRuns(text, {word}))
            out.append(QVariant::fromValue(run));
        return out;
    }

    Q_INVOKABLE void clearThread()
    {
        m_messages.clear();
        m_facts.setMessages({});
        m_facts.pending.clear();
        m_thread.set(m_facts);
    }

    Q_INVOKABLE void addMessage(bool own, const QString& text, int minutesAgo)
    {
        using namespace Qt::Literals::StringLiterals;
        agh::Message one;
        one.id = {QString::number(m_messages.size())};
        one.senderId = own ? u"me"_s : u"agent"_s;
        one.senderName = own ? u"Marta Lindqvist"_s : u"Ledgerline"_s;
        one.senderKind = own ? agh::PartyKind::Buyer : agh::PartyKind::Agent;
        one.body = text;
        one.createdAt = agh::Timestamp::fromMs(nowMs - minutesAgo * qint64(60'000));
        m_messages.append(one);
        m_facts.setMessages(m_messages);
        m_thread.set(m_facts);
    }

    Q_INVOKABLE void addPending(const QString& text, int state, const QString& reason)
    {
        m_facts.pending.append({m_facts.pending.size() + 1, text, nowMs,
                                static_cast<agh::ThreadModel::State>(state), reason});
        m_thread.set(m_facts);
    }

    Q_INVOKABLE void tellStory()
    {
        using namespace Qt::Literals::StringLiterals;
        agh::Contract contract;
        contract.status = agh::ContractStatus::Active;
        contract.payment.amount = agh::Money{*agh::Decimal::parse("240"), u"EUR"_s};
        contract.createdAt = *agh::Timestamp::parse("2026-11-03T10:20:00Z");
        agh::Settlement sent;
        sent.id = {u"s1"_s};
        sent.amount = agh::Money{*agh::Decimal::parse("60"), u"EUR"_s};
        sent.status = agh::SettlementStatus::Sent;
        sent.method = agh::Rail::Stripe;
        sent.memo = u"Release 4.1 <b>bold</b>"_s;
        sent.providerReference = u"tr_1QK7abcdefgh9fA"_s;
        sent.createdAt = *agh::Timestamp::parse("2026-11-10T15:02:00Z");
        agh::Settlement draft = sent;
        draft.id = {u"s2"_s};
        draft.status = agh::SettlementStatus::Draft;
        draft.memo = u"Release 4.2"_s;
        draft.providerReference.clear();
        m_story.setStory(contract, {sent, draft}, moment());
        m_settlements.setSettlements({sent, draft}, moment());
    }

Q_SIGNALS:
    void acted();

private:
    static constexpr qint64 nowMs = 1'795'525'200'000; // 24 Nov 2026, 13:00 UTC
    static agh::Moment moment()
    {
        return agh::Moment([] { return nowMs; });
    }
    void note(int& what, qint64 id)
    {
        what = int(id);
        Q_EMIT acted();
    }

    agh::KeyTable m_keys;
    agh::ThreadModel m_thread;
    agh::ThreadModel::Facts m_facts;
    QList<agh::Message> m_messages;
    agh::TimelineList m_story;
    agh::SettlementsList m_settlements;
    int m_retried = 0, m_discarded = 0;
};
