#include "views/out/applicantsout.h"

#include "views/out/plaincell.h"
#include "views/pages/reviewpage.h"
#include "views/text/errortext.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

using namespace Qt::Literals::StringLiterals;

namespace agh {
namespace {

enum Part { Shown, Marked, OpenOne };
enum Form { Csv, Json, List, Dossiers };

constexpr int settleMs = 250; // the list follows the cache a moment later
constexpr int longestWaitMs = 120'000;

} // namespace

ApplicantsOut::ApplicantsOut(AccountWork& work, ReviewPage& review)
    : m_work(work)
    , m_review(review)
{}

OutPlan ApplicantsOut::plan()
{
    OutPlan plan;
    //: Title of a dialog; %1 is the title of a role
    plan.title = tr("Export applicants");
    const int shown = m_review.applicants()->count();
    const int marked = m_review.selection()->count();
    m_kinds.clear();
    if (marked > 0) {
        //: What is written to a file: the applicants that are marked
        plan.parts << tr("The %n marked", nullptr, marked);
        m_kinds << Marked;
    }
    //: What is written to a file: the applicants of the list, in its order, after its filter
    plan.parts << tr("All %n as shown", nullptr, shown);
    m_kinds << Shown;
    if (m_review.applicant()->present()) {
        //: What is written to a file; %1 is an applicant
        plan.parts << tr("Only %1").arg(m_review.applicant()->name());
        m_kinds << OpenOne;
    }
    plan.forms = {{tr("Spreadsheet (CSV)"), u"csv"_s},
                  {tr("Data (JSON)"), u"json"_s},
                  {tr("PDF, a list"), u"pdf"_s},
                  {tr("PDF, a dossier of each"), u"pdf"_s}};
    plan.hasColumns = true;
    plan.countText = [this](int part, int) {
        //: How many applicants a file will hold, said before it is written
        return tr("%n rows will be written", nullptr, int(rows(part).size()));
    };
    plan.name = [this](int part) {
        const QString title = m_review.role()->title();
        return m_kinds.value(part) == OpenOne ? m_review.applicant()->name() + u" - "_s + title
                                              //: Name of a file; %1 is the title of a role
                                              : tr("Applicants - %1").arg(title);
    };
    plan.prepare = [this](int part, int form, const OutColumns& columns, const Done& done) {
        prepare(part, form, columns, done);
    };
    return plan;
}

QList<RowId> ApplicantsOut::rows(int part) const
{
    const Cache& cache = m_work.store().cache();
    QList<RowId> out;
    switch (m_kinds.value(part, Shown)) {
    case Shown:
        for (const DiffListModel::Key& key : m_review.applicants()->keys())
            out.append(ApplicantsList::rowIdOf(key));
        break;
    case Marked: { // in the order of the list; those it does not show, behind
        QSet<RowId> wanted;
        for (const ApplicationId& id : m_review.selection()->ids())
            wanted.insert(cache.rowOf(id));
        wanted.remove(0);
        for (const DiffListModel::Key& key : m_review.applicants()->keys()) {
            if (wanted.remove(ApplicantsList::rowIdOf(key)))
                out.append(ApplicantsList::rowIdOf(key));
        }
        out += QList<RowId>(wanted.begin(), wanted.end());
        break;
    }
    case OpenOne:
        out.append(cache.rowOf(m_review.applicant()->id()));
        break;
    }
    return out;
}

QString ApplicantsOut::missingNow() const
{
    const Scope scope{Scope::Kind::Applicants, m_review.currentRoleId()};
    const SyncState state = m_work.session().sync(scope);
    QStringList said;
    if (!m_work.store().cache().info(scope).complete)
        said << tr("Not every page of the list could be read from the service, so applicants may "
                   "be missing.");
    if (state.error)
        said << ErrorTexts::of(*state.error, ErrorTexts::About::Reading).happened;
    if (state.skippedRows > 0) {
        //: %n: applicants that the service sent in a form this app cannot read
        said << tr("%n rows could not be understood and are missing.", nullptr, state.skippedRows);
    }
    return said.join(u' ');
}

void ApplicantsOut::whole(std::function<void(const QString&)> then)
{
    const Scope scope{Scope::Kind::Applicants, m_review.currentRoleId()};
    Session& session = m_work.session();
    const bool complete = m_work.store().cache().info(scope).complete;
    if (complete || session.isSignInNeeded() || !session.isOnline())
        return then(missingNow());
    auto* const waiting = new QObject(this);
    const auto goOn = [this, waiting, then = std::move(then)] {
        waiting->deleteLater();
        QTimer::singleShot(settleMs, this, [this, then] { then(missingNow()); });
    };
    connect(&session, &Session::syncChanged, waiting, [scope, &session, goOn](const Scope& which) {
        if (which == scope && session.sync(scope).phase != SyncState::Phase::Loading)
            goOn();
    });
    QTimer::singleShot(longestWaitMs, waiting, goOn);
    m_work.review().refreshApplicants(RoleId{scope.of}, true);
}

void ApplicantsOut::prepare(int part, int form, const OutColumns& columns, const Done& done)
{
    if (m_kinds.value(part, Shown) != Shown)
        return gather(part, form, columns, {}, done);
    whole([=, this](const QString& missing) { gather(part, form, columns, missing, done); });
}

void ApplicantsOut::gather(int part, int form, const OutColumns& columns, const QString& missing,
                           const Done& done)
{
    const QList<RowId> wanted = rows(part);
    const RoleId roleId{m_review.currentRoleId()};
    m_work.store()
        .dossiers(wanted, form == Dossiers && columns.letter)
        .then(this, [=, this](const StoreResult<QList<Dossier>>& read) {
            OutPlan::Ready ready;
            ready.missing = missing;
            if (!read) {
                ready.refused = ErrorTexts::of(read.error(), ErrorTexts::Keeping::Opening).whole();
                return done(std::move(ready));
            }
            const auto role = m_work.store().cache().role(roleId);
            const qint64 now = m_work.clock().nowMs();
            auto file = std::make_shared<ApplicantsFile>(
                ApplicantsFile{{}, {}, Moment([now] { return now; }), columns, {}});
            file->title = role ? role->title : tr("Applicants");
            const Scope scope{Scope::Kind::Applicants, roleId.value};
            const qint64 asOf = m_work.store().cache().info(scope).fetchedMs;
            //: %n: how many applicants a file holds
            file->about << tr("%n applicants", nullptr, int(read->size()));
            if (asOf > 0) {
                //: %1 is a time
                file->about << tr("As read from the service: %1")
                                   .arg(file->moment.full(Timestamp::fromMs(asOf)));
            }
            if (!missing.isEmpty())
                file->about << missing;
            for (const Dossier& one : *read)
                file->records.append(ApplicantRecord{one, role});
            if (read->size() < wanted.size()) {
                //: %n: applicants that left the list while it was written
                ready.missing += u' ' + tr("%n applicants left meanwhile.", nullptr,
                                           int(wanted.size() - read->size()));
                ready.missing = ready.missing.trimmed();
            }
            const auto writer = form == Csv    ? applicantfiles::csv
                                : form == Json ? applicantfiles::json
                                : form == List ? applicantfiles::pdfList
                                               : applicantfiles::pdfDossiers;
            ready.make = [file, writer](QIODevice& out, FileOut::Progress& progress) {
                writer(out, progress, *file);
            };
            //: How many applicants were written to a file; " to ~/Documents/…" follows
            ready.doneText = tr("%n rows written", nullptr, int(read->size()));
            done(std::move(ready));
        });
}

void ApplicantsOut::copy(std::function<void(const QString&, bool)> said)
{
    (void)plan(); // the parts as they are now
    const int marked = int(m_kinds.indexOf(Marked));
    const int openOne = int(m_kinds.indexOf(OpenOne));
    const int part = marked >= 0 ? marked : openOne;
    if (part < 0)
        return said(tr("No applicant is open or marked."), true);
    const RoleId roleId{m_review.currentRoleId()};
    m_work.store()
        .dossiers(rows(part), false)
        .then(this, [this, roleId, said](const StoreResult<QList<Dossier>>& read) {
            if (!read)
                return said(ErrorTexts::of(read.error(), ErrorTexts::Keeping::Opening).whole(),
                            true);
            const auto role = m_work.store().cache().role(roleId);
            const qint64 now = m_work.clock().nowMs();
            const Moment moment([now] { return now; });
            QList<QStringList> table;
            QString text = cells::tsvLine(applicanttable::shortHeadings());
            for (const Dossier& one : *read) {
                table << applicanttable::shortRow(ApplicantRecord{one, role}, moment);
                text += cells::tsvLine(table.last());
            }
            auto* const data = new QMimeData;
            data->setText(text);
            data->setHtml(cells::htmlTable(applicanttable::shortHeadings(), table));
            QGuiApplication::clipboard()->setMimeData(data);
            //: How many applicants were put on the clipboard
            said(tr("%n rows copied", nullptr, int(read->size())), false);
        });
}

} // namespace agh
