#pragma once

#include "services/filevalue.h"

namespace agh {

/// JSON with what a file of roles can hold: one object with texts, numbers and lists of texts, or
/// such objects in a list under "roles". Numbers are kept digit for digit; whatever lies deeper is
/// passed over, and known as something else.
class FlatJson
{
public:
    static constexpr int deepest = 16, mostRoles = 500, mostEntries = 200, mostItems = 10'000;

    struct Read
    {
        FileEntries head;         ///< of the object itself
        QList<FileEntries> roles; ///< of those in the list
        bool hasList = false;
        int badLine = 0; ///< the first one that cannot be read, from 1; 0: all can
    };
    [[nodiscard]] static Read read(QStringView text);
    [[nodiscard]] static QString write(const FileEntries& entries, const QString& indent = {});
};

} // namespace agh
