#include "views/forms/linksheet.h"

namespace agh {

LinkSheet::LinkSheet(QObject* parent)
    : QObject(parent)
{}

void LinkSheet::ask(const QString&, const QString&) {}

void LinkSheet::openInBrowser() {}

void LinkSheet::copy() {}

void LinkSheet::cancel() {}

} // namespace agh
