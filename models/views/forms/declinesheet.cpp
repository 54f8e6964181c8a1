#include "views/forms/declinesheet.h"

#include "views/text/applicantwords.h"
#include "views/text/displayguard.h"

using namespace Qt::Literals::StringLiterals;

namespace agh {
namespace {

const QString draftKind = u"decline"_s;
const QString templateView = u"decline/template"_s;
constexpr int soonMs = 40; // what two hundred answers bring in one burst is shown once
constexpr qint64 deafMs = 300;

} // namespace

DeclineSheet::DeclineSheet(AccountWork& work, ToastQueue& toasts, QObject* parent)
    : QObject(parent)
    , m_work(work)
    , m_toasts(toasts)
    , m_people(new DeclinePeople(this))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(soonMs);
    connect(&m_soon, &QTimer::timeout, this, [this] {
        countStanding();
        if (m_open)
            show();
    });
    m_tick.setInterval(1'000);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        if (m_open)
            show();
    });
    const auto soon = [this] {
        if (!m_soon.isActive())
            m_soon.start();
    };
    connect(&work.review(), &ReviewService::decisionChanged, this, soon);
    connect(&work.store().cache(), &Cache::changed, this, [soon](const Scope& scope) {
        if (scope.kind == Scope::Kind::Applicants || scope.kind == Scope::Kind::MyRoles)
            soon();
    });
    connect(&work.store().templates(), &Templates::changed, this, [this] {
        m_templates = templateEntries(m_work.store().templates());
        m_template = -1;
        Q_EMIT templatesChanged();
        Q_EMIT bodyChanged();
    });
    for (const auto signal : {&Session::reachChanged, &Session::signInNeeded, &Session::resumed})
        connect(&work.session(), signal, this, soon);
    countStanding();
}

DeclineSheet::~DeclineSheet()
{
    for (const qint64 row : std::as_const(m_rows))
        m_toasts.remove(u"declines/%1"_s.arg(row));
}

void DeclineSheet::openFor(const QList<ApplicationId>& ids)
{
    if (ids.isEmpty() || m_open)
        return;
    m_ids = ids;
    m_typed.clear();
    m_storeError.reset();
    m_current = 0;
    m_confirming = false;
    m_templates = templateEntries(m_work.store().templates());
    m_body = m_work.store().drafts().load(draftKind, draftKey());
    m_template = -1;
    const QString last = m_work.store().marks().view(templateView);
    for (qsizetype i = 0; m_body.isEmpty() && i < m_templates.size(); ++i) {
        if (m_templates[i].key == last || (last.isEmpty() && !m_templates[i].isOwn())) {
            m_template = int(i) + 1;
            m_body = m_templates[i].body;
            break;
        }
    }
    if (m_body.isEmpty())
        m_template = 0;
    m_open = true;
    m_sinceOpen.start();
    Q_EMIT templatesChanged();
    Q_EMIT bodyChanged();
    enter(Choosing);
    Q_EMIT openChanged();
}

void DeclineSheet::enter(Phase phase)
{
    m_phase = phase;
    show();
}

void DeclineSheet::show()
{
    if (m_phase == Choosing)
        showChoosing();
    else
        showResults();
    Q_EMIT changed();
    Q_EMIT currentChanged();
    Q_EMIT previewChanged();
}

templates::Filled DeclineSheet::filledFor(const ApplicationId& id) const
{
    const auto application = m_work.store().cache().application(id);
    if (!application)
        return {};
    const auto role = m_work.store().cache().role(application->roleId);
    return templates::fill(m_body, templateFields(*application, role ? role : application->role));
}

DeclinePeople::Person DeclineSheet::personOf(const ApplicationId& id) const
{
    DeclinePeople::Person out;
    out.applicationId = id.value;
    if (const auto application = m_work.store().cache().application(id)) {
        out.name = applicant::name(*application);
        out.initials = display::initials(applicant::bareName(*application));
        out.avatarColor = display::avatarColor(application->agentId.value);
    }
    return out;
}

void DeclineSheet::showChoosing()
{
    using Obstacle = DeclineService::Obstacle;
    const bool words = !m_body.trimmed().isEmpty();
    QList<DeclinePeople::Person> people;
    m_orders.clear();
    for (const ApplicationId& id : std::as_const(m_ids)) {
        DeclinePeople::Person one = personOf(id);
        const Obstacle obstacle = m_work.declines().obstacle(id, words);
        const templates::Filled filled = words ? filledFor(id) : templates::Filled();
        if (obstacle == Obstacle::Decided)
            one.text = tr("Not pending any more");
        else if (obstacle == Obstacle::UnderWay)
            one.text = tr("A decision is under way");
        else if (obstacle == Obstacle::MessageUnknown)
            one.text = tr("An earlier message is being looked up");
        else
            one.text = unresolvedText(filled.unresolved);
        one.blocked = !one.text.isEmpty();
        one.tone = one.blocked ? Tones::Waiting : Tones::Neutral;
        if (!one.blocked)
            m_orders.append({id, filled.text});
        people.append(one);
    }
    m_people->setPeople(people);
}

void DeclineSheet::setTemplateIndex(int index)
{
    if (index == m_template || index < 0 || index > m_templates.size())
        return;
    m_template = index;
    m_body = index == 0 ? QString() : m_templates[index - 1].body;
    m_work.store().marks().setView(templateView,
                                   index == 0 ? u"none"_s : m_templates[index - 1].key);
    m_work.store().drafts().remove(draftKind, draftKey(), true);
    Q_EMIT bodyChanged();
    show();
}

void DeclineSheet::setBody(const QString& body)
{
    if (m_body == body || m_phase != Choosing)
        return;
    m_body = body;
    m_template = body.isEmpty() ? 0 : -1;
    m_work.store().drafts().save(draftKind, draftKey(), body);
    Q_EMIT bodyChanged();
    show();
}

void DeclineSheet::insertField(int field)
{
    if (field >= 0 && field < templates::fields().size())
        setBody(m_body + templates::fields().at(field));
}

QString DeclineSheet::draftKey() const
{
    return m_ids.size() == 1 ? m_ids.first().value : u"many"_s;
}

void DeclineSheet::setCurrent(int row)
{
    if (m_current == row || row < 0 || row >= m_ids.size())
        return;
    m_current = row;
    Q_EMIT currentChanged();
    Q_EMIT previewChanged();
}

void DeclineSheet::setTypedNumber(const QString& typed)
{
    if (m_typed == typed)
        return;
    m_typed = typed;
    Q_EMIT changed();
}

bool DeclineSheet::isConnected() const
{
    return m_work.session().isOnline() && !m_work.session().isSignInNeeded();
}

bool DeclineSheet::canConfirm() const
{
    return m_open && m_phase == Choosing && !m_confirming && whyNot().isEmpty();
}

void DeclineSheet::confirm(bool autoRepeat)
{
    if (autoRepeat || !canConfirm() || m_sinceOpen.elapsed() < deafMs)
        return;
    m_confirming = true;
    m_storeError.reset();
    Q_EMIT changed();
    // Without the network they wait, as the button says.
    m_work.declines()
        .decline(m_orders, !isConnected())
        .then(this, [this](const StoreResult<QList<qint64>>& ids) { kept(ids); });
}

void DeclineSheet::kept(const StoreResult<QList<qint64>>& ids)
{
    m_confirming = false;
    if (!ids) {
        m_storeError = ids.error();
        Q_EMIT changed();
        return;
    }
    m_rows = *ids;
    m_ids.clear();
    m_worded.clear();
    for (const DeclineOrder& order : std::as_const(m_orders)) {
        m_ids.append(order.id);
        if (!order.words.trimmed().isEmpty())
            m_worded.insert(order.id);
    }
    m_work.store().drafts().remove(draftKind, draftKey(), false);
    Q_EMIT confirmed();
    const bool alone = m_ids.size() == 1;
    enter(Results);
    if (alone)
        close();
}

void DeclineSheet::close()
{
    if (!m_open || m_confirming)
        return;
    setHeld(false);
    m_open = false;
    m_tick.stop();
    if (m_phase == Results)
        offerUndo();
    Q_EMIT openChanged();
    Q_EMIT changed();
}

} // namespace agh
