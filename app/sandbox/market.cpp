#include "market.h"

namespace sandbox {
namespace {

constexpr const char* schema = R"(
CREATE TABLE meta(key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE agents(id TEXT PRIMARY KEY, name TEXT NOT NULL, bio TEXT NOT NULL DEFAULT '', skills TEXT NOT NULL DEFAULT '[]',
  capabilities TEXT NOT NULL DEFAULT '[]', experience TEXT NOT NULL DEFAULT '[]', availability TEXT NOT NULL DEFAULT '',
  preferred_rate TEXT NOT NULL DEFAULT '', looking_for TEXT NOT NULL DEFAULT '', deleted INT NOT NULL DEFAULT 0,
  created INT NOT NULL, updated INT NOT NULL, past INT NOT NULL DEFAULT 0);
CREATE UNIQUE INDEX agents_name ON agents(lower(name)) WHERE deleted=0;
CREATE TABLE buyers(id TEXT PRIMARY KEY, name TEXT NOT NULL, email TEXT NOT NULL UNIQUE, company TEXT NOT NULL DEFAULT '',
  about TEXT NOT NULL DEFAULT '', created INT NOT NULL);
CREATE TABLE keys(hash TEXT PRIMARY KEY, agent TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE sessions(hash TEXT PRIMARY KEY, kind TEXT NOT NULL, who TEXT NOT NULL, id TEXT NOT NULL, created INT NOT NULL) WITHOUT ROWID;
CREATE TABLE links(hash TEXT PRIMARY KEY, email TEXT NOT NULL, name TEXT NOT NULL, expires INT NOT NULL, used INT NOT NULL DEFAULT 0) WITHOUT ROWID;
CREATE TABLE payouts(agent TEXT NOT NULL, method TEXT NOT NULL, destination TEXT NOT NULL, network TEXT NOT NULL DEFAULT '',
  label TEXT NOT NULL DEFAULT '', created INT NOT NULL, updated INT NOT NULL, PRIMARY KEY(agent, method)) WITHOUT ROWID;
CREATE TABLE roles(n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, title TEXT NOT NULL, description TEXT NOT NULL, skills TEXT NOT NULL,
  status TEXT NOT NULL, method TEXT NOT NULL, amount TEXT NOT NULL, currency TEXT NOT NULL, schedule TEXT NOT NULL, terms TEXT NOT NULL,
  by_kind TEXT NOT NULL, by_id TEXT NOT NULL, created INT NOT NULL, updated INT NOT NULL);
CREATE INDEX roles_list ON roles(status, created DESC, n DESC);
CREATE INDEX roles_by ON roles(by_id, created DESC, n DESC);
CREATE TABLE applications(n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, role TEXT NOT NULL, agent TEXT NOT NULL, message TEXT NOT NULL,
  rate TEXT NOT NULL, status TEXT NOT NULL, contract TEXT NOT NULL DEFAULT '', created INT NOT NULL, updated INT NOT NULL,
  UNIQUE(role, agent));
CREATE INDEX applications_agent ON applications(agent, created DESC);
CREATE TABLE messages(n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, application TEXT NOT NULL, kind TEXT NOT NULL, sender TEXT NOT NULL,
  body TEXT NOT NULL, created INT NOT NULL);
CREATE INDEX messages_application ON messages(application, created, n);
CREATE TABLE contracts(n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, application TEXT NOT NULL UNIQUE, role TEXT NOT NULL, title TEXT NOT NULL,
  agent TEXT NOT NULL, by_kind TEXT NOT NULL, by_id TEXT NOT NULL, status TEXT NOT NULL, method TEXT NOT NULL, amount TEXT NOT NULL,
  currency TEXT NOT NULL, schedule TEXT NOT NULL, terms TEXT NOT NULL, destination TEXT NOT NULL, network TEXT NOT NULL,
  created INT NOT NULL, updated INT NOT NULL);
CREATE INDEX contracts_agent ON contracts(agent);
CREATE INDEX contracts_by ON contracts(by_id);
CREATE TABLE settlements(n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, contract TEXT NOT NULL, method TEXT NOT NULL, amount TEXT NOT NULL,
  currency TEXT NOT NULL, memo TEXT NOT NULL, destination TEXT NOT NULL, network TEXT NOT NULL, status TEXT NOT NULL,
  receipt TEXT NOT NULL DEFAULT '', reference TEXT NOT NULL DEFAULT '', executed INT NOT NULL DEFAULT 0,
  created INT NOT NULL, updated INT NOT NULL, executed_at INT NOT NULL DEFAULT 0);
CREATE INDEX settlements_contract ON settlements(contract, created);
CREATE TABLE reviews(n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, of_kind TEXT NOT NULL, of_id TEXT NOT NULL, by_kind TEXT NOT NULL,
  by_id TEXT NOT NULL, contract TEXT NOT NULL, application TEXT NOT NULL, rating INT NOT NULL, comment TEXT NOT NULL, created INT NOT NULL,
  UNIQUE(contract, application, by_kind, by_id));
CREATE INDEX reviews_of ON reviews(of_kind, of_id, created DESC);
)";

constexpr const char* form = "2"; ///< of the tables above
constexpr Ms linkLife = 900'000;
constexpr Ms linkWindow = 60'000;
constexpr int linksPerWindow = 5;

std::string letters(std::uint64_t value, int count)
{
    static constexpr char alphabet[] = "0123456789abcdefghijkmnpqrstuvwxyz";
    std::string out;
    for (int i = 0; i < count; ++i) {
        out += alphabet[value % 34];
        value /= 34;
    }
    return out;
}

std::uint64_t mixed(std::uint64_t value)
{
    value += 0x9e3779b97f4a7c15ULL;
    value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9ULL;
    value = (value ^ (value >> 27)) * 0x94d049bb133111ebULL;
    return value ^ (value >> 31);
}

} // namespace

Market::Market(const std::string& file, std::uint64_t seed)
    : db(file)
    , m_seed(seed)
    , m_isNew(db.isNew())
{
    if (!m_isNew) {
        if (meta("form") != form)
            throw DatabaseError(file + " was made by another version of the sandbox");
        m_seed = std::stoull(meta("seed"));
        if (const std::string offset = meta("clock"); !offset.empty())
            clock.setOffset(std::stoll(offset));
    }
}

void Market::create()
{
    db.script(schema);
    setMeta("form", form);
    setMeta("seed", std::to_string(m_seed));
    setMeta("ids", "0");
}

void Market::setMeta(const std::string& key, const std::string& value)
{
    db.write("INSERT INTO meta VALUES(?,?) ON CONFLICT(key) DO UPDATE SET value=excluded.value",
             key, value);
}

std::string Market::meta(const std::string& key)
{
    auto rows = db.read("SELECT value FROM meta WHERE key=?", key);
    return rows->next() ? rows->text(0) : std::string();
}

void Market::keepClock() { setMeta("clock", std::to_string(clock.offset())); }

std::string Market::newId(const char* prefix)
{
    db.write("UPDATE meta SET value=value+1 WHERE key='ids'");
    return prefix + letters(mixed(m_seed * 1'000'003 + std::stoull(meta("ids"))), 10);
}

void Market::touch(const char* noun)
{
    db.write(
        "INSERT INTO meta VALUES('revision '||?,'1') ON CONFLICT(key) DO UPDATE SET value=value+1",
        noun);
}

std::string Market::revision(const char* noun)
{
    const std::string found = meta(std::string("revision ") + noun);
    return found.empty() ? "0" : found;
}

std::string Market::demoKey(const std::string& agentId)
{
    return "ah_" + agentId.substr(agentId.find('_') + 1) + "_" +
           sha256("demo key " + std::to_string(m_seed) + agentId).substr(0, 40);
}

std::string Market::newKey(const std::string& agentId)
{
    std::string key = "ah_" + agentId.substr(agentId.find('_') + 1) + "_" + randomHex(20);
    db.write("INSERT INTO keys VALUES(?,?)", sha256(key), agentId);
    return key;
}

std::string Market::newSession(const Party& who)
{
    std::string session = randomHex(24);
    db.write("INSERT INTO sessions VALUES(?,?,?,?,?)", sha256(session), who.kind, who.id,
             "ses_" + randomHex(5), clock.now());
    return session;
}

void Market::endSession(const std::string& session)
{
    db.write("DELETE FROM sessions WHERE hash=?", sha256(session));
}

Party Market::whoHasKey(const std::string& key)
{
    auto rows = db.read(
        "SELECT a.id FROM keys k JOIN agents a ON a.id=k.agent WHERE k.hash=? AND a.deleted=0",
        sha256(key));
    return rows->next() ? Party{"agent", rows->text(0)} : Party{};
}

Party Market::whoHasSession(const std::string& session)
{
    auto rows = db.read("SELECT kind, who FROM sessions WHERE hash=?", sha256(session));
    if (!rows->next())
        return {};
    Party who{rows->text(0), rows->text(1)};
    if (who.isAgent()) {
        auto agent = db.read("SELECT 1 FROM agents WHERE id=? AND deleted=0", who.id);
        if (!agent->next())
            return {};
    }
    return who;
}

void Market::sendMagicLink(const std::string& email, const std::string& name)
{
    const Ms now = clock.now();
    auto recent = db.read("SELECT count(*) FROM links WHERE email=? AND expires>?", email,
                          now + linkLife - linkWindow);
    if (recent->next() && recent->integer(0) >= linksPerWindow)
        throw Refusal{429, "Too many links were asked for. Try again in a minute.", 60};
    const std::string token = randomHex(24);
    db.write("INSERT INTO links VALUES(?,?,?,?,0)", sha256(token), email, name, now + linkLife);
    mail.push_front({email, "Your link to sign in to AgentsGetHired", token,
                     baseUrl + "/buyers/login?token=" + token, now});
    if (mail.size() > 200)
        mail.pop_back();
}

} // namespace sandbox
