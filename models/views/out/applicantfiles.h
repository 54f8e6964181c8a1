#pragma once

#include "views/out/applicantrecord.h"
#include "views/out/fileout.h"

namespace agh {

/// A list of applicants as it goes into a file.
struct ApplicantsFile
{
    QString title;     ///< "Applicants: Reconcile carrier invoices"
    QStringList about; ///< what was asked for: role, filter, when it was read, what is missing
    Moment moment;
    OutColumns columns;
    QList<ApplicantRecord> records;
};

/// Each on any thread; says how far it is and ends early where it is told to.
namespace applicantfiles {

void csv(QIODevice& out, FileOut::Progress& progress, const ApplicantsFile& file);
void json(QIODevice& out, FileOut::Progress& progress, const ApplicantsFile& file);
/// A list with one line each.
void pdfList(QIODevice& out, FileOut::Progress& progress, const ApplicantsFile& file);
/// A dossier of each, on pages of its own.
void pdfDossiers(QIODevice& out, FileOut::Progress& progress, const ApplicantsFile& file);

} // namespace applicantfiles

} // namespace agh
