#include "views/out/rolepdf.h"

#include "views/out/pdfpages.h"
#include "views/text/displayguard.h"
#include "views/text/markdown.h"
#include "views/text/sentences.h"
#include "views/text/statusword.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace agh {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(agh::RolePdf)
};

using Style = PdfPages::Style;

void description(PdfPages& pages, const QString& text)
{
    const QList<TextBlock> blocks = markdown::blocks(text);
    const bool cut = std::any_of(blocks.begin(), blocks.end(), [](const TextBlock& block) {
        return block.kind == TextBlock::More;
    });
    if (cut) { // nothing is left out on paper: as it was typed then
        pages.text(text);
        return;
    }
    for (const TextBlock& block : blocks) {
        switch (block.kind) {
        case TextBlock::Heading:
            pages.gap(0.5);
            pages.text(block.plain, block.level == 1 ? Style::Heading : Style::Strong);
            break;
        case TextBlock::ListItem:
            pages.text(QString(qsizetype(block.level) * 4, QChar(0xA0)) + block.marker + u' ' +
                       block.plain);
            break;
        case TextBlock::Quote:
            pages.text(block.plain, Style::Muted);
            break;
        default:
            pages.text(block.plain);
        }
    }
}

void role(PdfPages& pages, const DraftFields& fields)
{
    pages.text(fields.title.trimmed().isEmpty() ? Words::tr("Untitled role")
                                                : display::line(fields.title, 2'000),
               Style::Title);
    pages.gap(0.5);
    const auto amount = Decimal::parse(fields.amount.toLatin1());
    pages.fact(Words::tr("Amount"), amount
                                        ? sentences::amount(Money{*amount, fields.currency})
                                        : sentences::list({display::line(fields.amountTyped, 300),
                                                           display::line(fields.currency, 40)}));
    pages.fact(Words::tr("Paid by"), words::of(fields.rail));
    pages.fact(Words::tr("Paid when"), words::of(fields.schedule));
    pages.fact(Words::tr("Terms"), fields.terms);
    QStringList skills;
    for (const QString& skill : fields.skills)
        skills << display::line(skill, 300);
    pages.fact(Words::tr("Skills"), sentences::list(skills));
    pages.gap(0.5);
    description(pages, fields.description);
}

} // namespace

void RolePdf::write(QIODevice& out, const QList<DraftFields>& roles,
                    const std::function<bool(int)>& stop)
{
    const QString title = roles.size() == 1 ? roles.first().title
                                            //: Title of a PDF; %n: roles
                                            : Words::tr("%n roles", nullptr, int(roles.size()));
    PdfPages pages(out, display::bareLine(title, 300), display::bareLine(title, 300));
    for (int i = 0; i < roles.size(); ++i) {
        if (stop && stop(i))
            return;
        if (i > 0)
            pages.newPage();
        role(pages, roles[i]);
    }
}

} // namespace agh
