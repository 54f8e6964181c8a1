#include "views/out/applicantfiles.h"

#include "views/out/pdfpages.h"
#include "views/out/plaincell.h"
#include "views/pages/applicantpage.h"
#include "views/pages/comparelines.h"
#include "views/text/applicantwords.h"
#include "views/text/displayguard.h"
#include "views/text/sentences.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace agh::applicantfiles {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(agh::ApplicantFiles)
};

using Style = PdfPages::Style;

/// Calls `one` for each record until it is told to stop.
template <class F>
void each(const ApplicantsFile& file, FileOut::Progress& progress, F one)
{
    progress.total = int(file.records.size());
    for (const ApplicantRecord& record : file.records) {
        if (progress.stop)
            return;
        one(record);
        ++progress.done;
    }
}

void dossier(PdfPages& pages, const ApplicantRecord& record, const ApplicantsFile& file)
{
    const Application& one = record.application;
    const auto facts = ApplicantPage::factsOf(one, record.role, record.gone, file.moment);
    pages.text(applicant::name(one), Style::Title);
    pages.text(sentences::list({facts.statusWord, file.moment.full(one.createdAt)}), Style::Muted);
    if (!facts.tagline.isEmpty())
        pages.text(facts.tagline);
    pages.gap(0.5);
    if (record.role)
        pages.fact(Words::tr("Role"), display::line(record.role->title, 300));
    pages.fact(Words::tr("Asks for"), facts.asksText);
    pages.fact(Words::tr("Offer"), facts.offerText);
    QStringList rails;
    for (const RailState& rail : facts.rails)
        rails << rail.sentence;
    pages.fact(Words::tr("Payment"), rails.join(u'\n'));
    pages.fact(Words::tr("Skills there"), sentences::list(facts.skillsMatched));
    pages.fact(Words::tr("Skills missing"), sentences::list(facts.skillsMissing));
    pages.fact(Words::tr("Other skills"), sentences::list(facts.skillsMore));
    pages.fact(Words::tr("Rating"), sentences::list({facts.ratingText, facts.reviewsText}));
    pages.fact(Words::tr("Contracts"), facts.completedText);
    pages.fact(Words::tr("Availability"), facts.availability);
    pages.fact(Words::tr("Capabilities"), facts.capabilities);
    pages.fact(Words::tr("Experience"), facts.experience);
    pages.fact(Words::tr("Looking for"), facts.lookingFor);
    if (file.columns.marks && !record.mark.isEmpty()) {
        pages.gap(0.5);
        pages.text(Words::tr("My marks, on this computer only"), Style::Heading);
        pages.fact(Words::tr("Stage"), stageWord(record.mark.stage));
        pages.fact(Words::tr("Stars"),
                   record.mark.stars > 0 ? QString::number(record.mark.stars) : QString());
        QStringList tags;
        for (const QString& tag : record.mark.tags)
            tags << display::line(tag, ApplicantMark::longestTag);
        pages.fact(Words::tr("Tags"), sentences::list(tags));
        pages.fact(Words::tr("Note"), record.mark.note);
    }
    if (!file.columns.letter)
        return;
    pages.gap(0.5);
    pages.text(Words::tr("Letter"), Style::Heading);
    pages.text(one.message.trimmed().isEmpty() ? Words::tr("No letter.") : one.message);
    if (record.messages.isEmpty())
        return;
    pages.gap(0.5);
    pages.text(Words::tr("Conversation"), Style::Heading);
    for (const Message& message : record.messages) {
        pages.text(sentences::list({display::line(message.senderName, 120),
                                    file.moment.full(message.createdAt)}),
                   Style::Muted);
        pages.text(message.body);
    }
}

void frontOf(PdfPages& pages, const ApplicantsFile& file)
{
    pages.text(file.title, Style::Title);
    for (const QString& line : file.about)
        pages.text(line, Style::Muted);
    pages.gap(0.5);
}

} // namespace

void csv(QIODevice& out, FileOut::Progress& progress, const ApplicantsFile& file)
{
    out.write("\xEF\xBB\xBF"); // spreadsheets take the file for UTF-8 only with this mark
    out.write(cells::csvLine(applicanttable::headings(file.columns)));
    each(file, progress, [&](const ApplicantRecord& record) {
        out.write(cells::csvLine(applicanttable::row(record, file.columns)));
    });
}

void json(QIODevice& out, FileOut::Progress& progress, const ApplicantsFile& file)
{
    QJsonObject head{{u"title"_s, file.title},
                     {u"about"_s, QJsonArray::fromStringList(file.about)},
                     {u"count"_s, int(file.records.size())}};
    if (!file.records.isEmpty() && file.records.first().role) {
        const Role& role = *file.records.first().role;
        QJsonObject told{{u"id"_s, role.id.value}, {u"title"_s, role.title}};
        told[u"skills"_s] = QJsonArray::fromStringList(role.skills);
        if (role.payment.amount) {
            told[u"paymentAmount"_s] = QString::fromLatin1(role.payment.amount->amount.toPlain());
            told[u"paymentCurrency"_s] = role.payment.amount->currency;
        }
        head[u"role"_s] = told;
    }
    // The rows one by one: a list of thousands need not be in memory twice.
    QByteArray begin = QJsonDocument(head).toJson(QJsonDocument::Compact);
    begin.chop(1);
    out.write(cells::jsonVisible(begin) + ",\"applicants\":[");
    bool first = true;
    each(file, progress, [&](const ApplicantRecord& record) {
        const QByteArray one = QJsonDocument(applicanttable::json(record, file.columns))
                                   .toJson(QJsonDocument::Compact);
        out.write((std::exchange(first, false) ? "\n" : ",\n") + cells::jsonVisible(one));
    });
    out.write("\n]}\n");
}

void pdfList(QIODevice& out, FileOut::Progress& progress, const ApplicantsFile& file)
{
    PdfPages pages(out, file.title, file.title, true);
    frontOf(pages, file);
    const QList<double> shares{2.2, 1, 1.4, 0.8, 1.4, 0.7, 1.8};
    const auto cellsOf = [](const QStringList& texts, Style style) {
        QList<PdfPages::Cell> cells;
        for (const QString& text : texts)
            cells.append({display::line(text, 300), style, false});
        return cells;
    };
    pages.row(cellsOf(applicanttable::shortHeadings(), Style::Strong), shares, 2);
    each(file, progress, [&](const ApplicantRecord& record) {
        pages.row(cellsOf(applicanttable::shortRow(record, file.moment), Style::Body), shares, 3);
    });
}

void pdfDossiers(QIODevice& out, FileOut::Progress& progress, const ApplicantsFile& file)
{
    PdfPages pages(out, file.title, file.title);
    bool first = true;
    if (file.records.size() > 1)
        frontOf(pages, file);
    each(file, progress, [&](const ApplicantRecord& record) {
        if (!first)
            pages.newPage();
        first = false;
        dossier(pages, record, file);
    });
}

} // namespace agh::applicantfiles
