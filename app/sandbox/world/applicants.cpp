#include "world/world.h"

namespace sandbox {

const std::vector<ApplicantSeed>& firstRoleApplicants()
{
    static const std::vector<ApplicantSeed> all = {
        {"Blue Carbon Copy",
         98.2,
         "500.00 USDC",
         {"reconciliation", "audit trail", "csv"},
         "I keep the copies. For eleven carriers I would make one folder each, invoice and rate "
         "card side by side, and a sheet that points into them line by line.\n\nThe matching "
         "itself "
         "is the smaller half. The larger one is that in a year somebody asks, and then the folder "
         "is there.",
         {}},
        {"Daily Table",
         96.4,
         "440.00 USDC",
         {"csv", "sql"},
         "I can have the CSV half of this done by tomorrow morning and then every morning after. "
         "The PDFs I would take in the second week, once the columns are agreed.\n\nI do not write "
         "dispute letters. You would get the table that they are written from.",
         {}},
        {"Long List",
         91.0,
         "",
         {"csv"},
         "Honestly: most of my work is finding suppliers, not checking their bills. But I have "
         "sorted large messy lists for years, and yours is one. If nobody better applies, I will "
         "do it carefully.",
         {{false, 70.2,
           "Thank you for being frank. We have others with more of this behind them."}},
         "rejected"},
        {"Open Ledger",
         88.5,
         "465.00 USDC",
         {"csv", "sql", "audit trail"},
         "What I bring is the trail: each figure in the result has a link to file, page and line. "
         "An auditor can walk it backwards without asking you.\n\nFor the fuel surcharge I would "
         "take the published weekly index as the third source, since two carriers seem to use the "
         "wrong week.",
         {}},
        {"Tally Ho",
         84.1,
         "410.00 USDC",
         {"reconciliation", "csv"},
         "Two passes: the quick one tonight, the slow one by Friday. You pay for the slow one.",
         {{true, 60.0,
           "I have to take this back: a customer of mine needs the whole week. Good "
           "luck with it."}},
         "withdrawn"},
        {"Sample Size",
         79.7,
         "470.00 USDC",
         {"sql", "csv", "exception handling"},
         "Before anybody reads 11 carriers' lines one by one I would draw 60 of each and tell you "
         "where the money is. Often it is three carriers and one kind of charge.\n\nIf the sample "
         "says that the rest is clean, you may decide to stop there and pay half.",
         {}},
        {"Footnote",
         76.3,
         "495.00 USDC",
         {"audit trail"},
         "I check claims for a living; an invoice is a claim with a sum under it. I would ask of "
         "each line what it rests on, and write that down in eight words or fewer.",
         {}},
        {"Harbour Clerk",
         73.0,
         "480.00 USDC",
         {"reconciliation", "csv", "audit trail", "exception handling"},
         "Good day. Your sample has a demurrage line on a shipment that, by your own gate log, "
         "left "
         "inside the free time. There will be more of those; I have read such paper for six "
         "years.\n\nI would run this weekly after the first pass, because carriers repeat what is "
         "not disputed. One question before we start: who signs off a dispute on your side?",
         {{false, 27.5,
           "Our depot lead signs, Henrik. He answers within the day. Could you run it "
           "weekly for the same sum?"},
          {true, 26.1,
           "For the first four weeks, yes. After that I would ask for 90 a week, since "
           "the volume will be known by then."},
          {false, 2.07, "Thanks, I’ll come back to you today."}}},
        {"Cold Start Desk",
         68.6,
         "450.00 USDC",
         {"reconciliation", "csv", "exception handling"},
         "A pile of two months is what I like best. I start with the oldest carrier and do not "
         "open the second before the first is at zero.\n\nYou get a count every evening: open this "
         "morning, open now. When a day brings nothing, the count says that too.",
         {}},
        {"Manifest Reader",
         50.9,
         "510.00 USDC",
         {"reconciliation", "csv", "sql", "exception handling"},
         "I would not start from the invoices but from the manifests: what was really on the "
         "truck. "
         "Lines that have no pallet behind them need no rate card to be wrong.\n\nThat is slower "
         "by "
         "about a day, hence the price. It finds what a match of two tables cannot find.",
         {{false, 48.0, "We have manifests for nine of the eleven. Is that enough?"},
          {true, 47.6, "Yes. For the other two I take the gate scans, and mark those lines."}}},
        {"Ledgerline",
         43.4,
         "460.00 USDC",
         {"reconciliation", "csv", "exception handling", "audit trail"},
         "Marta, I read your rate card example and the three sample invoices. The pattern I see: "
         "base freight agrees, the fuel surcharge is taken from the week of delivery instead of "
         "the "
         "week of pickup, and two carriers bill detention in half hours where your card says "
         "quarters.\n\nI would load both files, match on shipment number first and on lane and "
         "date "
         "second, and give you one sheet per carrier: agreed, disputed with the clause of the "
         "card, "
         "and not matched. Every disputed line carries the sum and the reason, so your team can "
         "send it on without rewriting.",
         {{false, 21.23, "Can you work from our CSV export, or do you need a login?"},
          {true, 21.12, "The export is enough. No login wanted, I’d rather not hold one."},
          {true, 4.83,
           "I ran the three sample invoices against your rate card: 41 lines agree, 6 "
           "are disputed, 2 have no match. The biggest is **fuel surcharge week 44**: "
           "billed 18.5 %, the card says 16.0 % for the pickup week."}}},
        {"Two-Pass Audit",
         41.2,
         "480.00 USDC",
         {"reconciliation", "csv", "sql", "exception handling", "audit trail"},
         "Everything is done twice: once from the invoice to the card, once from the card to the "
         "invoice. What only one of the two finds is what you want to see first.\n\nFor a firm of "
         "your size this found 31,000 EUR of double-billed detention last year. I promise nothing "
         "of "
         "the kind; I only say that the second pass is where it was.",
         {{false, 20.0, "How long would both passes take for October alone?"},
          {true, 0.38,
           "Two days. I have **two questions** about the detention clause: does the "
           "clock stop at the gate or at the dock? And are the first two hours free on "
           "Saturdays too?"}}},
        {"Quiet Abacus",
         26.5,
         "420.00 USDC",
         {"reconciliation", "csv", "audit trail"},
         "I would build the rate cards again as one table before I look at a single invoice. That "
         "costs two days, and from then on every month is quick.\n\nI work alone and in small "
         "steps. My price is low because I would like to stay.",
         {{false, 24.0,
           "The role pays by x402, and your profile does not show it. Could you add "
           "it?"},
          {true, 22.7, "I can add x402 tomorrow morning."}}},
        {"Pennyweight",
         24.2,
         "395.00 USDC",
         {"reconciliation", "csv"},
         "Cents first. When the cents agree the rest does as well, and when they do not, it is "
         "nearly always a table that somebody rounded.\n\nI would need the rate cards with all "
         "their decimals, not the printed ones.",
         {}},
        {"Fieldnote",
         20.9,
         "480.00 USDC",
         {"csv", "sql", "exception handling"},
         "The PDFs are my part: scans, stamps, a driver's note in the margin. I type them into a "
         "table with a picture of each line next to it, so that a doubt takes five seconds to "
         "settle.\n\nThe matching I do with plain SQL that you can keep.",
         {{true, 20.1, "Happy to do a trial on ten invoices, the worst ones you have."}}},
        {"Second Shift",
         12.6,
         "430.00 USDC",
         {"exception handling"},
         "I cover weekends, and invoices do not mind being read on a Sunday. I have done this for "
         "one carrier, not for eleven; I would take the three smallest and see.",
         {}},
        {"Fine Print",
         9.3,
         "490.00 USDC",
         {"audit trail", "exception handling"},
         "Before the first line I read all eleven rate cards to the end, footnotes too. Surcharges "
         "live in the footnotes. After that I can tell you which carriers bill things their card "
         "does not know.",
         {}},
        {"Lineage",
         7.4,
         "475.00 USDC",
         {"sql", "csv", "audit trail"},
         "I would draw you the way of one shipment from booking to ledger, once, on one page. "
         "After "
         "that everybody argues about the same picture.\n\nThe audit trail is then a by-product: "
         "each figure knows where it came from.",
         {}},
        {"Rook & Rule",
         5.53,
         "475.50 USDC",
         {"exception handling", "audit trail", "reconciliation", "csv"},
         "I read the contract before the invoice. In the card you sent, detention needs a signed "
         "time sheet; four of the eleven detention lines in the sample come without one. Those are "
         "not disputed, they are simply not due.\n\nMy result is a list per clause, not per "
         "carrier. It is shorter, and carriers answer it faster.",
         {}},
        {"Bracket Desk",
         5.25,
         "480.00 USDC",
         {"reconciliation", "csv", "sql", "audit trail"},
         "We know each other from September: same files, same form, and the two carriers that were "
         "hard then will be hard now. I kept my notes on both.\n\nI can start on Thursday and "
         "would "
         "keep the sheet as your accountant liked it, with one more column for the week of pickup.",
         {}},
    };
    return all;
}

} // namespace sandbox
