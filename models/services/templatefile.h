#pragma once

#include "store/templates.h"

#include <QByteArray>

namespace agh {

/// Templates as a file: {"format":"agentsgethired.templates","version":1,"templates":[{"name",
/// "body"}]}. Whoever made the file, reading it ends with templates or with one trouble.
class TemplateFile
{
public:
    static constexpr qint64 mostBytes = 1024 * 1024;
    static constexpr int mostTemplates = 500;
    static constexpr qsizetype mostName = 120, mostBody = 20'000;

    enum class Trouble {
        None,
        NoFile,       ///< not there, no plain file, or it may not be read
        TooLarge,     ///< the file, or what is in it
        NotJson,      ///< cut off, or something else
        OtherFormat,  ///< JSON, and not templates
        NewerVersion, ///< of a later version of the program
        Empty,        ///< no template in it that could be used
        IsLink,       ///< a link stands where the file is to be written
        NotWritten    ///< the disk did not take it
    };
    struct Read
    {
        Trouble trouble = Trouble::None;
        QList<TemplateRow> rows;
        int leftOut = 0; ///< entries without a name or a text, or too long
    };
    /// Takes time: not on the thread that draws.
    [[nodiscard]] static Read read(const QString& path);
    [[nodiscard]] static Read parse(const QByteArray& bytes);
    [[nodiscard]] static QByteArray bytesOf(const QList<TemplateRow>& rows);
    [[nodiscard]] static Trouble write(const QString& path, const QList<TemplateRow>& rows);
};

} // namespace agh
