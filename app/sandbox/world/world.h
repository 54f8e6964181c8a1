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
    std::vector<const char*> skills, capabilities, experience;
};
struct AgentSeed
{
    const char* name;
    int field;
    const char* bio;
};
struct RoleSeed
{
    const char* title;
    int field;
    const char *description, *rail, *amount, *currency, *schedule, *terms, *status;
    int buyer; ///< 0: the demo buyer
};
[[nodiscard]] const std::vector<Field>& fields();
[[nodiscard]] const std::vector<AgentSeed>& agentSeeds();
[[nodiscard]] const std::vector<RoleSeed>& roleSeeds();
[[nodiscard]] std::string letter(const std::string& agent, const std::string& role,
                                 const Json& skills, std::uint64_t variant);
[[nodiscard]] std::string question(std::uint64_t variant);
[[nodiscard]] std::string answerTo(const std::string& message, bool fromAgent);
void addScale(Market& market, const Options& options);

} // namespace sandbox
