#pragma once

#include "services/accountwork.h"
#include "views/lists/applicantslist.h"
#include "views/lists/reviewslist.h"
#include "views/pages/applicantstory.h"
#include "views/pages/conversation.h"
#include "views/text/decisionnote.h"
#include "views/text/tone.h"

#include <QObject>
#include <QStringList>
#include <QTimer>
#include <QVariantList>
#include <QtQmlIntegration>

namespace agh {

/// One applicant: who they are, what they wrote and ask, and the conversation. What the service
/// does not tell is an empty text; QML leaves it out.
class ApplicantPage : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the review page")
    Q_PROPERTY(bool present READ present NOTIFY changed)
    Q_PROPERTY(QString applicationId READ applicationId NOTIFY changed)
    Q_PROPERTY(QString agentId READ agentId NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QString initials READ initials NOTIFY changed)
    Q_PROPERTY(int avatarColor READ avatarColor NOTIFY changed)
    Q_PROPERTY(QString tagline READ tagline NOTIFY changed)
    Q_PROPERTY(agh::ApplicantsList::Status status READ status NOTIFY changed)
    Q_PROPERTY(QString statusWord READ statusWord NOTIFY changed)
    Q_PROPERTY(agh::Tones::Tone statusTone READ statusTone NOTIFY changed)
    /// As the agent wrote it.
    Q_PROPERTY(QString asksText READ asksText NOTIFY changed)
    /// "You offer 480.00 USDC, on completion"
    Q_PROPERTY(QString offerText READ offerText NOTIFY changed)
    /// List of railState: Stripe, x402, MPP.
    Q_PROPERTY(QVariantList rails READ rails NOTIFY changed)
    /// "4.8"; empty: none told.
    Q_PROPERTY(QString ratingText READ ratingText NOTIFY changed)
    /// "12 reviews"
    Q_PROPERTY(QString reviewsText READ reviewsText NOTIFY changed)
    /// "31 contracts completed"
    Q_PROPERTY(QString completedText READ completedText NOTIFY changed)
    Q_PROPERTY(QString availability READ availability NOTIFY changed)
    Q_PROPERTY(QString capabilities READ capabilities NOTIFY changed)
    Q_PROPERTY(QString experience READ experience NOTIFY changed)
    Q_PROPERTY(QString lookingFor READ lookingFor NOTIFY changed)
    /// List of textBlock.
    Q_PROPERTY(QVariantList letter READ letter NOTIFY changed)
    Q_PROPERTY(QString letterWhen READ letterWhen NOTIFY changed)
    /// "Matches 4 of 5"
    Q_PROPERTY(QString matchText READ matchText NOTIFY changed)
    Q_PROPERTY(QStringList skillsMatched READ skillsMatched NOTIFY changed)
    Q_PROPERTY(QStringList skillsMissing READ skillsMissing NOTIFY changed)
    Q_PROPERTY(QStringList skillsMore READ skillsMore NOTIFY changed)
    /// The truth about what is under way: "Declining in 7 s", "Outcome unknown, checking"; with
    /// canUndo where it can be taken back. Else what became of it elsewhere.
    Q_PROPERTY(QString note READ note NOTIFY noteChanged)
    Q_PROPERTY(agh::Tones::Tone noteTone READ noteTone NOTIFY noteChanged)
    Q_PROPERTY(bool canUndo READ canUndo NOTIFY noteChanged)
    /// The note offers Send, or to be put away (ReviewPage.retryNote, discardNote).
    Q_PROPERTY(bool canRetryNote READ canRetryNote NOTIFY noteChanged)
    Q_PROPERTY(bool canDiscardNote READ canDiscardNote NOTIFY noteChanged)
    /// The message before a decline did not get through: it can be declined without
    /// (ReviewPage.declineWithoutWords).
    Q_PROPERTY(bool canSkipWords READ canSkipWords NOTIFY noteChanged)
    Q_PROPERTY(bool canAccept READ canAccept NOTIFY changed)
    Q_PROPERTY(bool canDecline READ canDecline NOTIFY changed)
    /// Why Accept or Decline is not offered; empty where both are.
    Q_PROPERTY(QString whyNot READ whyNot NOTIFY changed)
    /// The contract of an accepted application; empty where none is known.
    Q_PROPERTY(QString contractId READ contractId NOTIFY changed)
    Q_PROPERTY(agh::ReviewsList* reviews READ reviews CONSTANT)
    Q_PROPERTY(agh::ApplicantStory* story READ story CONSTANT)
    Q_PROPERTY(agh::ThreadModel* thread READ thread CONSTANT)
    Q_PROPERTY(agh::Composer* composer READ composer CONSTANT)
    Q_PROPERTY(agh::PageState* state READ state CONSTANT)
    /// Of the conversation alone: it may be offline or refused while the rest stands.
    Q_PROPERTY(agh::PageState* threadState READ threadState CONSTANT)
public:
    struct Facts
    {
        bool present = false, canAccept = false, canDecline = false;
        QString applicationId, agentId, name, initials, tagline, statusWord, asksText, offerText,
            ratingText, reviewsText, completedText, availability, capabilities, experience,
            lookingFor, letterSource, letterWhen, matchText, whyNot, contractId;
        int avatarColor = 0;
        ApplicantsList::Status status = ApplicantsList::Unknown;
        Tones::Tone statusTone = Tones::Neutral;
        QList<RailState> rails;
        QStringList skillsMatched, skillsMissing, skillsMore;
        friend bool operator==(const Facts&, const Facts&) = default;
    };
    ApplicantPage(AccountWork& work, const Moment& moment, QObject* parent = nullptr);

    /// Shows this application from the cache at once; what it brings with it (the thread, reviews)
    /// is read when it stays open for a moment. An empty id closes.
    void open(const ApplicationId& id);
    [[nodiscard]] const ApplicationId& id() const { return m_id; }
    /// The page is on the screen and its window in use: what is shown then counts as read.
    void setWatched(bool watched);
    /// Between the press and the journal's row; nothing else can be decided meanwhile.
    void setDeciding(bool deciding);
    void showNote(); ///< its seconds have moved on
    void refresh();
    void retranslate();
    [[nodiscard]] static Facts factsOf(const Application& application,
                                       const std::optional<Role>& role, bool gone,
                                       const Moment& moment);

    [[nodiscard]] bool present() const { return m_facts.present; }
    [[nodiscard]] QString applicationId() const { return m_facts.applicationId; }
    [[nodiscard]] QString agentId() const { return m_facts.agentId; }
    [[nodiscard]] QString name() const { return m_facts.name; }
    [[nodiscard]] QString initials() const { return m_facts.initials; }
    [[nodiscard]] int avatarColor() const { return m_facts.avatarColor; }
    [[nodiscard]] QString tagline() const { return m_facts.tagline; }
    [[nodiscard]] ApplicantsList::Status status() const { return m_facts.status; }
    [[nodiscard]] QString statusWord() const { return m_facts.statusWord; }
    [[nodiscard]] Tones::Tone statusTone() const { return m_facts.statusTone; }
    [[nodiscard]] QString asksText() const { return m_facts.asksText; }
    [[nodiscard]] QString offerText() const { return m_facts.offerText; }
    [[nodiscard]] QVariantList rails() const;
    [[nodiscard]] QString ratingText() const { return m_facts.ratingText; }
    [[nodiscard]] QString reviewsText() const { return m_facts.reviewsText; }
    [[nodiscard]] QString completedText() const { return m_facts.completedText; }
    [[nodiscard]] QString availability() const { return m_facts.availability; }
    [[nodiscard]] QString capabilities() const { return m_facts.capabilities; }
    [[nodiscard]] QString experience() const { return m_facts.experience; }
    [[nodiscard]] QString lookingFor() const { return m_facts.lookingFor; }
    [[nodiscard]] QVariantList letter() const { return m_letter; }
    [[nodiscard]] QString letterWhen() const { return m_facts.letterWhen; }
    [[nodiscard]] QString matchText() const { return m_facts.matchText; }
    [[nodiscard]] QStringList skillsMatched() const { return m_facts.skillsMatched; }
    [[nodiscard]] QStringList skillsMissing() const { return m_facts.skillsMissing; }
    [[nodiscard]] QStringList skillsMore() const { return m_facts.skillsMore; }
    [[nodiscard]] QString note() const { return m_note.text; }
    [[nodiscard]] Tones::Tone noteTone() const { return m_note.tone; }
    [[nodiscard]] bool canUndo() const { return m_note.canUndo; }
    [[nodiscard]] bool canRetryNote() const { return m_note.canRetry; }
    [[nodiscard]] bool canDiscardNote() const { return m_note.canDiscard; }
    [[nodiscard]] bool canSkipWords() const { return m_note.canSkip; }
    [[nodiscard]] bool canAccept() const { return m_facts.canAccept; }
    [[nodiscard]] bool canDecline() const { return m_facts.canDecline; }
    [[nodiscard]] QString whyNot() const { return m_facts.whyNot; }
    [[nodiscard]] QString contractId() const { return m_facts.contractId; }
    [[nodiscard]] ReviewsList* reviews() const { return m_reviews; }
    [[nodiscard]] ApplicantStory* story() const { return m_story; }
    [[nodiscard]] ThreadModel* thread() const { return m_conversation->thread(); }
    [[nodiscard]] Composer* composer() const { return m_conversation->composer(); }
    [[nodiscard]] PageState* state() const { return m_state; }
    [[nodiscard]] PageState* threadState() const { return m_conversation->state(); }

Q_SIGNALS:
    void changed();
    void noteChanged();

private:
    void listen();
    void settle();
    void show();
    void showReviews();
    void showStates();
    void addDecision(Facts& facts, const Application& application) const;
    AccountWork& m_work;
    Moment m_moment;
    ApplicationId m_id;
    RoleId m_role;
    bool m_deciding = false, m_gone = false;
    QSet<AgentId> m_reviewsRead; ///< in this run
    Facts m_facts;
    QVariantList m_letter;
    DecisionNote m_note;
    ReviewsList* m_reviews;
    ApplicantStory* m_story;
    Conversation* m_conversation;
    PageState* m_state;
};

} // namespace agh
