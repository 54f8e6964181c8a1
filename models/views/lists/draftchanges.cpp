#include "views/lists/draftchanges.h"

#include "domain/textdiff.h"
#include "views/text/displayguard.h"
#include "views/text/draftwords.h"
#include "views/text/inlinemarkdown.h"
#include "views/text/markdown.h"

using namespace Qt::Literals::StringLiterals;

namespace agh {
namespace {

constexpr qsizetype around = 1; // lines that stay, beside one that does not

TextBlock blockOf(const QList<textdiff::Run>& runs)
{
    TextBlock out;
    for (const textdiff::Run& run : runs) {
        const QString shown = display::text(run.text);
        const QString styled = markdown::escaped(shown).replace(u'\n', u"<br>"_s);
        out.styled += run.kind == textdiff::Kind::Added     ? u"<b>"_s + styled + u"</b>"_s
                      : run.kind == textdiff::Kind::Removed ? u"<s>"_s + styled + u"</s>"_s
                                                            : styled;
        out.plain += shown;
    }
    return out;
}

TextBlock plainBlock(const QString& text) { return blockOf({{textdiff::Kind::Same, text}}); }

bool isText(DraftFields::Field field)
{
    return field == DraftFields::Title || field == DraftFields::Description ||
           field == DraftFields::Terms;
}

} // namespace

void DraftChanges::setFields(const DraftFields& before, const DraftFields& now)
{
    QList<std::pair<Key, Row>> rows;
    const auto add = [&](Kind kind, const TextBlock& block) {
        QString said = block.plain;
        if (kind == Removed) {
            //: A line of a comparison, read out; %1 is what was taken out
            said = tr("Removed: %1").arg(block.plain);
        } else if (kind == Added) {
            //: A line of a comparison, read out; %1 is what is new
            said = tr("Added: %1").arg(block.plain);
        }
        rows.append({QString::number(rows.size()), {int(kind), QVariant::fromValue(block), said}});
    };
    const int differs = drafts::differences(before, now);
    for (int bit = 1; bit < DraftFields::everyField; bit *= 2) {
        const auto field = DraftFields::Field(bit);
        if (!(differs & field))
            continue;
        add(Field, plainBlock(draftwords::fieldName(field)));
        const QString old = draftwords::valueOf(before, field);
        const QString fresh = draftwords::valueOf(now, field);
        if (!isText(field)) {
            if (!old.isEmpty())
                add(Removed, blockOf({{textdiff::Kind::Removed, old}}));
            if (!fresh.isEmpty())
                add(Added, blockOf({{textdiff::Kind::Added, fresh}}));
            continue;
        }
        const QList<textdiff::Line> lines = textdiff::lines(old, fresh);
        const auto near = [&lines](qsizetype at) {
            for (qsizetype i = std::max<qsizetype>(0, at - around);
                 i <= std::min(lines.size() - 1, at + around); ++i) {
                if (lines[i].kind != textdiff::Kind::Same)
                    return true;
            }
            return false;
        };
        int skipped = 0;
        const auto skip = [&] {
            if (std::exchange(skipped, 0) > 0) {
                //: In a comparison, in place of lines that are the same
                add(Skipped, plainBlock(tr("…")));
            }
        };
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (lines[i].kind == textdiff::Kind::Same && !near(i)) {
                ++skipped;
                continue;
            }
            skip();
            // An empty line that went or came is seen by the line before and after it.
            add(lines[i].kind == textdiff::Kind::Same      ? Same
                : lines[i].kind == textdiff::Kind::Removed ? Removed
                                                           : Added,
                blockOf(lines[i].runs));
        }
        skip();
    }
    setRows(rows);
}

QHash<int, QByteArray> DraftChanges::roleNames() const
{
    return {{KindRole, "kind"}, {BlockRole, "block"}, {AccessibleTextRole, "accessibleText"}};
}

} // namespace agh
