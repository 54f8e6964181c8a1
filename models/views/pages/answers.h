#pragma once

#include "views/forms/composer.h"
#include "views/pages/toastqueue.h"
#include "views/text/templatewords.h"
#include "views/text/tone.h"

#include <QObject>
#include <QStringList>
#include <QtQmlIntegration>

namespace agh {

/// Words that are ready for the open applicant: templates, the kind answer to somebody who waits,
/// and the question for a payout method. They go into the composer, to be changed and sent there.
class Answers : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the review page")
    Q_PROPERTY(QStringList templateNames READ templateNames NOTIFY templatesChanged)
    /// "Quiet Abacus has no x402 payout method yet"; empty: nothing to say.
    Q_PROPERTY(QString payoutText READ payoutText NOTIFY changed)
    Q_PROPERTY(agh::Tones::Tone payoutTone READ payoutTone NOTIFY changed)
    /// It lacks, so that it can be asked for and waited for.
    Q_PROPERTY(bool payoutLacks READ payoutLacks NOTIFY changed)
    /// The person is told when it appears.
    Q_PROPERTY(bool watched READ watched WRITE setWatched NOTIFY changed)
public:
    Answers(AccountWork& work, ToastQueue& toasts, Composer& composer, QObject* parent = nullptr);

    void open(const ApplicationId& id);
    void retranslate();

    [[nodiscard]] QStringList templateNames() const;
    [[nodiscard]] QString payoutText() const { return m_payoutText; }
    [[nodiscard]] Tones::Tone payoutTone() const { return m_payoutTone; }
    [[nodiscard]] bool payoutLacks() const { return m_lacks; }
    [[nodiscard]] bool watched() const { return m_watched; }
    void setWatched(bool watched);

    Q_INVOKABLE void insertTemplate(int index);
    /// To somebody who has waited for long: not decided yet, not forgotten.
    Q_INVOKABLE void kindAnswer(bool autoRepeat = false);
    Q_INVOKABLE void askForPayout();
    /// It appeared and was seen: there is nothing more to say.
    Q_INVOKABLE void dismissPayout() { setWatched(false); }

Q_SIGNALS:
    void templatesChanged();
    void changed();

private:
    void show();
    void insert(const QString& text);
    void insertFilled(const QString& body);
    [[nodiscard]] bool isMine(const std::optional<Application>& application) const;
    void readTemplates();
    void tellAppeared(const ApplicationId& id, const QString& name, const QString& rail);
    AccountWork& m_work;
    ToastQueue& m_toasts;
    Composer& m_composer;
    ApplicationId m_id;
    TemplatesTo m_to = TemplatesTo::Agent;
    QList<TemplateEntry> m_templates;
    QString m_payoutText;
    Tones::Tone m_payoutTone = Tones::Neutral;
    bool m_lacks = false, m_watched = false;
};

} // namespace agh
