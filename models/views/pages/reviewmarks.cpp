#include "views/pages/reviewmarks.h"

#include "views/text/applicantwords.h"
#include "views/text/errortext.h"

#include <QPointer>

using namespace Qt::Literals::StringLiterals;

namespace agh {
namespace {

const QString noteKind = u"note"_s;
const QString toastKey = u"marks"_s;

} // namespace

ReviewMarks::ReviewMarks(AccountWork& work, ToastQueue& toasts, Page page, QObject* parent)
    : QObject(parent)
    , m_work(work)
    , m_toasts(toasts)
    , m_page(std::move(page))
{
    ApplicantMarks& marks = work.store().applicantMarks();
    connect(&marks, &ApplicantMarks::changed, this, [this](const QList<ApplicationId>& ids) {
        if (ids.contains(m_id))
            show();
        findTags();
    });
    connect(&marks, &ApplicantMarks::stepsChanged, this, &ReviewMarks::stepsChanged);
    connect(&marks, &ApplicantMarks::notKept, this, [this](const StoreError& error) {
        ToastQueue::Toast toast;
        toast.key = toastKey;
        toast.tone = Tones::Bad;
        toast.text = ErrorTexts::of(error, ErrorTexts::Keeping::Writing).whole();
        m_toasts.show(std::move(toast));
    });
    findTags();
}

ReviewMarks::~ReviewMarks()
{
    keepNote();
    m_toasts.remove(toastKey);
}

void ReviewMarks::open(const ApplicationId& id)
{
    if (m_id == id)
        return;
    keepNote();
    m_id = id;
    m_mark = {};
    m_note.clear(); // what stood there belongs to the one before
    show();
    const QString draft =
        id.isEmpty() ? QString() : m_work.store().drafts().load(noteKind, id.value);
    if (!draft.isEmpty())
        m_note = draft;
    Q_EMIT noteChanged();
}

void ReviewMarks::show()
{
    const QString before = m_mark.note;
    m_mark = m_id.isEmpty() ? ApplicantMark() : m_work.store().applicantMarks().mark(m_id);
    Q_EMIT changed();
    if (m_note == before || m_id.isEmpty())
        m_note = m_mark.note; // nothing was being typed
    Q_EMIT noteChanged();
}

void ReviewMarks::findTags()
{
    m_work.store().applicantMarks().allTags().then(this,
                                                   [this](const StoreResult<QStringList>& tags) {
                                                       if (!tags || *tags == m_knownTags)
                                                           return;
                                                       m_knownTags = *tags;
                                                       Q_EMIT knownTagsChanged();
                                                   });
}

bool ReviewMarks::canUndo() const { return m_work.store().applicantMarks().canUndo(); }
bool ReviewMarks::canRedo() const { return m_work.store().applicantMarks().canRedo(); }

bool ReviewMarks::act(const QString& action, bool autoRepeat)
{
    if (action == "review.shortlist"_L1)
        give(Shortlist, autoRepeat);
    else if (action == "review.maybe"_L1)
        give(Maybe, autoRepeat);
    else if (action == "review.setAside"_L1)
        give(SetAside, autoRepeat);
    else if (action.startsWith("review.stars."_L1))
        rate(action.last(1).toInt(), autoRepeat);
    else if (action == "review.undo"_L1)
        undo();
    else
        return false;
    return true;
}

void ReviewMarks::give(Stage stage, bool autoRepeat)
{
    if (autoRepeat || m_id.isEmpty())
        return;
    ApplicantMarks& marks = m_work.store().applicantMarks();
    const bool back = m_mark.stage == agh::Stage(int(stage));
    marks.setStage(m_id, back ? agh::Stage::New : agh::Stage(int(stage)));
    marked();
    tell(wordsOf(marks.undoStep(), false));
    if (!back)
        m_page.moveOn();
}

void ReviewMarks::giveTo(const ApplicationId& id, agh::Stage stage)
{
    ApplicantMarks& marks = m_work.store().applicantMarks();
    if (id.isEmpty() || marks.mark(id).stage == stage)
        return;
    marks.setStage(id, stage);
    marked();
    tell(wordsOf(marks.undoStep(), false));
}

void ReviewMarks::rate(int stars, bool autoRepeat)
{
    if (autoRepeat || m_id.isEmpty())
        return;
    m_work.store().applicantMarks().setStars(m_id, m_mark.stars == stars ? 0 : stars);
    marked();
    tell(wordsOf(m_work.store().applicantMarks().undoStep(), false));
}

void ReviewMarks::writeNote(const QString& text)
{
    if (m_id.isEmpty() || m_note == text)
        return;
    m_note = text;
    m_work.store().drafts().save(noteKind, m_id.value, text);
    Q_EMIT noteChanged();
}

void ReviewMarks::keepNote()
{
    if (m_id.isEmpty())
        return;
    Drafts& drafts = m_work.store().drafts();
    if (m_note != m_mark.note) {
        marked();
        m_work.store().applicantMarks().setNote(m_id, m_note);
    }
    if (!drafts.load(noteKind, m_id.value).isEmpty())
        drafts.remove(noteKind, m_id.value, false);
}

bool ReviewMarks::addTag(const QString& tag)
{
    if (m_id.isEmpty() || !m_work.store().applicantMarks().addTag(m_id, tag))
        return false;
    marked();
    return true;
}

void ReviewMarks::removeTag(const QString& tag)
{
    if (!m_work.store().applicantMarks().removeTag(m_id, tag))
        return;
    marked();
    tell(wordsOf(m_work.store().applicantMarks().undoStep(), false));
}

void ReviewMarks::undo()
{
    keepNote();
    if (!m_page.undoLater())
        undoMark();
}

void ReviewMarks::undoMark()
{
    ApplicantMarks& marks = m_work.store().applicantMarks();
    if (!marks.canUndo())
        return;
    const ApplicantMarks::Step step = marks.undoStep();
    marks.undo();
    if (!m_times.isEmpty())
        m_times.removeLast();
    m_toasts.remove(toastKey);
    ToastQueue::Toast toast;
    toast.key = toastKey;
    toast.text = wordsOf(step, true);
    m_toasts.show(std::move(toast));
    if (step.ones.size() == 1)
        m_page.goTo(step.ones.first().id);
}

void ReviewMarks::redo()
{
    ApplicantMarks& marks = m_work.store().applicantMarks();
    if (!marks.canRedo())
        return;
    const ApplicantMarks::Step step = marks.redoStep();
    marks.redo();
    marked();
    tell(wordsOf(step, false));
    if (step.ones.size() == 1)
        m_page.goTo(step.ones.first().id);
}

void ReviewMarks::tell(const QString& text)
{
    // Taking it back is always the last step: the toast of one before it is replaced.
    const QPointer<ReviewMarks> self(this);
    ToastQueue::Toast toast;
    toast.key = toastKey;
    toast.text = text;
    toast.ms = 10'000;
    toast.undo = [self] {
        if (self)
            self->undoMark();
    };
    m_toasts.show(std::move(toast));
}

QString ReviewMarks::nameOf(const ApplicationId& id) const
{
    const auto application = m_work.store().cache().application(id);
    return application ? applicant::name(*application) : QString();
}

QString ReviewMarks::wordsOf(const ApplicantMarks::Step& step, bool back) const
{
    if (step.ones.isEmpty())
        return {};
    const ApplicantMarks::Step::One& one = step.ones.first();
    const ApplicantMark& now = back ? one.before : one.after;
    const QString name = nameOf(one.id);
    switch (step.change) {
    case ApplicantMarks::Change::Stage:
        break;
    case ApplicantMarks::Change::Stars:
        //: %1 is an agent; said after undo and redo
        return now.stars == 0 ? tr("%1 has no stars now").arg(name)
                              //: %1 is an agent, %n a number of stars; said after undo and redo
                              : tr("%1 has %n stars now", nullptr, now.stars).arg(name);
    case ApplicantMarks::Change::Tags:
        //: %1 is an agent
        return tr("The tags of %1 were changed").arg(name);
    case ApplicantMarks::Change::Note:
        //: %1 is an agent
        return tr("Your note about %1 was changed").arg(name);
    }
    if (step.ones.size() > 1) {
        //: Several applicants were put into a stage, or back
        return tr("%n applicants were moved", nullptr, int(step.ones.size()));
    }
    switch (now.stage) {
    case agh::Stage::New:
        //: %1 is an agent
        return tr("%1 is new again").arg(name);
    case agh::Stage::Shortlist:
        //: %1 is an agent
        return tr("%1 is on the shortlist").arg(name);
    case agh::Stage::Maybe:
        //: %1 is an agent
        return tr("%1 is a maybe").arg(name);
    case agh::Stage::SetAside:
        //: %1 is an agent
        return tr("%1 is set aside").arg(name);
    }
    return {};
}

} // namespace agh
