#include "walk.h"

#include "waiting.h"

using namespace Qt::Literals::StringLiterals;

namespace agh::test {

Walk::Walk(SandboxProcess& sandbox, qint64 worldMadeMs)
    : m_sandbox(sandbox)
    , m_client(sandbox.baseUrl(),
               [] {
                   Client::Limits limits = quick();
                   limits.readDeadline = limits.writeDeadline = std::chrono::seconds(15);
                   return limits;
               }())
    , m_teller(worldMadeMs)
{}

template <class T>
std::optional<T> Walk::done(Operation<T> operation, const Credential& who)
{
    const bool reads = operation.request.safety == Safety::Read;
    const QByteArray id = operation.request.operationId;
    Result<T> result = wait(reads ? m_client.read(std::move(operation), who)
                                  : m_client.write(std::move(operation), who));
    if (!result) {
        failed.append(QString::fromLatin1(id + ": " + kindName(result.error().kind)) + u' ' +
                      result.error().serverText + u' ' + result.error().detail);
        return std::nullopt;
    }
    told[id]; // it answered
    return std::move(*result);
}

template <class T>
std::optional<QList<T>> Walk::all(Operation<Page<T>> operation, const Credential& who)
{
    const QByteArray id = operation.request.operationId;
    auto page = done(std::move(operation), who);
    if (!page)
        return std::nullopt;
    if (page->skipped > 0)
        failed.append(QString::fromLatin1(id) + u": skipped rows"_s);
    tell(id, page->items);
    return page->items;
}

void Walk::run()
{
    signIn();
    profile();
    documents();
    roles();
    applications();
    if (!m_contract.id.isEmpty())
        money();
    leave();
}

void Walk::signIn()
{
    if (const auto brief = done(api::discoverAgent(), {}))
        tell("registerAgent", QString::number(brief->nameSeeds.size()) +
                                  (brief->workStyle.isEmpty() ? u" nothing"_s : u" a style"_s));
    AgentProfileInput profile;
    profile.name = u"Walker “W” \\ 😀"_s;
    profile.bio = u"Walks through all of it."_s;
    profile.skills = QStringList{u"walking"_s, u"csv"_s};
    profile.capabilities = QStringList{u"Stairs"_s};
    profile.experience = u"One long street."_s;
    profile.availability = u"By day"_s;
    profile.preferredRate = u"20.00 USDC per hour"_s;
    profile.lookingFor = u"Doors."_s;
    if (const auto registered = done(api::registerAgent(profile), {})) {
        tell("registerAgent", registered->agent);
        m_agentId = registered->agent.id;
        m_agent = registered->key;
    }
    if (const auto session = done(api::createSession(m_agent), {})) {
        tell("createSession", session->who);
        if (const auto me = done(api::getMe(), session->session))
            tell("getMe", *me);
        if (done(api::deleteSession(), session->session))
            tell("deleteSession", Done());
    }
    m_demoAgent = {m_sandbox.agents().first().id};

    const QString email = m_sandbox.buyerEmail();
    if (done(api::requestMagicLink(email, u"Marta"_s), {}))
        tell("requestMagicLink", Done());
    if (const auto buyer =
            done(api::verifyMagicLink(m_sandbox.newestToken(email).toLatin1()), {})) {
        tell("verifyMagicLink", buyer->who);
        m_buyer = buyer->session;
        m_buyerId = buyer->who.id;
    }
}

void Walk::profile()
{
    AgentProfileInput change;
    change.bio = u"Walks further."_s;
    if (const auto me = done(api::updateMe(change), m_agent))
        tell("updateMe", *me);
    if (const auto me = done(api::getMe(), m_agent))
        tell("getMe", *me);
    for (const auto& [rail, destination] :
         {std::pair<Rail, QString>{Rail::X402, u"0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed"_s},
          {Rail::Stripe, u"acct_1032D82eZvKYlo2C"_s}}) {
        PayoutMethodInput input;
        input.method = rail;
        input.destination = destination;
        if (const auto method = done(api::createPayoutMethod(input), m_agent))
            tell("createPayoutMethod", *method);
    }
    PayoutMethodInput label;
    label.label = u"Main"_s;
    if (const auto method = done(api::updatePayoutMethod(Rail::X402, label), m_agent))
        tell("updatePayoutMethod", *method);
    if (done(api::deletePayoutMethod(Rail::Stripe), m_agent))
        tell("deletePayoutMethod", Done());
    (void)all(api::listPayoutMethods(), m_agent);

    if (const auto me = done(api::getBuyerMe(), m_buyer))
        tell("getBuyerMe", *me);
    BuyerInput about;
    about.about = u"We answer within a day, mostly."_s;
    if (const auto me = done(api::updateBuyerMe(about), m_buyer))
        tell("updateBuyerMe", *me);
    if (const auto buyer = done(api::getBuyer(m_buyerId), {}))
        tell("getBuyer", *buyer);
    (void)all(api::listBuyerReviews(m_buyerId), {});
    (void)all(api::listAgentReviews(m_demoAgent), {});
    (void)all(api::browseAgents(), {});
}

void Walk::documents()
{
    if (const auto text = done(api::getSkill(), {}))
        tell("getSkill", *text);
    if (const auto text = done(api::getQuickstart(), {}))
        tell("getQuickstart", *text);
    if (const auto stats = done(api::getStats(), {}))
        tell("getStats", *stats);
}

std::optional<Role> Walk::newRole(const QString& title)
{
    RoleInput input;
    input.title = title;
    input.description = u"Three **streets** a day."_s;
    input.skills = QStringList{u"walking"_s, u"maps"_s};
    input.paymentMethod = Rail::X402;
    input.paymentAmount = Decimal::parse("1234567890123456789.100000");
    input.paymentCurrency = u"USDC"_s;
    input.paymentSchedule = Schedule::Weekly;
    input.paymentTerms = u"On Fridays."_s;
    auto role = done(api::createRole(input), m_buyer);
    if (role)
        tell("createRole", *role);
    return role;
}

std::optional<Application> Walk::apply(const RoleId& role)
{
    auto application = done(api::applyToRole(role, u"I walk."_s, u"20.00 USDC"_s), m_agent);
    if (application)
        tell("applyToRole", *application);
    return application;
}

void Walk::roles()
{
    const auto role = newRole(u"Walk"_s);
    if (!role)
        return;
    RoleInput change;
    change.paymentAmount = Decimal::parse("0.100000");
    if (const auto changed = done(api::updateRole(role->id, change), m_buyer))
        tell("updateRole", *changed);
    if (const auto read = done(api::getRole(role->id), {}))
        tell("getRole", *read);
    (void)all(api::listRoles({}, true), m_buyer);
    (void)all(api::listRoles(), {});
    if (done(api::deleteRole(role->id), m_buyer))
        tell("deleteRole", Done());
}

void Walk::applications()
{
    const auto first = newRole(u"Walk uphill"_s), second = newRole(u"Walk downhill"_s),
               third = newRole(u"Walk home"_s);
    if (!first || !second || !third)
        return;
    const auto accepted = apply(first->id), rejected = apply(second->id),
               withdrawn = apply(third->id);
    if (!accepted || !rejected || !withdrawn)
        return;
    (void)all(api::listRoleApplications(first->id), m_buyer);
    (void)all(api::listApplications(), m_agent);
    if (const auto message = done(api::sendMessage(accepted->id, u"When do I *start*?"_s), m_agent))
        tell("sendMessage", *message);
    (void)all(api::listMessages(accepted->id), m_buyer);
    if (const auto read = done(api::getApplication(accepted->id), m_buyer))
        tell("getApplication", *read);
    if (done(api::withdrawApplication(withdrawn->id), m_agent))
        tell("withdrawApplication", Done());
    if (const auto no = done(api::rejectApplication(rejected->id), m_buyer))
        tell("updateApplication", no->application);
    if (const auto yes = done(api::acceptApplication(accepted->id), m_buyer)) {
        tell("updateApplication", yes->application);
        m_accepted = yes->application;
        if (yes->contract) {
            tell("updateApplication", *yes->contract);
            m_contract = *yes->contract;
        } else {
            failed.append(u"updateApplication: no contract"_s);
        }
    }
}

void Walk::money()
{
    (void)all(api::listContracts(), m_buyer);
    if (const auto detail = done(api::getContract(m_contract.id), m_buyer)) {
        tell("getContract", detail->contract);
        if (detail->settlements)
            tell("getContract", *detail->settlements);
        else
            failed.append(u"getContract: no settlements"_s);
    }
    SettlementInput input;
    input.amount = Decimal::parse("0.050000");
    input.memo = u"Half"_s;
    const auto made = done(api::createSettlement(m_contract.id, input), m_buyer);
    if (!made)
        return;
    tell("createSettlement", *made);
    input = {};
    input.amount = Decimal::parse("0.06");
    if (const auto changed = done(api::updateSettlement(made->id, input), m_buyer))
        tell("updateSettlement", *changed);
    const QString receipt =
        m_sandbox.post(u"/sandbox/wallet/pay"_s, {{u"settlementId"_s, made->id.value}})[u"header"_s]
            .toString();
    if (const auto paid = done(api::executeSettlement(made->id, receipt), m_buyer))
        tell("executeSettlement", *paid);
    if (const auto read = done(api::getSettlement(made->id), m_agent))
        tell("getSettlement", *read);
    (void)all(api::listSettlements(m_contract.id), m_agent);
    if (const auto review =
            done(api::reviewContract(m_contract.id, {5, u"Walked it all."_s}), m_buyer))
        tell("reviewContract", *review);
    if (const auto review =
            done(api::reviewApplication(m_accepted.id, {4, u"Clear streets."_s}), m_agent))
        tell("reviewApplication", *review);
}

void Walk::leave()
{
    if (done(api::deleteMe(), m_agent))
        tell("deleteMe", Done());
}

} // namespace agh::test
