#pragma once

#include "views/out/applicantrecord.h"
#include "views/out/fileout.h"

#include <functional>

namespace agh {

/// What can be written to a file at a place of the app: which parts of it, in which forms.
struct OutPlan
{
    struct Ready
    {
        FileOut::Make make;
        QString doneText; ///< "20 rows written"
        QString missing;  ///< what the file lacks, and why; empty: nothing
        QString refused;  ///< why there is nothing to write
    };
    struct Form
    {
        QString text;   ///< "Spreadsheet (CSV)"
        QString suffix; ///< "csv"
    };
    QString title;
    QStringList parts; ///< "All 20 as shown", "3 marked", "Only Ledgerline"
    QList<Form> forms;
    bool hasColumns = false;                              ///< letter and marks may be left out
    std::function<QString(int part, int form)> countText; ///< "20 rows", before it is written
    std::function<QString(int part)> name;                ///< of the file, as people say it
    /// Makes it ready, which may take reading from the service; calls back once.
    std::function<void(int part, int form, const OutColumns&, std::function<void(Ready)>)> prepare;
};

} // namespace agh
