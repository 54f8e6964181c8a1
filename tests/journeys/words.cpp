#include "words.h"

#include <QAccessible>
#include <QFile>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace agh::test {
namespace {

QString bare(QString text)
{
    text.remove(QChar(0x2068)).remove(QChar(0x2069)).remove(QChar(0x200B));
    return text.trimmed();
}

/// A row that a list has laid by to use again later: not drawn, and told of nothing meanwhile.
bool isLaidBy(const QQuickItem& item)
{
    QQuickItem* const list = item.parentItem() ? item.parentItem()->parentItem() : nullptr;
    const QVariant index = item.property("index");
    if (!list || !list->inherits("QQuickItemView") || !index.isValid())
        return false;
    QQuickItem* held = nullptr;
    QMetaObject::invokeMethod(list, "itemAtIndex", Q_RETURN_ARG(QQuickItem*, held),
                              Q_ARG(int, index.toInt()));
    return held != &item;
}

void collect(const QQuickItem& item, QSet<QString>& said)
{
    if (!item.isVisible() || isLaidBy(item))
        return;
    for (const char* const property : {"text", "placeholderText", "displayText"}) {
        const QVariant value = item.property(property);
        if (value.typeId() == QMetaType::QString)
            said.insert(bare(value.toString()));
    }
    if (QAccessibleInterface* thing =
            QAccessible::queryAccessibleInterface(const_cast<QQuickItem*>(&item))) {
        said.insert(bare(thing->text(QAccessible::Name)));
        said.insert(bare(thing->text(QAccessible::Description)));
    }
    for (const QQuickItem* child : item.childItems())
        collect(*child, said);
}

/// Without its placeholders a text says something by itself.
bool hasWords(const QString& text)
{
    static const QRegularExpression word(u"\\p{L}{3,}"_s);
    const QString bare = QString(text).remove(QRegularExpression(u"%[1-9n]"_s));
    if (!word.match(bare).hasMatch())
        return false;
    // "%1 and %2" is in half of what people write.
    const auto letters =
        std::count_if(bare.begin(), bare.end(), [](QChar sign) { return sign.isLetter(); });
    return bare.size() == text.size() || letters >= 5;
}

QRegularExpression patternOf(const QString& text)
{
    static const QRegularExpression place(u"%[1-9n]"_s);
    QString pattern;
    qsizetype from = 0;
    for (auto it = place.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch one = it.next();
        pattern += QRegularExpression::escape(text.mid(from, one.capturedStart() - from)) +
                   (one.captured() == u"%n"_s ? u"\\d+"_s : u".+"_s);
        from = one.capturedEnd();
    }
    pattern += QRegularExpression::escape(text.mid(from));
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern),
                              QRegularExpression::DotMatchesEverythingOption);
}

bool fits(const QList<QRegularExpression>& patterns, const QString& text)
{
    return std::any_of(patterns.begin(), patterns.end(), [&](const QRegularExpression& pattern) {
        return pattern.match(text).hasMatch();
    });
}

} // namespace

QSet<QString> saidBy(QQuickWindow& window)
{
    QSet<QString> said{bare(window.title())};
    collect(*window.contentItem(), said);
    said.remove({});
    return said;
}

Catalogue Catalogue::read(const QString& file)
{
    Catalogue out;
    QFile device(file);
    if (!device.open(QIODevice::ReadOnly))
        return out;
    QXmlStreamReader xml(&device);
    QString source;
    QStringList forms;
    while (!xml.atEnd()) {
        const QXmlStreamReader::TokenType token = xml.readNext();
        const auto name = xml.name();
        if (token == QXmlStreamReader::StartElement && name == u"source"_s) {
            source = xml.readElementText();
            forms.clear();
        } else if (token == QXmlStreamReader::StartElement && name == u"numerusform"_s) {
            forms.append(xml.readElementText());
        } else if (token == QXmlStreamReader::StartElement && name == u"translation"_s) {
            const QString text =
                xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
            if (!text.contains(u'\n'))
                forms.append(text);
        } else if (token == QXmlStreamReader::EndElement && name == u"message"_s) {
            if (forms.contains(source) && hasWords(source))
                out.m_same.append(patternOf(source));
            Entry entry;
            if (hasWords(source))
                entry.source.append(patternOf(source));
            for (const QString& form : forms) {
                if (hasWords(form))
                    entry.translation.append(patternOf(form));
            }
            if (!entry.source.isEmpty() && !entry.translation.isEmpty())
                out.m_entries.append(entry);
        }
    }
    return out;
}

bool Catalogue::isSameInBoth(const QString& text) const { return fits(m_same, text); }

QStringList Catalogue::in(const QSet<QString>& said, Side side) const
{
    QStringList out;
    for (const QString& text : said) {
        if (isSameInBoth(text)) // "Filter" is of either language
            continue;
        for (const Entry& entry : m_entries) {
            const QList<QRegularExpression>& here =
                side == Source ? entry.source : entry.translation;
            const QList<QRegularExpression>& there =
                side == Source ? entry.translation : entry.source;
            if (fits(here, text) && !fits(there, text)) {
                out.append(text);
                break;
            }
        }
    }
    return out;
}

QStringList Catalogue::sourcesIn(const QSet<QString>& said) const { return in(said, Source); }

QStringList Catalogue::translationsIn(const QSet<QString>& said) const
{
    return in(said, Translation);
}

} // namespace agh::test
