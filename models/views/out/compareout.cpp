#include "views/out/applicantsout.h"
#include "views/out/pdfpages.h"
#include "views/out/plaincell.h"
#include "views/pages/comparepage.h"
#include "views/text/displayguard.h"

using namespace Qt::Literals::StringLiterals;

namespace agh {

OutPlan ApplicantsOut::comparePlan(const ComparePage& compare)
{
    OutPlan plan;
    plan.title = tr("Export the comparison");
    const auto heads = compare.heads();
    const auto lines = compare.shownLines();
    const QString title = compare.title();
    const QString role = compare.roleText();
    plan.parts << title;
    plan.forms = {{tr("Spreadsheet (CSV)"), u"csv"_s}, {tr("PDF"), u"pdf"_s}};
    plan.countText = [rows = int(lines.size()), columns = int(heads.size())](int, int) {
        //: %1 is "12 rows", %2 is "3 applicants"
        return tr("%1 of %2 will be written")
            //: %n: rows of a comparison
            .arg(tr("%n rows", nullptr, rows),
                 //: %n: applicants that are compared
                 tr("%n applicants", "compared", columns));
    };
    plan.name = [title, role](int) { return title + u" - "_s + role.section(u" · "_s, 0, 0); };
    plan.prepare = [heads, lines, title, role](int, int form, const OutColumns&,
                                               const std::function<void(OutPlan::Ready)>& done) {
        OutPlan::Ready ready;
        //: How many rows of a comparison were written; " to ~/Documents/…" follows
        ready.doneText = tr("%n rows written", nullptr, int(lines.size()));
        ready.make = [=](QIODevice& out, FileOut::Progress& progress) {
            progress.total = int(lines.size());
            if (form == 0) {
                out.write("\xEF\xBB\xBF");
                QStringList head{tr("What is compared"), tr("Differs")};
                for (const CompareColumn& column : heads)
                    head << column.name;
                out.write(cells::csvLine(head));
                for (const ComparePage::Line& line : lines) {
                    QStringList row{line.label, line.differs ? tr("yes") : tr("no")};
                    for (const CompareCell& cell : line.cells)
                        row << cell.plain;
                    out.write(cells::csvLine(row));
                    ++progress.done;
                }
                return;
            }
            PdfPages pages(out, title, title, true);
            pages.text(title, PdfPages::Style::Title);
            pages.text(role, PdfPages::Style::Muted);
            pages.text(tr("A bar stands before what differs."), PdfPages::Style::Muted);
            pages.gap(0.5);
            QList<double> shares{0.6};
            QList<PdfPages::Cell> head{{QString(), PdfPages::Style::Strong, false}};
            for (const CompareColumn& column : heads) {
                shares << 1;
                head.append({column.name + u'\n' + column.detail, PdfPages::Style::Strong, false});
            }
            pages.row(head, shares);
            for (const ComparePage::Line& line : lines) {
                QList<PdfPages::Cell> cells{{line.label, PdfPages::Style::Muted, line.differs}};
                for (const CompareCell& cell : line.cells)
                    cells.append(
                        {cell.plain.isEmpty() ? u"–"_s : cell.plain, PdfPages::Style::Body, false});
                pages.row(cells, shares, 40);
                ++progress.done;
            }
        };
        done(std::move(ready));
    };
    return plan;
}

} // namespace agh
