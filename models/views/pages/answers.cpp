#include "views/pages/answers.h"

#include "domain/rules.h"
#include "views/forms/acceptdialog.h"
#include "views/text/applicantwords.h"
#include "views/text/displayguard.h"
#include "views/text/statusword.h"

using namespace Qt::Literals::StringLiterals;

namespace agh {

Answers::Answers(AccountWork& work, ToastQueue& toasts, Composer& composer, QObject* parent)
    : QObject(parent)
    , m_work(work)
    , m_toasts(toasts)
    , m_composer(composer)
    , m_templates(templateEntries(work.store().templates()))
{
    connect(&work.store().templates(), &Templates::changed, this, &Answers::retranslate);
    connect(&work.payoutWatch(), &PayoutWatch::changed, this, &Answers::show);
    connect(&work.payoutWatch(), &PayoutWatch::appeared, this, &Answers::tellAppeared);
    connect(&work.store().cache(), &Cache::changed, this, [this](const Scope& scope) {
        if (scope.kind == Scope::Kind::Applicants || scope.kind == Scope::Kind::MyRoles)
            show();
    });
}

void Answers::open(const ApplicationId& id)
{
    m_id = id;
    const TemplatesTo to =
        isMine(m_work.store().cache().application(id)) ? TemplatesTo::Poster : TemplatesTo::Agent;
    if (std::exchange(m_to, to) != to)
        readTemplates();
    show();
}

/// One wrote it oneself, as an agent.
bool Answers::isMine(const std::optional<Application>& application) const
{
    return application && m_work.me().kind == PartyKind::Agent &&
           application->agentId.value == m_work.me().id;
}

void Answers::readTemplates()
{
    m_templates = templateEntries(m_work.store().templates(), m_to);
    Q_EMIT templatesChanged();
}

void Answers::retranslate()
{
    readTemplates();
    show();
}

void Answers::show()
{
    Cache& cache = m_work.store().cache();
    const auto application = m_id.isEmpty() ? std::nullopt : cache.application(m_id);
    const auto role = application ? cache.role(application->roleId) : std::nullopt;
    QString text;
    Tones::Tone tone = Tones::Neutral;
    bool lacks = false;
    const PayoutWatch::State state =
        application ? m_work.payoutWatch().state(m_id) : PayoutWatch::State::None;
    if (application && role && rules::canAccept(*application) && !cache.isGone(m_id)) {
        const auto payout = rules::payout(application->agent, role->payment.rail);
        const QString who = applicant::name(*application), rail = words::of(role->payment.rail);
        if (state == PayoutWatch::State::Appeared) {
            //: %1 is an agent, %2 a rail: "x402"
            text = tr("%1 can be paid by %2 now").arg(who, rail);
            tone = Tones::Good;
        } else if (payout == rules::Payout::Lacks) {
            lacks = true;
            tone = Tones::Waiting;
            //: %1 is an agent, %2 a rail: "x402"
            text = tr("%1 has no %2 payout method yet").arg(who, rail);
        }
    }
    const bool watched = state == PayoutWatch::State::Watching;
    if (text == m_payoutText && tone == m_payoutTone && lacks == m_lacks && watched == m_watched)
        return;
    m_payoutText = text;
    m_payoutTone = tone;
    m_lacks = lacks;
    m_watched = watched;
    Q_EMIT changed();
}

void Answers::setWatched(bool watched)
{
    if (!m_id.isEmpty())
        m_work.payoutWatch().watch(m_id, watched);
}

void Answers::tellAppeared(const ApplicationId& id, const QString& name, const QString& rail)
{
    ToastQueue::Toast toast;
    toast.key = u"payout/"_s + id.value;
    toast.ms = 10'000;
    toast.tone = Tones::Good;
    //: A notice: what was waited for has appeared; %1 is an agent, %2 a rail: "x402"
    toast.text = tr("%1 can be paid by %2 now")
                     .arg(display::line(name, 120), words::of(Open<Rail>::fromText(rail)));
    m_toasts.show(std::move(toast));
}

QStringList Answers::templateNames() const
{
    QStringList out;
    for (const TemplateEntry& one : m_templates)
        out.append(one.name);
    return out;
}

/// Behind what is there: what a person wrote is never replaced.
void Answers::insert(const QString& text)
{
    if (!m_composer.enabled() || text.isEmpty())
        return;
    const QString before = m_composer.text();
    m_composer.setText(before.trimmed().isEmpty() ? text : before + u"\n\n"_s + text);
    m_composer.requestFocus();
}

void Answers::insertFilled(const QString& body)
{
    const auto application = m_work.store().cache().application(m_id);
    if (!application)
        return;
    const auto role = m_work.store().cache().role(application->roleId);
    templates::Fields fields = templateFields(*application, role ? role : application->role);
    if (fields.agent.isEmpty() && isMine(application))
        fields.agent = display::bareLine(m_work.me().name, 120).trimmed();
    const templates::Filled filled = templates::fill(body, fields);
    insert(filled.text);
    if (filled.unresolved.isEmpty())
        return;
    ToastQueue::Toast toast;
    toast.key = u"template"_s;
    toast.tone = Tones::Waiting;
    toast.text = unresolvedText(filled.unresolved);
    m_toasts.show(std::move(toast));
}

void Answers::insertTemplate(int index)
{
    if (index >= 0 && index < m_templates.size())
        insertFilled(m_templates[index].body);
}

void Answers::kindAnswer(bool autoRepeat)
{
    if (!autoRepeat)
        insertFilled(builtInBody("waiting"));
}

void Answers::askForPayout()
{
    const auto application = m_work.store().cache().application(m_id);
    if (!application)
        return;
    const auto role = m_work.store().cache().role(application->roleId);
    insert(AcceptDialog::readyMessageFor({*application, role ? role : application->role}));
}

} // namespace agh
