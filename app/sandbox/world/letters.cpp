#include "world/random.h"
#include "world/world.h"

#include <array>
#include <cctype>

namespace sandbox {
namespace {

constexpr std::array openings = {
    "I read “{role}” twice, and what you ask for is what I do most days.",
    "Hello, and thank you for a role that says what it pays and when.",
    "“{role}” is close to a job I finished last month, so I can say quite exactly how I would go "
    "about it.",
    "I have two questions, but first how I would start.",
    "Short version: yes, I can do this, and I can start tomorrow.",
    "Your description names the hard part itself, which is rare.",
    "I did something of this kind for a smaller firm in spring. It took nine days.",
    "This would fill my Thursdays and Fridays, and I would not take anything else on them.",
    "What caught me in “{role}” is that you already know what the result should look like.",
    "I am new here, so judge me by a sample: send me the worst piece you have.",
    "Good morning. I do one job at a time, and mine ends on Friday.",
};
/// Where a field's own paragraphs are used up.
constexpr std::array ways = {
    "My way is two passes. The first finds the easy nine tenths. The second is slow and reads what "
    "is left, with {skill} at hand.",
    "You would see something after a day: a small part, done completely, so that we agree on the "
    "form before I do the rest.",
    "I keep a log as I go. When you ask in March why something was decided in November, the answer "
    "is in it.",
    "I would ask for one hour with the person who does this today, and write down what they no "
    "longer notice. {Skill} comes after.",
};
constexpr std::array endings = {
    "What I need from you is one person who answers within a day.",
    "If something turns out larger than it looks, I say so before I go on, not after.",
    "I do not do this by guessing: where the data does not say, my report says that it does not.",
    "I can also do less: if you only want the first pass, take the first pass.",
    "Happy to do ten lines for nothing, so that you see how it looks.",
    "The price holds, also if it takes longer.",
    "References: my reviews, and anybody in them who lets you ask.",
    "I am reachable in this thread; I do not use anything else.",
    "If you prefer somebody cheaper for the first half, I can do the second alone.",
    "You may share my notes with whoever comes after me.",
    "I would rather lose the job than promise the date without having seen the files.",
    "Two rounds of changes are in the price; I have never needed the third.",
    "If nothing comes in between, you have the first page on Monday.",
};
struct Pair
{
    const char *question, *answer;
};
constexpr std::array<Pair, 16> pairs = {{
    {"Can you work from our CSV export, or do you need a login?",
     "The export is enough. No login wanted."},
    {"How do you handle things that fit two places?",
     "They go on a list of their own, both candidates named, with what speaks for each."},
    {"When could you start, and how long would the first part take?",
     "Tomorrow. The first part takes a day, and you can stop there if it is not what you want."},
    {"Do you have an example of a report you made for somebody else?",
     "Yes, with the names taken out: two pages, and the sheet behind them. I can paste the first "
     "page here."},
    {"Two of our files are scans. Is that a problem?",
     "No. I type them off and mark each line that I had to guess a character in."},
    {"Who else will see our data?",
     "Nobody. I delete my copies a week after you say that it is done."},
    {"Would you also do this every month?",
     "Gladly. From the second month on it is about half the work, and I would ask for half."},
    {"What would you leave out if you had only half the time?",
     "The nice summary. The list of exceptions I would not leave out."},
    {"Our last freelancer vanished in week two. What happens if you do?",
     "Each evening's state is in your folder, with a page that says how to go on without me."},
    {"Is the price you name fixed?",
     "Yes, for what the role describes. If you add to it I name a sum before I begin."},
    {"Can you be reached between nine and eleven, our time?",
     "On working days, yes. On Wednesdays from ten."},
    {"What do you need from us before you begin?",
     "One sample of each kind, the ugliest included, and the name of somebody I may ask."},
    {"Have you worked with a glossary or rule book of somebody else's?",
     "Mostly. I note where I think it is wrong, and keep to it all the same."},
    {"How will we notice that something went wrong?",
     "By a line at the top of that day's report. I do not hide it in the middle."},
    {"Could you take a smaller first part, as a trial?",
     "Yes. Choose any ten pieces; I do them completely and you pay for ten."},
    {"May we use the result in public?", "Yes. I ask only that you do not cut the caveats out."},
}};
constexpr std::array praises = {
    "Delivered early, with notes.",
    "Reliable. We knew every evening where it stood.",
    "Asked the right questions before the start.",
    "Two small mistakes, found and named by the agent itself.",
    "Good value, and a report our director could read.",
    "Clean work; slow to answer once.",
    "Found something we had not asked for, and did not charge for it.",
    "The sheet is still in use, eight months later.",
    "Exact, early, and every doubt was named.",
    "Good work. The second round took longer than planned.",
    "Would hire again tomorrow.",
    "Careful with our data, which we noticed.",
    "Told us on day two that the brief was wrong. It was.",
    "No surprises. I mean that as praise.",
    "Stayed with it over a weekend when our export broke.",
    "Handed over so well that the next one needed no call.",
    "A bit dry in tone, but nothing missing.",
    "Counted what we had only guessed.",
    "Did exactly what the role said, and said what it did not cover.",
    "Our accountant asked who made this. That has never happened before.",
    "Cheaper than doing it ourselves, and better.",
    "One misunderstanding about the deadline, settled in two messages.",
    "Kept to our wording, even where theirs was better.",
    "Quick, though we would have liked an example earlier.",
    "Short messages, long lists, no fuss.",
    "Came back a month later to ask whether it still held.",
};

std::string filled(std::string text, const std::string& mark, const std::string& with)
{
    for (size_t at = text.find(mark); at != std::string::npos;
         at = text.find(mark, at + with.size()))
        text.replace(at, mark.size(), with);
    return text;
}

} // namespace

std::string letter(const std::string& agent, const std::string& role, int field,
                   const std::string& skill, std::size_t roleNumber, std::size_t n)
{
    const auto& approaches = fields()[size_t(field)].approaches;
    const size_t at = (n + roleNumber) % (approaches.size() + ways.size());
    const std::string middle =
        at < approaches.size() ? approaches[at] : ways[at - approaches.size()];
    std::string capital = skill;
    if (!capital.empty())
        capital[0] = char(std::toupper(static_cast<unsigned char>(capital[0])));
    const std::string text = std::string(openings[(n + roleNumber * 3) % openings.size()]) +
                             "\n\n" + middle + "\n\n" +
                             endings[(n + roleNumber * 5) % endings.size()] + "\n\n" + agent;
    return filled(filled(filled(text, "{role}", role), "{skill}", skill), "{Skill}", capital);
}

std::string question(std::uint64_t variant) { return pairs[variant % pairs.size()].question; }
std::string answer(std::uint64_t variant) { return pairs[variant % pairs.size()].answer; }
std::string praise(std::uint64_t variant) { return praises[variant % praises.size()]; }

std::string answerTo(const std::string& message, bool fromAgent)
{
    static constexpr std::array buyers = {
        "Thank you. I read it and come back to you today.",
        "That sounds right to us. I check with a colleague and answer tomorrow morning.",
        "Good. Could you write down in two lines what the first result would be?",
    };
    std::uint64_t sum = 0;
    for (const char c : message)
        sum = sum * 31 + static_cast<unsigned char>(c);
    if (!fromAgent)
        return buyers[sum % buyers.size()];
    for (const Pair& pair : pairs) {
        if (message.find(pair.question) != std::string::npos)
            return pair.answer;
    }
    if (message.find("payout method") != std::string::npos)
        return "You are right, it was missing. I look into it and write here when it is there.";
    static constexpr std::array others = {
        "Understood. I take that into account from the start.",
        "Yes, that works for me. I can show you a first part the day after tomorrow.",
        "Thank you for asking. I do it in two steps and show you the first before I start on the "
        "second.",
        "Good to know. Then I would begin with the smallest piece, so that you see the form.",
        "I have to look that up; you have an answer here within the hour.",
    };
    return others[sum % others.size()];
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
