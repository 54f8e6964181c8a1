#include "views/out/pdfpages.h"

#include "views/text/displayguard.h"

#include <QCoreApplication>
#include <QPageLayout>
#include <QTextLayout>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace agh {
namespace {

constexpr int resolution = 300;
constexpr double margin = 48, gutter = 24, footRoom = 30; // points
constexpr int muted = 0x5B, line = 0xC8;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(agh::PdfPages)
};

/// Pieces that one layout can take: longer ones, and longer words, take Qt seconds.
QStringList pieces(const QString& text)
{
    QStringList out;
    for (const QString& paragraph : text.split(u'\n')) {
        for (qsizetype at = 0; at == 0 || at < paragraph.size(); at += 4'000)
            out << display::text(paragraph.mid(at, 4'000));
    }
    return out;
}

} // namespace

struct PdfPages::Laid
{
    QTextLayout layout;
    double height = 0;
};

PdfPages::PdfPages(QIODevice& out, const QString& title, const QString& footer, bool landscape)
    : m_writer(&out)
    , m_footer(footer)
    , m_unit(resolution / 72.0)
{
    m_writer.setResolution(resolution);
    m_writer.setPageLayout(QPageLayout(
        QPageSize(QPageSize::A4), landscape ? QPageLayout::Landscape : QPageLayout::Portrait,
        QMarginsF(margin, margin, margin, margin), QPageLayout::Point));
    m_writer.setTitle(title);
    m_writer.setCreator(u"AgentsGetHired"_s);
    m_painter.begin(&m_writer);
    m_all = m_writer.width();
    m_bottom = m_writer.height() - footRoom * m_unit;
}

PdfPages::~PdfPages()
{
    if (m_painter.isActive()) {
        foot();
        m_painter.end();
    }
}

QFont PdfPages::font(Style style) const
{
    QFont font(QStringList{u"Inter"_s, u"DejaVu Sans"_s});
    font.setStyleHint(QFont::SansSerif);
    const double size = style == Style::Title ? 17 : style == Style::Heading ? 12 : 9.5;
    font.setPixelSize(int(std::lround(size * m_unit)));
    if (style != Style::Body && style != Style::Muted)
        font.setWeight(QFont::DemiBold);
    return font;
}

double PdfPages::width() const { return (m_all - (m_columns - 1) * gutter * m_unit) / m_columns; }

double PdfPages::left() const { return m_column * (width() + gutter * m_unit); }

std::shared_ptr<PdfPages::Laid> PdfPages::lay(const QString& text, Style style, double width) const
{
    auto laid = std::make_shared<Laid>();
    laid->layout.setText(text);
    laid->layout.setFont(font(style));
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    laid->layout.setTextOption(option);
    laid->layout.beginLayout();
    for (QTextLine line = laid->layout.createLine(); line.isValid();
         line = laid->layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, laid->height});
        laid->height += line.height() * 1.15;
    }
    laid->layout.endLayout();
    return laid;
}

void PdfPages::foot()
{
    m_painter.save();
    m_painter.setPen(QColor(muted, muted, muted));
    const double y = m_bottom + footRoom * m_unit / 2;
    //: At the foot of a printed page; %1 is its number
    const QString number = Words::tr("Page %1").arg(m_page);
    const auto left = lay(display::bareLine(m_footer, 160), Style::Muted, m_all * 0.75);
    left->layout.draw(&m_painter, {0, y});
    const auto right = lay(number, Style::Muted, m_all * 0.2);
    const double wide =
        right->layout.lineCount() > 0 ? right->layout.lineAt(0).naturalTextWidth() : 0;
    right->layout.draw(&m_painter, {m_all - wide, y});
    m_painter.restore();
}

void PdfPages::newPage()
{
    foot();
    m_writer.newPage();
    ++m_page;
    m_column = 0;
    m_top = m_y = 0;
}

void PdfPages::next()
{
    if (m_column + 1 < m_columns) {
        ++m_column;
        m_y = m_top;
    } else {
        newPage();
    }
}

void PdfPages::make(double height)
{
    if (m_y > m_top && m_y + height > m_bottom)
        next();
}

void PdfPages::setColumns(int count)
{
    m_columns = std::max(1, count);
    m_column = 0;
    m_top = m_y;
}

void PdfPages::gap(double lines) { m_y += lines * 12 * m_unit; }

void PdfPages::rule()
{
    m_painter.setPen(QPen(QColor(line, line, line), m_unit / 2));
    m_painter.drawLine(QPointF(left(), m_y), QPointF(left() + width(), m_y));
    m_y += 3 * m_unit;
}

/// Line by line, so that a long text goes on over the page.
void PdfPages::flow(const QString& safe, Style style, double x, double width)
{
    for (const QString& piece : pieces(safe)) {
        const auto laid = lay(piece, style, width);
        for (int i = 0; i < laid->layout.lineCount(); ++i) {
            const QTextLine one = laid->layout.lineAt(i);
            make(one.height() * 1.15);
            const int shade = style == Style::Muted ? muted : 0;
            m_painter.setPen(QColor(shade, shade, shade));
            one.draw(&m_painter, {left() + x - one.x(), m_y - one.y()});
            m_y += one.height() * 1.15;
        }
        if (piece.isEmpty())
            m_y += 6 * m_unit;
    }
}

void PdfPages::text(const QString& safe, Style style)
{
    if (style == Style::Heading)
        make(40 * m_unit); // never alone at the foot of a page
    flow(safe, style, 0, width());
    m_y += 3 * m_unit;
}

void PdfPages::fact(const QString& label, const QString& safe)
{
    if (safe.isEmpty())
        return;
    const double first = std::min(width() * 0.28, 130 * m_unit);
    const auto laid = lay(display::bareLine(label, 200), Style::Muted, first - 6 * m_unit);
    make(laid->height);
    m_painter.setPen(QColor(muted, muted, muted));
    laid->layout.draw(&m_painter, {left(), m_y});
    const double from = m_y;
    const int page = m_page, column = m_column;
    flow(safe, Style::Body, first, width() - first);
    if (page == m_page && column == m_column)
        m_y = std::max(m_y, from + laid->height);
    m_y += 2 * m_unit;
}

void PdfPages::row(const QList<Cell>& cells, const QList<double>& shares, int mostLines)
{
    double all = 0, height = 0;
    for (qsizetype i = 0; i < cells.size(); ++i)
        all += shares.value(i, 1);
    QList<std::shared_ptr<Laid>> laid;
    const double pad = 6 * m_unit;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const double wide = width() * shares.value(i, 1) / all - pad;
        QString text = display::text(cells[i].text.left(6'000));
        text.replace(u'\n', QChar::LineSeparator);
        laid << lay(text, cells[i].style, wide);
        const QTextLayout& layout = laid.last()->layout;
        const int limit = mostLines > 0 ? mostLines : 60;
        if (layout.lineCount() > limit) { // what does not fit is said to be more
            const QTextLine end = layout.lineAt(limit - 1);
            laid.last() =
                lay(text.left(end.textStart() + std::max(0, end.textLength() - 2)) + QChar(0x2026),
                    cells[i].style, wide);
        }
        height = std::max(height, laid.last()->height);
    }
    make(height + 6 * m_unit);
    double x = left();
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (cells[i].marked)
            m_painter.fillRect(QRectF(x - 4 * m_unit, m_y + m_unit, 1.5 * m_unit, height - m_unit),
                               Qt::black);
        const int shade = cells[i].style == Style::Muted ? muted : 0;
        m_painter.setPen(QColor(shade, shade, shade));
        laid[i]->layout.draw(&m_painter, {x, m_y});
        x += width() * shares.value(i, 1) / all;
    }
    m_y += height + 2 * m_unit;
    rule();
}

void PdfPages::keys(const QString& what, const QStringList& caps)
{
    const double pad = 3.5 * m_unit;
    QList<std::shared_ptr<Laid>> drawn;
    double wide = 0;
    for (const QString& cap : caps) {
        drawn << lay(cap, Style::Body, width());
        wide += drawn.last()->layout.lineAt(0).naturalTextWidth() + 2 * pad + m_unit;
    }
    const auto laid = lay(what, Style::Body, width() - wide - pad);
    make(laid->height + 8 * m_unit);
    m_painter.setPen(Qt::black);
    laid->layout.draw(&m_painter, {left(), m_y});
    double x = left() + width() - wide;
    for (qsizetype i = 0; i < caps.size(); ++i) {
        const double natural = drawn[i]->layout.lineAt(0).naturalTextWidth();
        const bool joint = caps[i] == u"/"_s || caps[i] == u"\u2026"_s;
        if (!joint) {
            m_painter.setPen(QPen(QColor(line, line, line), m_unit / 2));
            m_painter.drawRoundedRect(
                QRectF(x, m_y - m_unit, natural + 2 * pad, drawn[i]->height + 2 * m_unit),
                2 * m_unit, 2 * m_unit);
        }
        m_painter.setPen(Qt::black);
        drawn[i]->layout.draw(&m_painter, {x + pad, m_y});
        x += natural + 2 * pad + m_unit;
    }
    m_y += laid->height + 4 * m_unit;
    rule();
}

} // namespace agh
