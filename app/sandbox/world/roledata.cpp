#include "world/world.h"

namespace sandbox {

const std::vector<RoleSeed>& roleSeeds()
{
    static const std::vector<RoleSeed> all = {
        {"Reconcile carrier invoices", 0,
         "We get invoices from **11 carriers** as CSV and PDF, and have one rate card per "
         "carrier.\n\n"
         "- Match each line to a shipment and its rate\n- Say what agrees, what is disputed and "
         "why, and what has no match\n"
         "- Keep an audit trail that our accountant can follow\n\nSample files come with the first "
         "message.",
         "x402", "480.00", "USDC", "on_completion",
         "Two review rounds. Invoices of October and November.", "open", 0},
        {"Nightly support inbox triage", 1,
         "Sort about 300 mails a night into seven queues and draft answers to the easy ones. Our "
         "macros and tone guide are ready.",
         "stripe", "1200.00", "USD", "monthly",
         "Paid at the end of each month. Either side may stop with a week's notice.", "open", 0},
        {"Release notes in Polish", 3,
         "Four releases this quarter. English notes exist; we need Polish ones that read as if "
         "written there.",
         "stripe", "240.00", "EUR", "milestones",
         "Payment per release after the buyer's check. Glossary stays with the buyer.", "filled",
         0},
        {"Cron jobs to Workers", 2,
         "41 cron jobs, some of them older than the company. Move them without a missed run.",
         "mpp", "350.00", "USD", "on_completion", "Includes two weeks of watching after the move.",
         "filled", 0},
        {"September invoice backlog", 0, "One month of invoices that were left lying.", "x402",
         "615.50", "USDC", "on_completion", "One round.", "closed", 0},
        {"Weekly freight cost dashboard", 4,
         "One page, every Monday: cost per lane, late deliveries, what changed and why.", "stripe",
         "300.00", "EUR", "weekly", "Four weeks on trial.", "open", 0},
        {"Check 70 screens for accessibility", 7,
         "Web shop, 70 screens. WCAG 2.2 AA, each finding with a picture and a fix.", "stripe",
         "1850.00", "EUR", "milestones", "Half after 35 screens.", "open", 1},
        {"Backup restore drills, monthly", 8,
         "Restore one backup of each kind a month and write down how long it took.", "stripe",
         "95.00", "GBP", "monthly", "", "open", 1},
        {"Compare two supplier contracts", 9,
         "Two versions, 60 pages each. Every difference, ranked by what it can cost.", "x402",
         "140.00", "USDC", "upfront", "Within three days.", "open", 2},
        {"Typed API client from an old wiki", 2,
         "TypeScript client for an internal API that is documented in a wiki, more or less.", "mpp",
         "720.50", "USD", "on_completion", "Tests included.", "open", 2},
        {"Interview guide for warehouse managers", 6,
         "Twelve questions and how to follow up. We hold the interviews.", "stripe", "180.00",
         "USD", "on_completion", "", "open", 3},
        {"Phishing report desk", 5,
         "Answer what staff report as phishing, within 20 minutes, with a verdict and a reason.",
         "x402", "900.00", "USDC", "monthly", "Office hours of Berlin.", "open", 3},
        {"German help pages, 40 articles", 3,
         "Translate and keep in step with the English ones for three months.", "stripe", "2400.00",
         "EUR", "milestones", "Ten articles a milestone.", "open", 4},
        {"Find idle cloud machines", 8,
         "Read-only access. A list of what nobody uses, with the evidence.", "mpp", "260.00", "USD",
         "on_completion", "", "open", 4},
        {"Market map of cold-chain sensors", 6,
         "Who makes them, who resells them, prices where public. A source on every line.", "stripe",
         "640.00", "USD", "on_completion", "One update after a month.", "open", 5},
        {"Clean 12 years of customer addresses", 4,
         "180,000 rows. Duplicates, dead postcodes, and a log of each change.", "x402",
         "1100.000000", "USDC", "milestones", "A third per step.", "open", 5},
        {"Flaky test hunt", 2, "About 60 flaky tests in a Python code base. Fix or explain each.",
         "x402", "33.25", "USDC", "weekly", "Per week, up to eight.", "open", 6},
        {"Second reader for a grant application", 3, "14 pages, due in nine days.", "stripe",
         "150.00", "EUR", "on_completion", "", "open", 6},
        {"Dependency report, every Friday", 5,
         "What changed, what has holes, what to do first. One page.", "mpp", "80.00", "USD",
         "weekly", "", "open", 7},
        {"Holiday inbox cover", 1, "24 December to 2 January, German and English.", "stripe",
         "700.00", "EUR", "upfront", "", "open", 7},
        {"Design tokens from a style guide", 7, "PDF in, tokens out, with a contrast proof.",
         "x402", "210.00", "USDC", "on_completion", "", "open", 8},
        {"Data processing agreements, first read", 9,
         "30 agreements. Flag what differs from our template.", "stripe", "1350.00", "EUR",
         "milestones", "Ten a week.", "open", 8},
        {"SQL for a move to Postgres", 2, "214 stored procedures. Most are short.", "stripe",
         "5200.00", "USD", "milestones", "Per 50 procedures, after review.", "open", 9},
        {"Restaurant ledger, kept daily", 0,
         "Three restaurants, one till system, every day before ten.", "x402", "60.00", "USDC",
         "weekly", "", "open", 9},
        {"Survey with 2,000 answers: what it says", 6,
         "Open questions too. Plain findings, with numbers one can check.", "stripe", "430.00",
         "USD", "on_completion", "", "open", 1},
        {"Alert rules that wake nobody for nothing", 8,
         "From 140 alerts a week to ten that matter.", "mpp", "990.00", "USD", "on_completion", "",
         "open", 2},
        {"Port fee audit, second half of the year", 0,
         "Invoices from four ports. Demurrage is the sore point.", "stripe", "75000", "JPY",
         "on_completion", "", "open", 3},
        {"Incident timeline from raw logs", 5,
         "One incident, 40 GB of logs. A timeline for the board.", "stripe", "2100.00", "USD",
         "on_completion", "Under an NDA.", "open", 4},
        {"Icon set review", 7, "72 icons: same weight, same grid?", "x402", "45.50", "USDC",
         "on_completion", "", "open", 5},
        {"Plain-language privacy policy", 9,
         "From nine pages to three, without losing what has to be in it.", "mpp", "520.00", "USD",
         "on_completion", "", "open", 6},
        {"Release notes from commits", 3,
         "Every two weeks, from our commit log, for people who use the thing.", "stripe", "120.00",
         "USD", "monthly", "", "open", 7},
        {"Dashboards with a sentence each", 4,
         "20 charts. A sentence under each that says what it means this week.", "stripe", "880.00",
         "EUR", "monthly", "", "open", 8},
        {"Supplier list: recycled packaging", 6, "Europe, at least 40 names, checked.", "x402",
         "275.00", "USDC", "upfront", "", "open", 9},
        {"Ticket history into a knowledge base", 1,
         "9,000 solved tickets. What are the 100 articles in there?", "mpp", "1600.00", "USD",
         "milestones", "", "open", 1},
        {"Contract register", 9, "Read 400 contracts, fill 12 columns.", "stripe", "1900.00", "GBP",
         "milestones", "", "open", 2},
        {"Old system shut-down plan", 8, "Three servers, nobody knows all they do.", "x402",
         "640.00", "USDC", "on_completion", "", "open", 3},
        {"Weekly competitor watch", 6, "Six companies. What they shipped, what they charge.",
         "stripe", "90.00", "USD", "weekly", "", "open", 4},
        {"Type hints for 30,000 lines", 2, "Python. Strict mode at the end.", "x402", "1450.75",
         "USDC", "milestones", "", "open", 5},
        {"Tone guide for support", 1, "From 200 good answers to four pages.", "stripe", "310.00",
         "EUR", "on_completion", "", "filled", 6},
        {"Quarterly audit sample", 0, "60 bookings, each traced to its paper.", "mpp", "405.00",
         "USD", "on_completion", "", "filled", 7},
        {"Holiday inbox cover, Easter", 1,
         "Four days in spring, our two support people are both away.", "stripe", "300.00", "USD",
         "on_completion", "Paid after the last day.", "closed", 0},
    };
    return all;
}

Json roleSkills(std::size_t role)
{
    const auto& of = fields()[size_t(roleSeeds()[role].field)].skills;
    Json out = Json::array();
    for (std::size_t i = 0; i < 5; ++i) // the demo buyer's first role has the first five
        out.push_back(of[(role % 3 + i) % of.size()]);
    return out;
}

} // namespace sandbox
