#pragma once

#include "domain/entities.h"
#include "store/worker.h"

#include <QHash>
#include <QObject>
#include <QThreadPool>

namespace agh {

/// A row's number in its table: what lists hold.
using RowId = qint64;

/// Names a list of the service.
struct Scope
{
    enum class Kind {
        Board,
        MyRoles,
        Applicants,
        MyApplications,
        Messages,
        Contracts,
        Settlements,
        Reviews,
        Agents
    };
    Kind kind = Kind::Board;
    QString of; ///< Applicants: role; Messages: application; Settlements: contract; Reviews: agent
                ///< or buyer
    [[nodiscard]] QString key() const;
    friend bool operator==(const Scope&, const Scope&) = default;
    friend size_t qHash(const Scope& scope, size_t seed = 0)
    {
        return qHashMulti(seed, int(scope.kind), scope.of);
    }
};

/// What is known of a list as a whole.
struct ScopeInfo
{
    QByteArray etag;
    qint64 fetchedMs = 0;  ///< 0: never
    bool complete = false; ///< false: a page was missing the last time
};

/// A page on its way into the cache.
template <class T>
struct Listing
{
    Scope scope;
    QList<T> items;
    bool first = true, last = true;
    QByteArray etag; ///< of the first page
};

struct Applied
{
    int added = 0, changed = 0, removed = 0;
};

/// What a role's applicants come to. `unread` counts what is known; `notChecked` threads may hold
/// more.
struct RoleCounts
{
    int applicants = 0, fresh = 0, open = 0, decided = 0;
    int unread = 0;        ///< messages
    int unreadThreads = 0; ///< applicants with such messages
    int notChecked = 0;
    friend bool operator==(const RoleCounts&, const RoleCounts&) = default;
};

/// What this computer knows of a conversation.
struct ThreadCounts
{
    int messages = 0;
    int unread = 0;       ///< messages of the other side after the read mark
    bool checked = false; ///< read since the application's updatedAt last rose
    bool opened = false;  ///< the application was opened on this computer
    qint64 readUntilMs = -1;
};

/// Applicants of a role that were not opened here, as far as they came after a moment.
struct NewApplicants
{
    int count = 0;
    qint64 newestMs = 0; ///< when the last of them applied
};

/// What the service told, kept to be shown at once and offline. It may be thrown away. Writes and
/// searches run on the worker; single rows are read here, on the thread that draws, through a
/// connection that cannot write.
class Cache : public QObject
{
    Q_OBJECT
public:
    Cache(Worker& worker, std::unique_ptr<Connection> reader, QString me);
    ~Cache() override;

    // ---- what the service answered
    QFuture<StoreResult<Applied>> apply(Listing<Role> listing);
    QFuture<StoreResult<Applied>> apply(Listing<Application> listing);
    QFuture<StoreResult<Applied>> apply(Listing<Message> listing);
    QFuture<StoreResult<Applied>> apply(Listing<Contract> listing);
    QFuture<StoreResult<Applied>> apply(Listing<Settlement> listing);
    QFuture<StoreResult<Applied>> apply(Listing<Review> listing);
    /// A single read: into the lists it belongs to.
    QFuture<StoreResult<Applied>> upsert(Role role, bool mine);
    QFuture<StoreResult<Applied>> upsert(Application application);
    QFuture<StoreResult<Applied>> upsert(Message message);
    QFuture<StoreResult<Applied>> upsert(Contract contract);
    QFuture<StoreResult<Applied>> upsert(Settlement settlement);
    /// A reading of this list begins. Rows that come singly from here on are newer than what it
    /// will bring, and stay though it may not have them.
    void begin(const Scope& scope);
    /// It brought nothing.
    void end(const Scope& scope) { m_seen.remove(scope.key()); }
    /// 304 or equal: only the time it was looked at.
    void touch(const Scope& scope, qint64 nowMs);
    /// A listing that broke off: what came stays, the list is not complete.
    void markIncomplete(const Scope& scope);
    /// The thread was read when its application stood at this updatedAt.
    void markChecked(const ApplicationId& id, qint64 updatedAtMs);
    /// The thread could not be read: others get their turn before it is tried again.
    void markTried(const ApplicationId& id);
    /// Not ours any more, or gone.
    void dropMine(const RoleId& id);

    // ---- lists, searched on the worker
    [[nodiscard]] QFuture<StoreResult<QList<RowId>>> boardIds();
    [[nodiscard]] QFuture<StoreResult<QList<RowId>>> myRoleIds();
    /// Newest first; what the person sees of them, in which order, is the Queue's.
    [[nodiscard]] QFuture<StoreResult<QList<RowId>>> applicantIds(const RoleId& role);
    [[nodiscard]] QFuture<StoreResult<QList<RowId>>> contractIds();
    /// What was paid to this agent by this rail, in all contracts, newest first (cachemoney.cpp).
    [[nodiscard]] QFuture<StoreResult<QList<Settlement>>> paidTo(const AgentId& agent,
                                                                 const Open<Rail>& rail);
    /// Applications of mine or to my roles whose thread is to be read next: never read or updatedAt
    /// rose first, then the one read longest ago.
    [[nodiscard]] QFuture<StoreResult<QList<ApplicationId>>> threadsToCheck(int most);

    // ---- what is news (cachenews.cpp)
    /// When the last message of the other side came, by application.
    [[nodiscard]] QFuture<StoreResult<QHash<ApplicationId, qint64>>> newestIncoming();
    /// That message; read at once.
    [[nodiscard]] std::optional<Message> lastIncoming(const ApplicationId& id) const;
    [[nodiscard]] QFuture<StoreResult<NewApplicants>> applicantsAfter(const RoleId& role,
                                                                      qint64 ms);

    // ---- rows, read at once
    [[nodiscard]] std::optional<Role> role(RowId row) const;
    [[nodiscard]] std::optional<Role> role(const RoleId& id) const;
    [[nodiscard]] std::optional<Application> application(RowId row) const;
    [[nodiscard]] std::optional<Application> application(const ApplicationId& id) const;
    [[nodiscard]] bool
    isGone(const ApplicationId& id) const; ///< left the role's list: withdrawn or removed
    [[nodiscard]] QList<Message>
    messages(const ApplicationId& id) const; ///< oldest first, the last 2,000
    [[nodiscard]] std::optional<Contract> contract(RowId row) const;
    [[nodiscard]] std::optional<Contract> contract(const ContractId& id) const;
    /// The contract that an application became; empty where none is known.
    [[nodiscard]] ContractId contractFor(const ApplicationId& id) const;
    [[nodiscard]] QList<Settlement> settlements(const ContractId& id) const;
    [[nodiscard]] std::optional<Settlement> settlement(const SettlementId& id) const;
    /// The contract it was listed with, also where it does not name it itself.
    [[nodiscard]] ContractId contractOf(const SettlementId& id) const;
    [[nodiscard]] QList<Review> reviews(const QString& agentOrBuyer) const;
    [[nodiscard]] RowId rowOf(const ApplicationId& id) const; ///< 0: not known
    [[nodiscard]] RowId rowOf(const RoleId& id) const;
    [[nodiscard]] RowId rowOf(const ContractId& id) const;
    [[nodiscard]] ScopeInfo info(const Scope& scope) const;
    [[nodiscard]] RoleCounts counts(const RoleId& role) const;
    [[nodiscard]] static RoleCounts countsOf(Connection& connection, const RoleId& role);
    [[nodiscard]] RoleId roleOf(const ApplicationId& id) const;
    [[nodiscard]] ThreadCounts thread(const ApplicationId& id) const;

    /// A mark of this application moved: its role's counts may have.
    void announceCounts(const ApplicationId& id);

Q_SIGNALS:
    /// After the commit. `rows`: those that came or changed (all of them); `membership`: rows came
    /// or went.
    void changed(const agh::Scope& scope, const QList<qint64>& rows, bool membership);
    /// Counts of a role's applicants may have moved (messages, marks).
    void countsChanged(const agh::RoleId& role, const agh::ApplicationId& application);

private:
    template <class T>
    QFuture<StoreResult<Applied>> put(Listing<T> listing, bool single);
    template <class T>
    std::optional<T> body(const QString& sql, const QVariantList& values) const;

    Worker& m_worker;
    QThreadPool m_beside; ///< brings rows into the form they are kept in, one page at a time
    std::unique_ptr<Connection> m_reader;
    QString m_me;
    struct Seen;
    QHash<QString, std::shared_ptr<Seen>> m_seen; ///< the listings under way, by scope
};

} // namespace agh
