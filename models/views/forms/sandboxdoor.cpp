#include "views/forms/sandboxdoor.h"

#include "views/forms/signinwords.h"
#include "views/text/displayguard.h"
#include "views/text/errortext.h"
#include "views/text/sentences.h"

namespace agh {
namespace {

constexpr qint64 linkLifeMs = 900'000;

} // namespace

SandboxDoor::SandboxDoor(const Surroundings& around, QObject* parent)
    : QObject(parent)
    , m_around(around)
    , m_moment([&clock = around.clock] { return clock.nowMs(); })
    , m_agents(new DemoAgentsList(this))
    , m_mails(new SandboxMailsList(this))
{
    connect(&around.sandbox, &SandboxHost::ready, this, &SandboxDoor::ready);
    connect(&around.sandbox, &SandboxHost::failed, this, [this](const QString& detail) {
        if (m_phase != Closed)
            //: %1: the words of the program that did not start
            stand(Failed, tr("The sandbox did not start"),
                  tr("Nothing else is touched by it. Try again. (%1)").arg(display::line(detail)));
    });
}

SandboxDoor::~SandboxDoor()
{
    // There may be no event loop to come round to any more.
    delete m_link.release();
    delete m_client.release();
}

void SandboxDoor::stand(Phase phase, const QString& title, const QString& text)
{
    m_phase = phase;
    m_errorTitle = title;
    m_errorText = text;
    Q_EMIT changed();
}

void SandboxDoor::open()
{
    if (m_phase != Closed && m_phase != Failed)
        return;
    stand(Starting);
    m_around.sandbox.start();
}

void SandboxDoor::close() { stand(Closed); }

void SandboxDoor::ready()
{
    const std::optional<SandboxHost::World> world = m_around.sandbox.world();
    if (!world)
        return;
    if (m_origin != world->origin) {
        m_origin = world->origin;
        m_link.reset();
        m_client.reset(new Client(m_origin, m_around.limits));
        m_link.reset(new LinkSignIn(*m_client, Server{m_origin, true}, m_around.pendingLinks,
                                    m_around.accounts, m_around.clock));
        connect(m_link.get(), &LinkSignIn::changed, this, &SandboxDoor::linkMoved);
        connect(m_link.get(), &LinkSignIn::signedIn, this, &SandboxDoor::done);
    }
    m_buyerEmail = display::line(world->buyerEmail);
    QList<std::pair<DiffListModel::Key, DiffListModel::Row>> rows;
    for (const SandboxHost::DemoAgent& agent : world->agents)
        rows.append({agent.id,
                     {agent.id, display::line(agent.name), display::initials(agent.name),
                      display::avatarColor(agent.id), QString()}});
    m_agents->setRows(rows);
    if (m_phase == Starting)
        stand(Choosing);
    else
        Q_EMIT changed();
}

void SandboxDoor::asBuyer()
{
    const std::optional<SandboxHost::World> world = m_around.sandbox.world();
    if (!world || !m_link)
        return;
    // Asked for a moment ago: its mail is there.
    if (m_link->phase() == LinkSignIn::Phase::WaitFor && m_link->resendInSeconds() > 0)
        readMails();
    else
        m_link->request(world->buyerEmail, {});
}

void SandboxDoor::linkMoved()
{
    const auto& trouble = m_link->trouble();
    const SignInWords::Words words = trouble ? SignInWords::of(*trouble) : SignInWords::Words();
    switch (m_link->phase()) {
    case LinkSignIn::Phase::Asking:
        return;
    case LinkSignIn::Phase::Verifying:
        stand(SigningIn);
        return;
    case LinkSignIn::Phase::AskFor:
        if (trouble)
            stand(Choosing, words.title, words.text);
        return;
    case LinkSignIn::Phase::WaitFor:
        if (m_phase != Closed)
            stand(Mailbox, words.title, words.text);
        readMails();
        return;
    }
}

void SandboxDoor::readMails()
{
    const std::optional<SandboxHost::World> world = m_around.sandbox.world();
    if (!world)
        return;
    m_client->read(api::sandboxMails(world->buyerEmail), {})
        .then(this, [this](const Result<QList<api::SandboxMail>>& mails) {
            if (mails) {
                m_box = *mails;
                showMails();
                if (m_phase == Choosing)
                    stand(Mailbox);
                return;
            }
            const ErrorText words = ErrorTexts::of(mails.error(), ErrorTexts::About::Reading);
            stand(m_phase, words.happened, words.text());
        });
}

void SandboxDoor::showMails()
{
    QList<std::pair<DiffListModel::Key, DiffListModel::Row>> rows;
    for (const api::SandboxMail& mail : std::as_const(m_box)) {
        const QString subject = display::line(mail.subject);
        const QString when = m_moment.briefWithTime(mail.sentAt);
        const bool used =
            m_used.contains(mail.link) || m_moment.nowMs() - mail.sentAt.ms() > linkLifeMs;
        rows.append({QString::number(qHash(mail.link)) + QString::number(mail.sentAt.ms()),
                     {subject, when, used,
                      sentences::list({subject, when, used ? tr("used") : QString()})}});
    }
    m_mails->setRows(rows);
}

void SandboxDoor::useMail(int row)
{
    if (row < 0 || row >= m_box.size() || !m_link)
        return;
    const QByteArray link = m_box[row].link;
    m_used.insert(link);
    m_link->verify(QString::fromUtf8(link), false);
    showMails();
}

void SandboxDoor::asAgent(int row)
{
    const std::optional<SandboxHost::World> world = m_around.sandbox.world();
    if (!world || row < 0 || row >= world->agents.size())
        return;
    const SandboxHost::DemoAgent& agent = world->agents[row];
    stand(SigningIn);
    Account account;
    account.server = {world->origin, true};
    account.me = {PartyKind::Agent, agent.id, agent.name};
    m_around.accounts.adopt(account, agent.key, false).then(this, [this](const Adopted& what) {
        done(what);
    });
}

void SandboxDoor::done(const Adopted& what)
{
    const std::optional<Account> account = m_around.accounts.find(what.accountId);
    stand(Closed);
    Q_EMIT adopted(what);
    Q_EMIT signedIn(account ? display::line(account->me.name) : QString());
}

} // namespace agh
