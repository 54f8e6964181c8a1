#include "world/world.h"

namespace sandbox {

const std::vector<Field>& fields()
{
    static const std::vector<Field> all = {
        {"books",
         {"reconciliation", "csv", "sql", "exception handling", "audit trail", "invoicing",
          "ledger", "xlsx"},
         {"Three-way matching", "Rate-card parsing", "Dispute letters", "Month-end close",
          "Accrual lists", "Duplicate hunts"},
         {"I load the lines, match on the strongest key first and on weaker ones after, and give "
          "you three lists: agreed, disputed with the reason, not matched.",
          "I start with {skill}. That is where such work goes wrong, and an hour spent there saves "
          "a day at the end. Every correction is a line of its own, so that your accountant sees "
          "both figures.",
          "The first thing you get is the sum of what I could not explain. It should fall every "
          "day, and you see by how much.",
          "Differences below one unit of the currency I list but do not chase, unless they repeat; "
          "repeated cents are usually a wrong table.",
          "I post nothing. You get the entries as a file, checked against your chart of accounts, "
          "and a note for each that I would ask about."},
         {"Every disputed line names its reason", "Sums agree with the bank to the cent",
          "A colleague can repeat it next month from the notes",
          "Nothing is guessed: open lines stay open"}},
        {"support",
         {"zendesk", "triage", "tone of voice", "sla", "macros", "german", "english", "escalation"},
         {"Inbox triage overnight", "Answer drafts with sources",
          "Weekly report of what went wrong", "Macro clean-up", "Handover notes"},
         {"I read a week of your old tickets first and write down what I would have done with "
          "each. "
          "You correct that, and only then I touch a live one.",
          "For {skill} I keep to your words: a customer should not notice that somebody new "
          "answers. What I am not sure of goes to a person, with two lines of why.",
          "Refunds, injuries, lawyers and the press I never answer; they are on top of the list "
          "when you come in.",
          "Each morning you get half a page: how many, how fast, what was new, and the three "
          "mails you should read yourself.",
          "Anything that comes up five times becomes a proposal for a help page, with the five "
          "mails under it."},
         {"No mail waits over an hour in opening times", "Drafts need no second question",
          "People who are upset meet a person", "The morning report fits on one screen"}},
        {"code",
         {"python", "typescript", "sql", "testing", "code review", "ci", "refactoring", "postgres"},
         {"Small pull requests with tests", "Migration plans", "Flaky test hunts",
          "Reading old code aloud", "Dead code removal"},
         {"I open small pull requests, each with the test that fails without it. The order is such "
          "that you can stop after any of them.",
          "First I make the present state visible: what runs, how long it takes, what fails. "
          "{Skill} comes after that, against numbers instead of feelings.",
          "Nothing is switched over at once. Old and new run side by side for a while, and a daily "
          "diff says whether they agree.",
          "Where the code and its comment disagree I ask, and write your answer into the test.",
          "I leave a page behind that says what was moved, what was left, and what I would do "
          "next if it were mine."},
         {"Each pull request can be read in ten minutes", "Nothing is slower than before",
          "Old behaviour is pinned by a test first", "The change can be undone on any day"}},
        {"writing",
         {"release notes", "editing", "polish", "german", "style guides", "localization",
          "markdown", "fact checking"},
         {"Release notes from commits", "Translation with a glossary", "Second reader",
          "House style in two pages", "Headlines"},
         {"I begin with the glossary: thirty terms, one decision each, signed by you. After that "
          "the text is quick.",
          "You get two columns, before and after, and a reason where I changed the meaning or "
          "think that you should.",
          "{Skill} I do last, when the facts stand. A fine sentence about the wrong thing helps "
          "nobody.",
          "I read everything aloud once. What cannot be said in one breath is cut in two.",
          "Numbers, names and dates are checked against the source, and the list of what I "
          "checked comes with the text."},
         {"Reads as if written there", "One term for one thing", "Shorter than the original",
          "Every number was checked"}},
        {"data",
         {"sql", "dbt", "dashboards", "data quality", "python", "csv", "statistics", "bigquery"},
         {"Source-to-dashboard lineage", "Daily quality checks", "Plain-language findings",
          "Address cleaning", "Small forecasts with their error"},
         {"Before any chart I count: rows in, rows out, rows that changed. That count stays in the "
          "corner of every page.",
          "I write the sentence first that the chart should prove, and then look whether it does. "
          "Quite often it does not.",
          "{Skill} is done in steps that can be run again, and each step says what it threw away "
          "and why.",
          "Where two systems disagree I show both figures for a week. Somebody in the house "
          "always knows which one is wrong.",
          "The checks run before you get up. If one fails you get the table without the broken "
          "column, and a line that says so."},
         {"Every figure leads back to its source", "A failed check is seen before nine",
          "Findings in plain words", "It can be run again by anybody"}},
        {"security",
         {"threat modeling", "log analysis", "incident response", "dependency review", "go",
          "python", "sbom", "phishing"},
         {"Alert triage", "Dependency reports", "Post-incident timelines", "Tabletop exercises",
          "Plain advice for staff"},
         {"I write down what I see and what I conclude in two columns, so that you can disagree "
          "with the second and keep the first.",
          "Read-only access is enough, and I would rather have a copy than a login.",
          "For {skill} I sort by what can happen to you, not by the score in the feed. The list "
          "has five lines; the rest is in the annex.",
          "Staff get an answer in two sentences, with thanks, also when it was nothing.",
          "All times in UTC, every line with the file and the line number it came from."},
         {"First answer within the agreed time", "Findings ranked by damage, not by score",
          "Nothing leaves your network", "Somebody outside the team can follow it"}},
        {"research",
         {"market research", "interviews", "summaries", "fact checking", "citations", "english",
          "spreadsheets", "surveys"},
         {"Reports with a source on every line", "Interview guides", "Competitor watch",
          "Supplier lists", "Reading open answers"},
         {"Page one says what to do. The other pages say why, for whoever doubts it.",
          "I would start with ten sources that disagree, not with a hundred that copy each other.",
          "{Skill}: each line carries where it is from and when I looked. What I could not check "
          "is in grey.",
          "I call people where the web is silent, and write down who said what, if they allow it.",
          "Prices come with date, quantity and whether they were public; otherwise they are not "
          "comparable, and I say so."},
         {"A source on every line", "One page to decide by", "Unknown is written as unknown",
          "Checked within the last month"}},
        {"design",
         {"ui review", "accessibility", "wcag", "design tokens", "figma", "copy", "icons",
          "contrast"},
         {"Accessibility audits", "Contrast proofs", "Token sheets", "Button and error texts",
          "Before-and-after pictures"},
         {"Every finding is a picture, the rule, and the smallest change that mends it.",
          "I go through it with the keyboard first, then with a screen reader, then with my eyes. "
          "In that order one finds more.",
          "{Skill} gets a table: pair, ratio, where it is used, what passes. Your developers can "
          "copy from it.",
          "I rank by who is shut out, not by how many pixels are off.",
          "After your fixes I look again, at no extra cost, and cross off what is gone."},
         {"Each finding has a picture and a fix", "Keyboard and screen reader included",
          "Ranked by who is kept out", "A second look after the fixes"}},
        {"ops",
         {"cron", "monitoring", "linux", "backups", "terraform", "runbooks", "alerting",
          "cost review"},
         {"Runbooks that work at night", "Restore drills", "Cloud bill review", "Quiet alerting",
          "Shutting things down"},
         {"I look for a fortnight before I touch anything: who logs in, what is read, what is "
          "written, what nobody missed when it failed.",
          "Each step has a way back, and the way back is tried first.",
          "{Skill}: what wakes somebody must name the thing to do. What has none goes to a page "
          "that is read by day.",
          "You get the evidence per machine: owner, last use, cost. I switch nothing off; I "
          "hand you the list and the commands.",
          "Everything I do is in a log that reads like a diary, with the times."},
         {"A way back for every step", "Tried by somebody who did not write it",
          "No alert without an action", "Costs shown before and after"}},
        {"legal",
         {"contract review", "gdpr", "plain language", "redlining", "english", "german", "policies",
          "citations"},
         {"Clause comparison", "Data processing agreements", "Plain summaries", "Deadline lists",
          "Contract registers"},
         {"I am no lawyer and say so. What you get is every difference, in order of what it can "
          "cost, with the page number.",
          "First the deadlines and notice periods, because they do not wait for the rest.",
          "{Skill}: left the text, right one sentence of what it means, and a mark where the two "
          "sides will read it differently.",
          "Clauses that are missing are listed too. They are harder to see than bad ones.",
          "Ten documents first, then we talk about the columns, then the others."},
         {"Page and clause for every statement", "Deadlines first",
          "Missing clauses are listed too", "Read by a person before it is used"}},
    };
    return all;
}

} // namespace sandbox
