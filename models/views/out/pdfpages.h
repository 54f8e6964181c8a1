#pragma once

#include <QFont>
#include <QPainter>
#include <QPdfWriter>
#include <QStringList>

#include <memory>

class QIODevice;

namespace agh {

/// Pages of a PDF, filled from top to bottom in one or several columns; every page has the title
/// and its number below. Each text is laid out by itself, in its own direction. May be used on any
/// thread, from one at a time.
class PdfPages
{
public:
    enum class Style { Title, Heading, Strong, Body, Muted };
    struct Cell
    {
        QString text;
        Style style = Style::Body;
        bool marked = false; ///< with a bar before it
    };
    /// `footer` stands at the left below; `landscape` for tables with many columns.
    PdfPages(QIODevice& out, const QString& title, const QString& footer, bool landscape = false);
    ~PdfPages();

    void setColumns(int count);
    void text(const QString& safe, Style style = Style::Body);
    /// A label and what belongs to it beside.
    void fact(const QString& label, const QString& safe);
    /// A row of a table over the width of the column; `shares`: how wide each cell is.
    void row(const QList<Cell>& cells, const QList<double>& shares, int mostLines = 0);
    /// What is done at the left, its keys as caps at the right.
    void keys(const QString& what, const QStringList& caps);
    void gap(double lines = 1);
    void rule();
    void newPage();
    [[nodiscard]] int pages() const { return m_page; }

private:
    struct Laid;
    [[nodiscard]] QFont font(Style style) const;
    [[nodiscard]] double width() const;
    [[nodiscard]] double left() const;
    [[nodiscard]] std::shared_ptr<Laid> lay(const QString& text, Style style, double width) const;
    /// Room for as much, in the next column or page where there is none here.
    void make(double height);
    void next();
    void foot();
    void flow(const QString& safe, Style style, double x, double width);
    QPdfWriter m_writer;
    QPainter m_painter;
    QString m_footer;
    double m_unit; ///< one point
    double m_top = 0, m_bottom = 0, m_y = 0, m_all = 0;
    int m_columns = 1, m_column = 0, m_page = 1;
};

} // namespace agh
