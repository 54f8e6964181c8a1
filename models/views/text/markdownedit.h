#pragma once

#include <QObject>
#include <QString>
#include <QtQmlIntegration>

namespace agh {

/// A change of a text that is being written: what stands from `from` to `to` gives way to `text`,
/// and then what is from `selectFrom` to `selectTo` is selected. Nothing to do: `from` is -1.
class TextChange
{
    Q_GADGET
    QML_VALUE_TYPE(textChange)
    Q_PROPERTY(int from MEMBER from)
    Q_PROPERTY(int to MEMBER to)
    Q_PROPERTY(QString text MEMBER text)
    Q_PROPERTY(int selectFrom MEMBER selectFrom)
    Q_PROPERTY(int selectTo MEMBER selectTo)
public:
    int from = -1, to = -1;
    QString text;
    int selectFrom = 0, selectTo = 0;
    friend bool operator==(const TextChange&, const TextChange&) = default;
};

/// What the buttons over a Markdown text do, for QML too: MarkdownTool.Bold.
namespace MarkdownTools {
Q_NAMESPACE
QML_NAMED_ELEMENT(MarkdownTool)
enum Tool { Bold, Italic, Bullets, Numbers, Code, Link };
Q_ENUM_NS(Tool)
} // namespace MarkdownTools

namespace markdownedit {

/// Puts the marks around what is selected, or takes them away where they are there.
[[nodiscard]] TextChange use(MarkdownTools::Tool tool, const QString& text, int from, int to);
/// Enter within a list: the next item, or the end of the list after an empty one.
[[nodiscard]] TextChange newLine(const QString& text, int at);

} // namespace markdownedit
} // namespace agh
