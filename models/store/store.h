#pragma once

#include "store/applicantmarks.h"
#include "store/approvals.h"
#include "store/cache.h"
#include "store/contractnotes.h"
#include "store/conversations.h"
#include "store/destinations.h"
#include "store/dossier.h"
#include "store/drafts.h"
#include "store/journal.h"
#include "store/marks.h"
#include "store/moneylog.h"
#include "store/names.h"
#include "store/pastedreceipts.h"
#include "store/payoutwatches.h"
#include "store/queue.h"
#include "store/roledrafts.h"
#include "store/roletally.h"
#include "store/roletemplates.h"
#include "store/templates.h"

#include <QThread>

namespace agh {

/// What opening an account's files came to; each part that is not fine is told to the person.
struct OpenReport
{
    bool cacheSetAside = false, workSetAside = false; ///< damaged, renamed; a new one is in use
    bool cacheNewer = false; ///< of a newer version of the program: renamed, a new one is in use
    bool workNewer = false;  ///< of a newer version: everything is read, nothing can be kept
    int rescuedDrafts = 0, rescuedJournal = 0;
    QStringList setAsideFiles;
};

/// An account's two files: cache (may be thrown away) and work (drafts, journal, marks: never).
class Store : public QObject
{
    Q_OBJECT
public:
    /// `me`: the account's id at the service, to tell own messages from others'.
    /// When the cache is looked through for damage: a large one takes its time.
    enum class CheckCache { LaterIfLarge, Now };
    [[nodiscard]] static StoreResult<std::unique_ptr<Store>>
    open(const QString& cacheFolder, const QString& workFolder, const QString& me, qint64 nowMs,
         CheckCache check = CheckCache::LaterIfLarge);
    ~Store() override;

    [[nodiscard]] Cache& cache() { return *m_cache; }
    [[nodiscard]] Journal& journal() { return *m_journal; }
    [[nodiscard]] Drafts& drafts() { return *m_drafts; }
    [[nodiscard]] Marks& marks() { return *m_marks; }
    [[nodiscard]] Conversations& conversations() { return *m_conversations; }
    [[nodiscard]] ApplicantMarks& applicantMarks() { return *m_applicantMarks; }
    [[nodiscard]] Queue& queue() { return *m_queue; }
    [[nodiscard]] Templates& templates() { return *m_templates; }
    [[nodiscard]] PayoutWatches& payoutWatches() { return *m_payoutWatches; }
    [[nodiscard]] RoleDrafts& roleDrafts() { return *m_roleDrafts; }
    [[nodiscard]] RoleTemplates& roleTemplates() { return *m_roleTemplates; }
    [[nodiscard]] MoneyLog& moneyLog() { return *m_moneyLog; }
    [[nodiscard]] Destinations& destinations() { return *m_destinations; }
    [[nodiscard]] Approvals& approvals() { return *m_approvals; }
    [[nodiscard]] PastedReceipts& receipts() { return *m_receipts; }
    [[nodiscard]] ContractNotes& contractNotes() { return *m_contractNotes; }
    [[nodiscard]] Names& names() { return *m_names; }
    /// Everything about these applicants, in this order, for a file.
    [[nodiscard]] QFuture<StoreResult<QList<Dossier>>> dossiers(const QList<RowId>& rows,
                                                                bool withMessages);
    [[nodiscard]] RoleTally& tally() { return *m_tally; }
    [[nodiscard]] const OpenReport& report() const { return m_report; }
    /// Bytes on the disk, for "where your data lies".
    [[nodiscard]] qint64 cacheBytes() const;
    [[nodiscard]] qint64 workBytes() const;

    static constexpr qint64 smallCache = 4 * 1'024 * 1'024;
    static constexpr int checkAfterMs = 2'000;

Q_SIGNALS:
    /// Found after it was opened: it is to be opened again with CheckCache::Now, which sets the
    /// file aside.
    void cacheDamaged();

private:
    Store() = default;
    void checkCache();
    OpenReport m_report;
    QString m_cacheFile, m_workFile;
    std::unique_ptr<QThread> m_check;
    std::unique_ptr<Worker> m_worker;
    std::unique_ptr<Connection> m_reader; ///< drafts, journal and marks; the cache has its own
    std::unique_ptr<Cache> m_cache;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<Drafts> m_drafts;
    std::unique_ptr<Marks> m_marks;
    std::unique_ptr<Conversations> m_conversations;
    std::unique_ptr<ApplicantMarks> m_applicantMarks;
    std::unique_ptr<Queue> m_queue;
    std::unique_ptr<Templates> m_templates;
    std::unique_ptr<PayoutWatches> m_payoutWatches;
    std::unique_ptr<RoleDrafts> m_roleDrafts;
    std::unique_ptr<RoleTemplates> m_roleTemplates;
    std::unique_ptr<MoneyLog> m_moneyLog;
    std::unique_ptr<Destinations> m_destinations;
    std::unique_ptr<Approvals> m_approvals;
    std::unique_ptr<PastedReceipts> m_receipts;
    std::unique_ptr<ContractNotes> m_contractNotes;
    std::unique_ptr<Names> m_names;
    std::unique_ptr<RoleTally> m_tally;
};

} // namespace agh
