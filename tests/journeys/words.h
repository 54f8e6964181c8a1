#pragma once

#include <QQuickItem>
#include <QQuickWindow>
#include <QRegularExpression>
#include <QSet>
#include <QString>

namespace agh::test {

/// Everything the window says: what is drawn, and what a screen reader is told.
[[nodiscard]] QSet<QString> saidBy(QQuickWindow& window);

/// Both sides of a catalogue, to find words of one language where the other is spoken.
class Catalogue
{
public:
    /// Of a .ts file; empty where it cannot be read.
    [[nodiscard]] static Catalogue read(const QString& file);
    [[nodiscard]] qsizetype size() const { return m_entries.size(); }

    /// Those of `said` that are a source, and are written otherwise in the translation.
    [[nodiscard]] QStringList sourcesIn(const QSet<QString>& said) const;
    /// Those of `said` that are a translation, and are written otherwise in the source.
    [[nodiscard]] QStringList translationsIn(const QSet<QString>& said) const;
    /// Said in the same words in both languages: "Name".
    [[nodiscard]] bool isSameInBoth(const QString& text) const;

private:
    struct Entry
    {
        QList<QRegularExpression> source,
            translation; ///< patterns of whole texts; of a plural, each form
    };
    enum Side { Source, Translation };
    [[nodiscard]] QStringList in(const QSet<QString>& said, Side side) const;
    QList<Entry> m_entries;
    QList<QRegularExpression> m_same;
};

} // namespace agh::test
