#include "prepare.h"

#include "process.h"

#include <QQuickWindow>

#include <cstdlib>

using namespace Qt::Literals::StringLiterals;

namespace agh::bench {
namespace {

[[noreturn]] void fail(const char* what)
{
    std::fprintf(stderr, "prepare: %s\n", what);
    std::exit(1);
}

/// Asks for a link, says so on stdout, and gets it on stdin.
void signIn(Workspace& workspace, const QString& email)
{
    SignInForm& form = *workspace.signIn();
    form.setEmail(email);
    form.requestLink();
    if (!until([&] { return form.linkPhase() == SignInForm::WaitFor; }, 20'000))
        fail("no link was sent");
    tell(0);
    QFile in;
    (void)in.open(stdin, QIODevice::ReadOnly);
    form.setLinkText(QString::fromLatin1(in.readLine()).trimmed());
    form.verify();
    if (!until([&] { return workspace.signedIn(); }, 20'000))
        fail("the demo buyer could not be signed in");
}

/// Goes to the role with the most applicants, and opens the first of them.
void openBusiestRole(Workspace& workspace)
{
    ReviewPage& review = *workspace.review();
    Cache& cache = workspace.work()->store().cache();
    RoleId busiest;
    int most = 0;
    for (const DiffListModel::Key& key : review.roles()->keys()) {
        const auto role = cache.role(RolesList::rowIdOf(key));
        const int applicants = role ? cache.counts(role->id).applicants : 0;
        if (applicants > most) {
            busiest = role->id;
            most = applicants;
        }
    }
    review.openRole(busiest.value);
    if (!until([&] { return most > 0 && review.applicants()->count() == most; }, 10'000))
        fail("no role has applicants");
    review.select(0);
}

/// Reads every conversation, as hours of use would.
void readThreads(AccountWork& work)
{
    qsizetype waiting = -1;
    QObject context;
    QObject::connect(&work.threads(), &ThreadService::refreshed, &context, [&] { --waiting; });
    work.store().cache().threadsToCheck(1'000).then(
        &context, [&](const StoreResult<QList<ApplicationId>>& ids) {
            const QList<ApplicationId> threads = ids.value_or(QList<ApplicationId>());
            waiting = threads.size();
            for (const ApplicationId& id : threads)
                work.threads().refreshThread(id);
        });
    if (!until([&] { return waiting == 0; }, 120'000))
        fail("the conversations could not be read");
}

} // namespace

void prepare(Desk& desk, const QString& email, bool wholeBoard)
{
    desk.window()->resize(1280, 800);
    Workspace& workspace = desk.workspace();
    signIn(workspace, email);
    AccountWork& work = *workspace.work();
    const auto fresh = [&](const Scope& scope) {
        return work.session().sync(scope).phase == SyncState::Phase::Fresh;
    };
    const auto settled = [&] {
        ReviewPage& review = *workspace.review();
        if (!fresh({Scope::Kind::MyRoles, {}}) || !fresh({Scope::Kind::Contracts, {}}) ||
            review.roles()->count() == 0)
            return false;
        const QList<DiffListModel::Key> keys = review.roles()->keys();
        return std::all_of(keys.begin(), keys.end(), [&](const DiffListModel::Key& key) {
            const auto role = work.store().cache().role(RolesList::rowIdOf(key));
            return !role || role->status != RoleStatus::Open ||
                   work.store().cache().info({Scope::Kind::Applicants, role->id.value}).complete;
        });
    };
    if (!until([&] { return workspace.review()->roles()->count() > 0; }, 20'000))
        fail("the demo buyer's roles could not be read");
    if (wholeBoard) {
        work.roles().refreshBoard();
        if (!until([&] { return fresh({}); }, 600'000))
            fail("the board could not be read");
    } else {
        workspace.refresh();
        if (!until(settled, 60'000))
            fail("the lists could not be read");
        readThreads(work);
        openBusiestRole(workspace);
    }
    if (!until([&] { return desk.showsRows(); }, 10'000))
        fail("no rows are shown");
}

} // namespace agh::bench
