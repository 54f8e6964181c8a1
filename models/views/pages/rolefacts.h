#pragma once

#include "domain/entities.h"
#include "views/text/moment.h"
#include "views/text/rails.h"
#include "views/text/tone.h"

#include <QObject>
#include <QStringList>
#include <QVariantList>
#include <QtQmlIntegration>

namespace agh {

/// What is known of the role under review.
class RoleFacts : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the review page")
    Q_PROPERTY(bool present READ present NOTIFY changed)
    Q_PROPERTY(QString roleId READ roleId NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString statusWord READ statusWord NOTIFY changed)
    Q_PROPERTY(agh::Tones::Tone statusTone READ statusTone NOTIFY changed)
    /// "480.00" and "USDC"; empty digits: the service told no amount.
    Q_PROPERTY(QString amountDigits READ amountDigits NOTIFY changed)
    Q_PROPERTY(QString currency READ currency NOTIFY changed)
    Q_PROPERTY(QString scheduleWord READ scheduleWord NOTIFY changed)
    Q_PROPERTY(agh::Rails::Rail rail READ rail NOTIFY changed)
    Q_PROPERTY(QString railWord READ railWord NOTIFY changed)
    /// "480.00 USDC, on completion, paid by x402"
    Q_PROPERTY(QString offerText READ offerText NOTIFY changed)
    Q_PROPERTY(QStringList skills READ skills NOTIFY changed)
    /// Lists of textBlock.
    Q_PROPERTY(QVariantList terms READ terms NOTIFY changed)
    Q_PROPERTY(QVariantList description READ description NOTIFY changed)
    Q_PROPERTY(QString postedText READ postedText NOTIFY changed)
    Q_PROPERTY(QString postedFull READ postedFull NOTIFY changed)
public:
    struct Facts
    {
        bool present = false;
        QString roleId, title, statusWord, amountDigits, currency, scheduleWord, railWord,
            offerText, postedText, postedFull;
        Tones::Tone statusTone = Tones::Neutral;
        Rails::Rail rail = Rails::Other;
        QStringList skills;
        QString termsSource, descriptionSource; ///< as they came; the blocks are made from them
        friend bool operator==(const Facts&, const Facts&) = default;
    };
    explicit RoleFacts(QObject* parent = nullptr);

    [[nodiscard]] static Facts of(const Role& role, const Moment& moment);
    void set(const Facts& facts);

    [[nodiscard]] bool present() const { return m_facts.present; }
    [[nodiscard]] QString roleId() const { return m_facts.roleId; }
    [[nodiscard]] QString title() const { return m_facts.title; }
    [[nodiscard]] QString statusWord() const { return m_facts.statusWord; }
    [[nodiscard]] Tones::Tone statusTone() const { return m_facts.statusTone; }
    [[nodiscard]] QString amountDigits() const { return m_facts.amountDigits; }
    [[nodiscard]] QString currency() const { return m_facts.currency; }
    [[nodiscard]] QString scheduleWord() const { return m_facts.scheduleWord; }
    [[nodiscard]] Rails::Rail rail() const { return m_facts.rail; }
    [[nodiscard]] QString railWord() const { return m_facts.railWord; }
    [[nodiscard]] QString offerText() const { return m_facts.offerText; }
    [[nodiscard]] QStringList skills() const { return m_facts.skills; }
    [[nodiscard]] QVariantList terms() const { return m_terms; }
    [[nodiscard]] QVariantList description() const { return m_description; }
    [[nodiscard]] QString postedText() const { return m_facts.postedText; }
    [[nodiscard]] QString postedFull() const { return m_facts.postedFull; }

Q_SIGNALS:
    void changed();

private:
    Facts m_facts;
    QVariantList m_terms, m_description;
};

} // namespace agh
