#pragma once

#include "domain/rolerules.h"
#include "store/roletemplates.h"
#include "views/forms/draftconflict.h"
#include "views/forms/draftfiles.h"
#include "views/forms/roleskills.h"
#include "views/lists/draftblocks.h"
#include "views/lists/draftchanges.h"
#include "views/lists/draftversions.h"
#include "views/lists/roletemplatelist.h"
#include "views/pages/rolepublishing.h"
#include "views/text/markdownedit.h"
#include "views/text/rails.h"

namespace agh {

/// Writing a role: its fields, what is missing in them, how they stood before, and their way to the
/// service. What is typed is handed to RoleDrafts with every key.
class RoleEditor : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the page of the drafts")
    Q_PROPERTY(QString draftId READ draftId NOTIFY draftChanged)
    Q_PROPERTY(bool present READ present NOTIFY draftChanged)
    // ---- the fields
    Q_PROPERTY(QString title READ title WRITE setTitle NOTIFY titleChanged)
    Q_PROPERTY(QString description READ description WRITE setDescription NOTIFY descriptionChanged)
    Q_PROPERTY(QString terms READ terms WRITE setTerms NOTIFY termsChanged)
    Q_PROPERTY(agh::RoleSkills* skills READ skills CONSTANT)
    /// What stands in the field of the amount, whatever it is.
    Q_PROPERTY(QString amountTyped READ amountTyped WRITE setAmountTyped NOTIFY payChanged)
    /// "= 1,234.56 USD": the amount as it was understood; empty: it was not.
    Q_PROPERTY(QString amountEcho READ amountEcho NOTIFY payChanged)
    Q_PROPERTY(QStringList railTexts READ railTexts NOTIFY payChanged)
    Q_PROPERTY(int railIndex READ railIndex WRITE setRailIndex NOTIFY payChanged)
    Q_PROPERTY(QStringList currencyTexts READ currencyTexts NOTIFY payChanged)
    Q_PROPERTY(int currencyIndex READ currencyIndex WRITE setCurrencyIndex NOTIFY payChanged)
    Q_PROPERTY(QStringList scheduleTexts READ scheduleTexts NOTIFY payChanged)
    Q_PROPERTY(int scheduleIndex READ scheduleIndex WRITE setScheduleIndex NOTIFY payChanged)
    // ---- what is wrong with them, under each; empty: nothing
    Q_PROPERTY(QString titleError READ titleError NOTIFY problemsChanged)
    Q_PROPERTY(QString descriptionError READ descriptionError NOTIFY problemsChanged)
    Q_PROPERTY(QString skillsError READ skillsError NOTIFY problemsChanged)
    Q_PROPERTY(QString amountError READ amountError NOTIFY problemsChanged)
    Q_PROPERTY(QString payError READ payError NOTIFY problemsChanged)
    Q_PROPERTY(QString termsError READ termsError NOTIFY problemsChanged)
    /// "One thing is missing before this can be published"; empty: nothing is.
    Q_PROPERTY(QString missingTitle READ missingTitle NOTIFY problemsChanged)
    Q_PROPERTY(QString missingText READ missingText NOTIFY problemsChanged)
    // ---- where it is kept
    /// "Saved on this computer 2 s ago", or why it could not be.
    Q_PROPERTY(QString savedText READ savedText NOTIFY savedChanged)
    Q_PROPERTY(bool savedBadly READ savedBadly NOTIFY savedChanged)
    /// Another program wrote in the same draft; both texts are kept. Empty: nobody did.
    Q_PROPERTY(QString forkedText READ forkedText NOTIFY draftChanged)
    // ---- as agents will see it
    Q_PROPERTY(agh::DraftBlocks* blocks READ blocks CONSTANT)
    Q_PROPERTY(agh::DraftBlocks* shownBlocks READ shownBlocks NOTIFY lookedChanged)
    Q_PROPERTY(QString shownTitle READ shownTitle NOTIFY shownChanged)
    Q_PROPERTY(QString shownAmount READ shownAmount NOTIFY shownChanged)
    Q_PROPERTY(QString shownCurrency READ shownCurrency NOTIFY shownChanged)
    Q_PROPERTY(agh::Rails::Rail shownRail READ shownRail NOTIFY shownChanged)
    Q_PROPERTY(QString shownRailWord READ shownRailWord NOTIFY shownChanged)
    Q_PROPERTY(QString shownSchedule READ shownSchedule NOTIFY shownChanged)
    Q_PROPERTY(QStringList shownSkills READ shownSkills NOTIFY shownChanged)
    Q_PROPERTY(QString shownTerms READ shownTerms NOTIFY shownChanged)
    Q_PROPERTY(QString myName READ myName NOTIFY accountChanged)
    Q_PROPERTY(QString myInitials READ myInitials NOTIFY accountChanged)
    Q_PROPERTY(int myColor READ myColor NOTIFY accountChanged)
    Q_PROPERTY(bool iAmAgent READ iAmAgent NOTIFY accountChanged)
    // ---- how it stood before
    Q_PROPERTY(agh::DraftVersions* versions READ versions CONSTANT)
    /// The version that is looked at; empty: now.
    Q_PROPERTY(QString looked READ looked WRITE lookAt NOTIFY lookedChanged)
    Q_PROPERTY(QString lookedName READ lookedName NOTIFY lookedChanged)
    /// What differs between that version and now is shown instead of it.
    Q_PROPERTY(bool comparing READ comparing WRITE setComparing NOTIFY lookedChanged)
    Q_PROPERTY(agh::DraftChanges* changes READ changes CONSTANT)

    Q_PROPERTY(agh::DraftConflict* conflict READ conflict CONSTANT)
    Q_PROPERTY(agh::RolePublishing* publishing READ publishing CONSTANT)
    Q_PROPERTY(agh::RoleTemplateList* templates READ templates CONSTANT)
    /// Drafts out of files; the first of them is asked for.
    Q_PROPERTY(agh::DraftFiles* files READ files CONSTANT)
public:
    /// Where the keyboard can be wanted.
    enum Part { Title, Description, Skills, PaidBy, Amount, Currency, PaidWhen, Terms, Conflict };
    Q_ENUM(Part)
    RoleEditor(RoleDrafts& drafts, RoleTemplates& templates, const Moment& moment,
               ToastQueue& toasts, QObject* parent = nullptr);
    ~RoleEditor() override;

    /// Who publishes; nullptr: nobody is signed in.
    void setAccount(AccountWork* work);
    void retranslate();

    [[nodiscard]] QString draftId() const { return m_id; }
    [[nodiscard]] bool present() const { return !m_id.isEmpty(); }
    [[nodiscard]] const DraftFields& fields() const { return m_fields; }
    [[nodiscard]] QString title() const { return m_fields.title; }
    void setTitle(const QString& title);
    [[nodiscard]] QString description() const { return m_fields.description; }
    void setDescription(const QString& description);
    [[nodiscard]] QString terms() const { return m_fields.terms; }
    void setTerms(const QString& terms);
    [[nodiscard]] RoleSkills* skills() const { return m_skills; }
    [[nodiscard]] QString amountTyped() const { return m_amount; }
    void setAmountTyped(const QString& typed);
    [[nodiscard]] QString amountEcho() const;
    [[nodiscard]] QStringList railTexts() const;
    [[nodiscard]] int railIndex() const;
    void setRailIndex(int index);
    [[nodiscard]] QStringList currencyTexts() const;
    [[nodiscard]] int currencyIndex() const;
    void setCurrencyIndex(int index);
    [[nodiscard]] QStringList scheduleTexts() const;
    [[nodiscard]] int scheduleIndex() const;
    void setScheduleIndex(int index);

    [[nodiscard]] QString titleError() const { return errorOf(DraftFields::Title); }
    [[nodiscard]] QString descriptionError() const { return errorOf(DraftFields::Description); }
    [[nodiscard]] QString skillsError() const { return errorOf(DraftFields::Skills); }
    [[nodiscard]] QString amountError() const { return errorOf(DraftFields::Amount); }
    [[nodiscard]] QString payError() const;
    [[nodiscard]] QString termsError() const { return errorOf(DraftFields::Terms); }
    [[nodiscard]] QString missingTitle() const;
    [[nodiscard]] QString missingText() const;

    [[nodiscard]] QString savedText() const;
    [[nodiscard]] bool savedBadly() const { return m_storeError.has_value(); }
    [[nodiscard]] QString forkedText() const;

    [[nodiscard]] DraftBlocks* blocks() const { return m_blocks; }
    [[nodiscard]] DraftBlocks* shownBlocks() const;
    [[nodiscard]] QString shownTitle() const;
    [[nodiscard]] QString shownAmount() const;
    [[nodiscard]] QString shownCurrency() const;
    [[nodiscard]] Rails::Rail shownRail() const;
    [[nodiscard]] QString shownRailWord() const;
    [[nodiscard]] QString shownSchedule() const;
    [[nodiscard]] QStringList shownSkills() const;
    [[nodiscard]] QString shownTerms() const;
    [[nodiscard]] QString myName() const;
    [[nodiscard]] QString myInitials() const;
    [[nodiscard]] int myColor() const;
    [[nodiscard]] bool iAmAgent() const;

    [[nodiscard]] DraftVersions* versions() const { return m_versions; }
    [[nodiscard]] QString looked() const { return m_looked; }
    void lookAt(const QString& version);
    Q_INVOKABLE void lookAtRow(int row);
    [[nodiscard]] QString lookedName() const;
    [[nodiscard]] bool comparing() const { return m_comparing; }
    void setComparing(bool comparing);
    [[nodiscard]] DraftChanges* changes() const { return m_changes; }
    [[nodiscard]] DraftConflict* conflict() const { return m_conflict; }
    [[nodiscard]] RolePublishing* publishing() const { return m_publishing; }
    [[nodiscard]] RoleTemplateList* templates() const { return m_templateList; }
    [[nodiscard]] DraftFiles* files() const { return m_files; }

    /// What its field says now: the same as setting it, without telling the field again, which
    /// takes its time in a long text.
    Q_INVOKABLE void describe(const QString& description);
    Q_INVOKABLE void open(const QString& draftId);
    Q_INVOKABLE void close();

    /// What is on the clipboard as Markdown, to be put into the description; how it stood before is
    /// kept where that is long.
    Q_INVOKABLE QString pasted();
    Q_INVOKABLE agh::TextChange tool(agh::MarkdownTools::Tool tool, const QString& text, int from,
                                     int to) const;
    Q_INVOKABLE agh::TextChange newLine(const QString& text, int at) const;

    /// Ctrl+Z where the field has nothing to undo: the saved state before this one, also of an
    /// earlier start. False: there is none.
    Q_INVOKABLE bool stepBack();
    Q_INVOKABLE bool stepForward();
    /// The version that is looked at becomes the text again; how it stood is kept.
    Q_INVOKABLE void restore();

    /// Ctrl+Enter. Where something is missing, the field is asked for.
    Q_INVOKABLE void publish(bool autoRepeat = false);
    /// What was chosen of the fields that were changed twice.
    Q_INVOKABLE void settle();
    /// The other one of two drafts that one became.
    Q_INVOKABLE void showOther();

    /// Opens a new draft with what the template says; what was written stays a draft.
    Q_INVOKABLE void newFromTemplate(int row);
    Q_INVOKABLE void saveAsTemplate(const QString& name);
    Q_INVOKABLE void removeTemplate(int row); ///< with Undo

Q_SIGNALS:
    void draftChanged();
    void titleChanged();
    void descriptionChanged();
    void termsChanged();
    void payChanged();
    void problemsChanged();
    void savedChanged();
    void shownChanged();
    void lookedChanged();
    void accountChanged();
    /// The keyboard is wanted there.
    void partAsked(agh::RoleEditor::Part part);
    /// Another draft is to be shown: one that was made from a template, or the other half of one
    /// that was written in twice.
    void draftAsked(const QString& draftId);
    void signInAsked();
    void closed();

private:
    void connectDrafts();
    void edited(DraftFields::Field field); ///< by a key
    void take(const DraftFields& fields);  ///< not by a key
    void keep();
    void check();
    void pause();
    void tellAll();
    void refreshDraft();
    void showLooked();
    [[nodiscard]] QString errorOf(DraftFields::Field field) const;
    [[nodiscard]] const DraftFields& shown() const
    {
        return m_lookedFields ? *m_lookedFields : m_fields;
    }
    void setCurrentFields(const DraftFields& fields);
    void say(const QString& key, const QString& text, std::function<void()> undo = {});

    RoleDrafts& m_drafts;
    RoleTemplates& m_templates;
    Moment m_moment;
    ToastQueue& m_toasts;
    QPointer<AccountWork> m_work;
    QString m_id;
    DraftFields m_fields;
    QString m_amount; ///< as it stands in its field
    QList<rules::RoleProblem> m_problems;
    std::optional<StoreError> m_storeError;
    QHash<QString, QString> m_others; ///< drafts that were one, each by the other
    QString m_savedTold;
    qint64 m_unsavedSince = 0;
    // Steps back through what was saved
    QList<std::pair<DraftFields, qint64>> m_ahead; ///< what was stepped back from
    qint64 m_stepAt = 0;                           ///< the version that stands there; 0: none
    QString m_looked;
    std::optional<DraftFields> m_lookedFields;
    bool m_comparing = false;
    QTimer m_pause, m_tick;
    RoleSkills* m_skills;
    DraftBlocks* m_blocks;
    DraftBlocks* m_lookedBlocks;
    DraftVersions* m_versions;
    DraftChanges* m_changes;
    DraftConflict* m_conflict;
    RolePublishing* m_publishing;
    RoleTemplateList* m_templateList;
    DraftFiles* m_files;
};

} // namespace agh
