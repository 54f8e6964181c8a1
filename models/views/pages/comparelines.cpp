#include "views/pages/comparelines.h"

#include "views/pages/applicantpage.h"
#include "views/text/displayguard.h"
#include "views/text/sentences.h"
#include "views/text/statusword.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace agh {
namespace {

using Line = ComparePage::Line;
using Facts = ApplicantPage::Facts;

CompareCell textCell(const QString& text, const QString& detail = {})
{
    CompareCell cell;
    cell.text = text;
    cell.detail = detail;
    cell.plain = sentences::list({text, detail});
    return cell;
}

/// What an agent asks, beside what is offered: only where both are amounts of one currency.
QString against(const QString& asked, const std::optional<Role>& role)
{
    if (!role || !role->payment.amount)
        return {};
    const QStringList parts = asked.simplified().split(u' ');
    const Money& offer = *role->payment.amount;
    if (parts.size() != 2 || parts[1] != offer.currency)
        return {};
    const auto amount = Decimal::parse(parts[0].toLatin1());
    if (!amount)
        return {};
    const Decimal more = *amount - offer.amount;
    if (more.isZero()) {
        //: An applicant asks for exactly what the role offers
        return ComparePage::tr("as offered");
    }
    const int places = std::max(amount->scale(), offer.amount.scale());
    const QString plain = QString::fromLatin1(more.toPlain(places));
    return more.isNegative() ? QChar(0x2212) + plain.mid(1) : u'+' + plain;
}

CompareCell railsCell(const Facts& facts, const std::optional<Role>& role, bool pending)
{
    CompareCell cell;
    QStringList words;
    for (const RailState& rail : facts.rails) {
        cell.rails.append(QVariant::fromValue(rail));
        words << rail.sentence;
        if (role && rail.rail == Rails::fromDomain(role->payment.rail) &&
            rail.payout == Rails::Lacks && pending) {
            cell.warning = ComparePage::tr("Accepting would fail.");
            //: Puts a ready message into the field of the conversation; %1 is a rail: "x402"
            cell.ask = ComparePage::tr("Ask for %1").arg(rail.word);
        }
    }
    cell.plain = sentences::list(words + QStringList{cell.warning});
    return cell;
}

CompareCell skillsCell(const Facts& facts)
{
    CompareCell cell;
    cell.matched = facts.skillsMatched;
    cell.missing = facts.skillsMissing;
    cell.more = facts.skillsMore.first(std::min<qsizetype>(facts.skillsMore.size(), 8));
    QStringList words;
    if (!cell.matched.isEmpty()) {
        //: Skills of the role that an applicant has; %1 is a list
        words << ComparePage::tr("has: %1").arg(sentences::list(cell.matched));
    }
    if (!cell.missing.isEmpty()) {
        //: Skills of the role that an applicant does not name; %1 is a list
        words << ComparePage::tr("not named: %1").arg(sentences::list(cell.missing));
    }
    if (!cell.more.isEmpty()) {
        //: Skills that an applicant has besides; %1 is a list
        words << ComparePage::tr("besides: %1").arg(sentences::list(cell.more));
    }
    cell.plain = words.join(u"; "_s);
    return cell;
}

CompareCell marksCell(const ApplicantMark& mark)
{
    QStringList words{stageWord(mark.stage)};
    if (mark.stars > 0)
        words << QString(mark.stars, QChar(0x2605)) +
                     QString(ApplicantMark::mostStars - mark.stars, QChar(0x2606));
    for (const QString& tag : mark.tags)
        words << display::line(tag, ApplicantMark::longestTag);
    return textCell(sentences::list(words));
}

} // namespace

QString stageWord(Stage stage)
{
    switch (stage) {
    case Stage::New:
        return {};
    case Stage::Shortlist:
        //: Where an applicant was put, on this computer
        return ComparePage::tr("Shortlisted");
    case Stage::Maybe:
        //: Where an applicant was put, on this computer
        return ComparePage::tr("Maybe");
    case Stage::SetAside:
        //: Where an applicant was put, on this computer
        return ComparePage::tr("Set aside");
    }
    return {};
}

QList<ComparePage::Line> compareLines(const QList<Compared>& applicants,
                                      const std::optional<Role>& role, const Moment& moment)
{
    using Kind = CompareList::Kind;
    QList<Line> lines{{u"asks"_s, ComparePage::tr("Asks for"), Kind::Strong, false, {}},
                      {u"rails"_s, ComparePage::tr("Can be paid by"), Kind::RailsKind, false, {}},
                      {u"skills"_s, ComparePage::tr("Skills of the role"), Kind::Skills, false, {}},
                      {u"rating"_s, ComparePage::tr("Rating"), Kind::Rating, false, {}},
                      {u"done"_s, ComparePage::tr("Contracts done"), Kind::Text, false, {}},
                      {u"availability"_s, ComparePage::tr("Availability"), Kind::Text, false, {}},
                      {u"usual"_s, ComparePage::tr("Usual rate"), Kind::Text, false, {}},
                      {u"experience"_s, ComparePage::tr("Experience"), Kind::Long, false, {}},
                      {u"looking"_s, ComparePage::tr("Looking for"), Kind::Text, false, {}},
                      {u"letter"_s, ComparePage::tr("Letter"), Kind::Long, false, {}},
                      {u"marks"_s, ComparePage::tr("Your marks"), Kind::Text, false, {}},
                      {u"note"_s, ComparePage::tr("Your note"), Kind::Long, false, {}}};
    for (const Compared& one : applicants) {
        const Facts facts = ApplicantPage::factsOf(one.application, role, one.gone, moment);
        const Agent agent = one.application.agent.value_or(Agent());
        const CompareCell cells[] = {
            textCell(facts.asksText, against(one.application.proposedRate, role)),
            railsCell(facts, role, facts.canAccept),
            skillsCell(facts),
            textCell(facts.ratingText, facts.reviewsText),
            textCell(facts.completedText),
            textCell(facts.availability),
            textCell(display::line(agent.preferredRate, 200)),
            textCell(facts.experience),
            textCell(facts.lookingFor),
            textCell(display::text(facts.letterSource)),
            marksCell(one.mark),
            textCell(display::text(one.mark.note))};
        for (qsizetype i = 0; i < lines.size(); ++i)
            lines[i].cells.append(cells[i]);
    }
    for (Line& line : lines)
        line.differs =
            std::any_of(line.cells.begin(), line.cells.end(), [&](const CompareCell& cell) {
                return cell.plain != line.cells.first().plain;
            });
    // The note stays, also where there is none: it is where one would look for it.
    lines.removeIf([](const Line& line) {
        return line.key != u"note"_s &&
               std::all_of(line.cells.begin(), line.cells.end(),
                           [](const CompareCell& cell) { return cell.plain.isEmpty(); });
    });
    return lines;
}

} // namespace agh
