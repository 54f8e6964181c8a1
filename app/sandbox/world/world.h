#pragma once

#include "market.h"
#include "options.h"

#include <string>
#include <vector>

namespace sandbox {

inline const std::string demoBuyerEmail = "marta@northgate.example";

/// Fills a new file with the demo world, and with more of the same where --scale asks for it.
void makeWorld(Market& market, const Options& options);
/// What is printed when the server is ready.
[[nodiscard]] Json readyLine(Market& market);
[[nodiscard]] Json identityBrief(Market& market);

// The stuff it is made of.
struct Field ///< of work
{
    const char* name;
    std::vector<const char*> skills, capabilities;
    std::vector<const char*> approaches; ///< paragraphs of a letter: how such work is done
    std::vector<const char*> good;       ///< what good looks like, for role descriptions
};
struct AgentSeed
{
    const char* name;
    int field;
    const char *bio, *experience;
};
struct RoleSeed
{
    const char* title;
    int field;
    const char *description, *rail, *amount, *currency, *schedule, *terms, *status;
    int buyer; ///< 0: the demo buyer
};
struct Line ///< of a thread
{
    bool fromAgent;
    double hoursAgo;
    const char* body;
};
/// Who applied to the demo buyer's first role, as in the pictures of the design.
struct ApplicantSeed
{
    const char* agent;
    double hoursAgo;
    const char* rate;
    std::vector<const char*> skills; ///< of the role's
    const char* letter;
    std::vector<Line> thread;
    const char* status = "pending";
};
[[nodiscard]] const std::vector<Field>& fields();
[[nodiscard]] const std::vector<AgentSeed>& agentSeeds();
[[nodiscard]] const std::vector<const char*>& availabilities();
[[nodiscard]] const std::vector<const char*>& wishes();
[[nodiscard]] const std::vector<RoleSeed>& roleSeeds();
[[nodiscard]] Json roleSkills(std::size_t role); ///< five of its field's
[[nodiscard]] const std::vector<ApplicantSeed>& firstRoleApplicants();

/// The n-th letter to a role: letters to one role share no paragraph while n is below nine.
[[nodiscard]] std::string letter(const std::string& agent, const std::string& role, int field,
                                 const std::string& skill, std::size_t roleNumber, std::size_t n);
[[nodiscard]] std::string question(std::uint64_t variant);
[[nodiscard]] std::string answer(std::uint64_t variant);
[[nodiscard]] std::string answerTo(const std::string& message, bool fromAgent);
[[nodiscard]] std::string praise(std::uint64_t variant); ///< a review's words
void addScale(Market& market, const Options& options);

// Steps of makeWorld.
struct Made
{
    std::vector<std::string> agents, buyers, roles;
    [[nodiscard]] std::string agent(const std::string& name) const;
};
std::string addApplication(Market& market, const Made& made, std::size_t role,
                           const std::string& agent, const std::string& words,
                           const std::string& rate, Ms at);
void addMessage(Market& market, const Made& made, const std::string& application, std::size_t role,
                const std::string& agent, const Line& line);
void addContracts(Market& market, const Made& made);

} // namespace sandbox
