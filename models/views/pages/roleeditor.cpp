#include "views/pages/roleeditor.h"

#include "views/text/amountinput.h"
#include "views/text/draftwords.h"
#include "views/text/errortext.h"

using namespace Qt::Literals::StringLiterals;

namespace agh {
namespace {

constexpr int pauseMs = 4'000;          // without a key: a version
constexpr int tickMs = 1'000;           // "2 s ago"
constexpr qint64 stillSavingMs = 1'000; // from then on it is said

} // namespace

RoleEditor::RoleEditor(RoleDrafts& drafts, RoleTemplates& templates, const Moment& moment,
                       ToastQueue& toasts, QObject* parent)
    : QObject(parent)
    , m_drafts(drafts)
    , m_templates(templates)
    , m_moment(moment)
    , m_toasts(toasts)
    , m_skills(new RoleSkills(this))
    , m_blocks(new DraftBlocks(this))
    , m_lookedBlocks(new DraftBlocks(this))
    , m_versions(new DraftVersions(drafts, moment, this))
    , m_changes(new DraftChanges(this))
    , m_conflict(new DraftConflict(this))
    , m_publishing(new RolePublishing(toasts, this))
    , m_templateList(new RoleTemplateList(templates, this))
    , m_files(new DraftFiles(drafts, moment, toasts, this))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &RoleEditor::pause);
    m_tick.setInterval(tickMs);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        if (std::exchange(m_savedTold, savedText()) != m_savedTold)
            Q_EMIT savedChanged();
    });
    connect(m_skills, &RoleSkills::edited, this, [this] {
        if (!present())
            return;
        m_fields.skills = m_skills->skills();
        edited(DraftFields::Skills);
    });
    connect(m_files, &DraftFiles::taken, this,
            [this](const QStringList& ids) { Q_EMIT draftAsked(ids.first()); });
    connectDrafts();
}

RoleEditor::~RoleEditor() { pause(); }

void RoleEditor::connectDrafts()
{
    // The same draft may be written in on another page.
    connect(&m_drafts, &RoleDrafts::changed, this, [this](const QString& id) {
        if (id != m_id || !present())
            return;
        const auto draft = m_drafts.draft(id);
        if (draft && draft->fields != m_fields)
            take(draft->fields);
    });
    connect(&m_drafts, &RoleDrafts::saved, this, [this](const QString& id) {
        if (id != m_id)
            return;
        m_storeError.reset();
        m_unsavedSince = 0;
        m_savedTold = savedText();
        Q_EMIT savedChanged();
    });
    connect(&m_drafts, &RoleDrafts::notSaved, this, [this](const QString& id, const StoreError& e) {
        if (id != m_id)
            return;
        m_storeError = e;
        Q_EMIT savedChanged();
    });
    connect(&m_drafts, &RoleDrafts::listChanged, this, &RoleEditor::refreshDraft);
    connect(&m_drafts, &RoleDrafts::forked, this, [this](const QString& id, const QString& copy) {
        m_others.insert(id, copy);
        m_others.insert(copy, id);
        if (id != m_id)
            return;
        m_id = copy;
        m_versions->setDraft(copy);
        refreshDraft();
        Q_EMIT draftChanged();
    });
}

void RoleEditor::setAccount(AccountWork* work)
{
    m_work = work;
    m_publishing->setAccount(work);
    Q_EMIT accountChanged();
}

void RoleEditor::retranslate()
{
    m_blocks->retranslate();
    m_lookedBlocks->retranslate();
    m_versions->retranslate();
    m_templateList->refresh();
    if (m_fields.amountTyped.isEmpty())
        m_amount = amountinput::typedOf(m_fields.amount);
    check();
    tellAll();
}

// ---- which draft

void RoleEditor::open(const QString& draftId)
{
    const auto draft = m_drafts.open(draftId);
    if (draft && draft->id == m_id)
        return;
    pause(); // of the one before
    m_id = draft ? draft->id : QString();
    m_storeError.reset();
    m_unsavedSince = 0;
    m_ahead.clear();
    m_stepAt = 0;
    m_looked.clear();
    m_comparing = false;
    m_versions->setDraft(m_id);
    setCurrentFields(draft ? draft->fields : DraftFields());
    refreshDraft();
    showLooked();
    tellAll();
    if (!draft) {
        m_tick.stop();
        return;
    }
    m_tick.start();
    m_drafts.boardSkills().then(this, [this](const StoreResult<QStringList>& known) {
        if (known && !known->isEmpty())
            m_skills->setKnown(*known);
    });
}

void RoleEditor::close()
{
    if (!present())
        return;
    open({});
    Q_EMIT closed();
}

/// Puts them there; nothing is kept, and nobody is told.
void RoleEditor::setCurrentFields(const DraftFields& fields)
{
    m_fields = fields;
    m_amount =
        fields.amountTyped.isEmpty() ? amountinput::typedOf(fields.amount) : fields.amountTyped;
    m_skills->setSkills(fields.skills);
    m_blocks->setText(fields.description);
    check();
}

void RoleEditor::tellAll()
{
    Q_EMIT draftChanged();
    Q_EMIT titleChanged();
    Q_EMIT descriptionChanged();
    Q_EMIT termsChanged();
    Q_EMIT payChanged();
    Q_EMIT savedChanged();
    Q_EMIT shownChanged();
    Q_EMIT lookedChanged();
}

/// What is said of the draft beside its fields may be another thing.
void RoleEditor::refreshDraft()
{
    auto draft = present() ? m_drafts.draft(m_id) : std::nullopt;
    m_conflict->setFields(draft ? draft->theirs : std::nullopt,
                          draft ? draft->base.value_or(DraftFields()) : DraftFields(), m_fields);
    m_publishing->setDraft(draft, missingTitle());
}

// ---- what is written

void RoleEditor::edited(DraftFields::Field field)
{
    m_ahead.clear();
    m_stepAt = 0;
    keep();
    check();
    m_pause.start();
    if (field == DraftFields::Description)
        m_blocks->setText(m_fields.description);
    if (!m_lookedFields && field != DraftFields::Description)
        Q_EMIT shownChanged();
}

void RoleEditor::keep()
{
    if (m_unsavedSince == 0)
        m_unsavedSince = m_moment.nowMs();
    m_drafts.save(m_id, m_fields, m_moment.nowMs());
}

/// Other fields, and not by a key: the fields on the screen follow.
void RoleEditor::take(const DraftFields& fields)
{
    setCurrentFields(fields);
    refreshDraft();
    showLooked();
    tellAll();
}

void RoleEditor::pause()
{
    m_pause.stop();
    if (present() && !m_fields.isEmpty())
        m_drafts.keepVersion(m_id, DraftVersion::Pause, m_moment.nowMs());
}

void RoleEditor::setTitle(const QString& title)
{
    if (!present() || m_fields.title == title)
        return;
    m_fields.title = title;
    edited(DraftFields::Title);
    Q_EMIT titleChanged();
}

void RoleEditor::describe(const QString& description)
{
    if (!present() || m_fields.description == description)
        return;
    m_fields.description = description;
    edited(DraftFields::Description);
}

void RoleEditor::setDescription(const QString& description)
{
    if (m_fields.description == description)
        return;
    describe(description);
    Q_EMIT descriptionChanged();
}

void RoleEditor::setTerms(const QString& terms)
{
    if (!present() || m_fields.terms == terms)
        return;
    m_fields.terms = terms;
    edited(DraftFields::Terms);
    Q_EMIT termsChanged();
}

// ---- what is wrong with it, and where it is kept

void RoleEditor::check()
{
    const QList<rules::RoleProblem> problems =
        present() ? rules::problems(m_fields) : QList<rules::RoleProblem>();
    const bool other = std::exchange(m_problems, problems) != problems;
    refreshDraft();
    if (other)
        Q_EMIT problemsChanged();
}

QString RoleEditor::errorOf(DraftFields::Field field) const
{
    for (const rules::RoleProblem& one : m_problems) {
        if (one.field == field)
            return draftwords::under(one);
    }
    return {};
}

QString RoleEditor::payError() const
{
    for (const auto field : {DraftFields::PaidBy, DraftFields::Currency, DraftFields::PaidWhen}) {
        if (const QString error = errorOf(field); !error.isEmpty())
            return error;
    }
    return {};
}

QString RoleEditor::missingTitle() const
{
    return m_problems.isEmpty() ? QString() : draftwords::missingTitle(int(m_problems.size()));
}

QString RoleEditor::missingText() const
{
    if (m_problems.isEmpty())
        return {};
    QStringList lines;
    for (const rules::RoleProblem& one : m_problems)
        lines.append(draftwords::missing(one));
    //: Follows what is missing of a draft
    const QString safe = tr("The draft is safe either way.");
    return lines.size() == 1 ? lines[0] + u' ' + safe : lines.join(u'\n') + u'\n' + safe;
}

QString RoleEditor::savedText() const
{
    if (!present())
        return {};
    if (m_storeError)
        return ErrorTexts::of(*m_storeError, ErrorTexts::Keeping::Draft).whole();
    const bool waits = m_unsavedSince != 0 && !m_drafts.isSaved(m_id);
    if (waits && m_moment.nowMs() - m_unsavedSince >= stillSavingMs)
        return tr("Saving");
    if (const qint64 saved = m_drafts.savedMs(m_id); saved != 0)
        return draftwords::savedAgo(saved, m_moment);
    if (waits)
        return tr("Saving");
    const auto draft = m_drafts.draft(m_id);
    return draft ? draftwords::savedAgo(draft->updatedMs, m_moment) : QString();
}

QString RoleEditor::forkedText() const
{
    if (!m_others.contains(m_id))
        return {};
    return tr("This draft was also written in elsewhere. Both are kept, each as a draft.");
}

} // namespace agh
