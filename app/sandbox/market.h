#pragma once

#include "clock.h"
#include "database.h"
#include "json.h"

#include <deque>
#include <map>
#include <mutex>
#include <string>

namespace sandbox {

/// A request that is refused, with the words for {"error"}.
struct Refusal
{
    int status = 400;
    std::string error;
    int retryAfter = -1;
};

/// Who asks. An empty kind is nobody.
struct Party
{
    std::string kind, id; ///< "agent" or "buyer"
    [[nodiscard]] bool known() const { return !kind.empty(); }
    [[nodiscard]] bool isAgent() const { return kind == "agent"; }
    [[nodiscard]] bool isBuyer() const { return kind == "buyer"; }
    friend bool operator==(const Party&, const Party&) = default;
};

struct Mail
{
    std::string to, subject, token, url;
    Ms sentAt = 0;
};

/// The world and its rules' common ground: file, clock, ids, credentials, mail. Every use holds
/// `lock`.
class Market
{
public:
    Market(const std::string& file, std::uint64_t seed);

    Database db;
    Clock clock;
    std::recursive_mutex lock;
    std::string baseUrl;
    std::deque<Mail> mail; ///< newest first; kept in memory only, as links are secrets

    [[nodiscard]] std::uint64_t seed() const { return m_seed; }
    [[nodiscard]] bool isNew() const { return m_isNew; }
    /// Tables and seed of a new file. Inside the transaction that makes the world: a file that was
    /// killed on the way is new again.
    void create();
    void setMeta(const std::string& key, const std::string& value);
    [[nodiscard]] std::string meta(const std::string& key);
    void keepClock();

    /// "role_" and ten letters: the same for the same seed and count, unlike any other.
    [[nodiscard]] std::string newId(const char* prefix);
    /// Every change of a noun's rows moves its revision, which is what an ETag is made of.
    void touch(const char* noun);
    [[nodiscard]] std::string revision(const char* noun);

    // credentials: kept as hashes, but for the demo agents' keys, which are derived again from the
    // seed
    [[nodiscard]] std::string demoKey(const std::string& agentId);
    [[nodiscard]] std::string newKey(const std::string& agentId);
    [[nodiscard]] std::string newSession(const Party& who);
    void endSession(const std::string& session);
    [[nodiscard]] Party whoHasKey(const std::string& key);
    [[nodiscard]] Party whoHasSession(const std::string& session);
    void sendMagicLink(const std::string& email, const std::string& name);

private:
    std::uint64_t m_seed;
    bool m_isNew = false;
};

} // namespace sandbox
