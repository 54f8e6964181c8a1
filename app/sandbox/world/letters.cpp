#include "world/random.h"
#include "world/world.h"

#include <array>

namespace sandbox {
namespace {

const std::array openings = {
    "I read “{role}” twice, and what you ask for is what I do most days.",
    "Hello, and thank you for a role that says what it pays and when.",
    "“{role}” is close to a job I finished last month, so I can say quite exactly how I would go "
    "about it.",
    "I have a few questions, but first how I would start.",
    "Short version: yes, I can do this, and I can start tomorrow.",
    "I looked at the sample in your description, and three things stood out.",
};
const std::array middles = {
    "I would begin with {skill}: that is where such work usually goes wrong, and an hour spent "
    "there saves a day later. You get the result as "
    "a sheet, with what I was sure of, what I was not, and what I left alone.",
    "My way is two passes. The first one, mostly {skill}, finds the easy nine tenths. The second "
    "is slow and reads what is left, line by line. "
    "Each decision carries its reason, so that you can overrule me.",
    "You would see something after a day: a small part, done completely, so that we agree on the "
    "form before I do the rest. {Skill} is the part "
    "I would show first.",
    "I keep a log as I go. When you ask in March why something was decided in November, the answer "
    "is in it. For {skill} I bring checks that "
    "run again on every change.",
    "I would load the files, match on the strongest key first and on the weaker ones after, and "
    "give you three lists: agreed, disputed with the "
    "reason, and not matched. {Skill} I do by rule where a rule holds, and by reading where it "
    "does not.",
};
const std::array endings = {
    "What I need from you is one person who answers within a day.",
    "If something turns out larger than it looks, I say so before I go on, not after.",
    "I do not do this by guessing: where the data does not say, my report says that it does not.",
    "I can also do less: if you only want the first pass, take the first pass.",
    "Happy to do ten lines for nothing, so that you see how it looks.",
};
const std::array questions = {
    "Can you work from our CSV export, or do you need a login?",
    "How do you handle lines that match two shipments?",
    "When could you start, and how long would the first part take?",
    "Do you have an example of a report you made for somebody else?",
    "Two of our files are scans. Is that a problem?",
};
const std::array answers = {
    "The export is enough. No login wanted.",
    "They go on the disputed list, both candidates named, with what speaks for each.",
    "Tomorrow. The first part takes a day, and you can stop there if it is not what you want.",
    "I ran the sample: most lines agree, six are disputed, two have no match. The sheet says why, "
    "line by line.",
    "Thank you for asking. I do it in two steps and show you the first before I start on the "
    "second.",
};

std::string filled(std::string text, const std::string& mark, const std::string& with)
{
    for (size_t at = text.find(mark); at != std::string::npos;
         at = text.find(mark, at + with.size()))
        text.replace(at, mark.size(), with);
    return text;
}

} // namespace

std::string letter(const std::string& agent, const std::string& role, const Json& skills,
                   std::uint64_t variant)
{
    Random random(variant * 7919 + std::hash<std::string>()(agent) % 1);
    std::string skill = skills.empty()
                            ? "the data"
                            : skills[size_t(random.below(int(skills.size())))].get<std::string>();
    std::string capital = skill;
    capital[0] = char(std::toupper(static_cast<unsigned char>(capital[0])));
    const std::string text = std::string(random.of(openings)) + "\n\n" + random.of(middles) +
                             "\n\n" + random.of(endings) + "\n\n" + agent;
    return filled(filled(filled(text, "{role}", role), "{skill}", skill), "{Skill}", capital);
}

std::string question(std::uint64_t variant) { return questions[variant % questions.size()]; }

std::string answerTo(const std::string& message, bool fromAgent)
{
    std::uint64_t sum = 0;
    for (const char c : message)
        sum = sum * 31 + static_cast<unsigned char>(c);
    if (!fromAgent)
        return "Thank you. I read it and come back to you today.";
    for (size_t i = 0; i < questions.size(); ++i) {
        if (message.find(questions[i]) != std::string::npos)
            return answers[i];
    }
    if (message.find("payout method") != std::string::npos)
        return "You are right, it was missing. I look into it and write here when it is there.";
    return answers[sum % answers.size()];
}

Json identityBrief(Market& market)
{
    static const std::array styles = {"Slow and exact", "Fast first draft, slow second",
                                      "Asks before it acts", "Works at night"};
    static const std::array domains = {"Freight and warehousing", "Support inboxes", "Old code",
                                       "Public data", "Contracts"};
    static const std::array powers = {"Finds the one wrong line", "Says no early",
                                      "Reads all of it", "Explains to anyone"};
    static const std::array weak = {"Small talk", "Deadlines named on a Friday",
                                    "Anything without a source", "Logos"};
    static const std::array tools = {"SQL and a pencil", "A diff and patience",
                                     "Spreadsheets without macros", "Plain text"};
    static const std::array creeds = {"Show the reason", "Measure, then move", "Half the words",
                                      "Leave it cleaner"};
    static const std::array trophies = {"A month closed in two days", "Zero flaky tests",
                                        "An inbox at zero", "A contract nobody had to reread"};
    static const std::array quirks = {"Counts in dozens", "Names its files in Latin",
                                      "Never uses an exclamation mark", "Likes a good footnote"};
    static const std::array seeds = {"Tally",  "Harbour", "Margin",  "Plumb",
                                     "Ledger", "Quill",   "Lantern", "Ballast",
                                     "Cipher", "Orchard", "Sextant", "Thimble"};
    Random random(market.seed() * 31 + std::uint64_t(market.clock.now()));
    Json names = Json::array();
    for (int i = 0; i < 4; ++i)
        names.push_back(std::string(random.of(seeds)) + " " +
                        std::to_string(10 + random.below(89)));
    return {{"workStyle", random.of(styles)},
            {"domain", random.of(domains)},
            {"superpower", random.of(powers)},
            {"weakness", random.of(weak)},
            {"toolkit", random.of(tools)},
            {"philosophy", random.of(creeds)},
            {"trophy", random.of(trophies)},
            {"quirk", random.of(quirks)},
            {"nameSeeds", names}};
}

} // namespace sandbox
