#include "views/out/keysheetpdf.h"

#include "platform/safename.h"
#include "views/out/pdfpages.h"

namespace agh {

KeySheetPdf::KeySheetPdf(const KeyTable& keys)
    : m_title(KeyTable::tr("Keyboard shortcuts"))
    , m_remark(keys.singleKeysEnabled()
                   ? KeyTable::tr("Single letters work only while a list or an applicant has the "
                                  "focus.")
                   : KeyTable::tr("Single letters are switched off."))
{
    for (int row = 0; row < keys.rowCount(); ++row) {
        const QModelIndex at = keys.index(row);
        const QStringList caps = at.data(KeyTable::CapsRole).toStringList();
        const QString group = at.data(KeyTable::GroupRole).toString();
        if (caps.isEmpty())
            continue;
        auto same = std::find_if(m_groups.begin(), m_groups.end(),
                                 [&](const auto& one) { return one.first == group; });
        if (same == m_groups.end())
            same = m_groups.insert(m_groups.end(), {group, {}});
        same->second.append({at.data(KeyTable::TextRole).toString(), caps});
    }
}

QString KeySheetPdf::fileName()
{
    //: Name of a file; without its ending
    return safeFileName(KeyTable::tr("AgentsGetHired keyboard shortcuts"), QStringLiteral("pdf"),
                        QStringLiteral("keys"));
}

void KeySheetPdf::write(QIODevice& out) const
{
    PdfPages pages(out, m_title, m_title);
    pages.text(m_title, PdfPages::Style::Title);
    pages.text(m_remark, PdfPages::Style::Muted);
    pages.gap(0.5);
    pages.setColumns(2);
    for (const auto& [group, lines] : m_groups) {
        pages.text(group, PdfPages::Style::Heading);
        for (const Line& line : lines)
            pages.keys(line.text, line.caps);
        pages.gap();
    }
}

} // namespace agh
