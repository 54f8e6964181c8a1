#include "services/boardservice.h"

#include "api/pager.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace agh {
namespace {

constexpr int againMs = 60'000;  // with an ETag it costs next to nothing
constexpr int toldMs = 300'000;  // where nobody looks
constexpr int mostReviews = 200; // of one who posted
constexpr int mostPosters = 50;  // kept in memory

} // namespace

StoreResult<std::unique_ptr<BoardService>> BoardService::open(const Facts& facts,
                                                              const Clock& clock)
{
    auto store = BoardStore::open(facts.cacheFolder, facts.marksFolder, clock.nowMs());
    if (!store)
        return tl::unexpected(store.error());
    return std::unique_ptr<BoardService>(new BoardService(facts, std::move(*store), clock));
}

BoardService::BoardService(const Facts& facts, std::unique_ptr<BoardStore> store,
                           const Clock& clock)
    : m_clock(clock)
    , m_store(std::move(store))
    , m_client(facts.origin, facts.limits)
{
    m_client.setOffline(facts.offline);
    if (facts.offline)
        m_sync.phase = SyncState::Phase::Offline;
    connect(&m_again, &QTimer::timeout, this, [this] { refresh(); });
}

BoardService::~BoardService() = default;

QString BoardService::webLink(const RoleId& id) const
{
    return origin().toString(QUrl::StripTrailingSlash) + u"/roles/"_s +
           QString::fromLatin1(QUrl::toPercentEncoding(id.value));
}

void BoardService::setOffline(bool offline)
{
    if (m_client.isOffline() == offline)
        return;
    m_client.setOffline(offline);
    if (offline) {
        m_sync.phase = SyncState::Phase::Offline;
        Q_EMIT syncChanged();
    } else {
        refresh();
    }
}

void BoardService::setWatched(Watch watch)
{
    const int every = watch == Watch::Looks ? againMs : watch == Watch::Told ? toldMs : 0;
    if (every == (m_again.isActive() ? m_again.interval() : 0))
        return;
    m_again.stop();
    if (every == 0)
        return;
    m_again.start(every);
    if (m_clock.nowMs() - m_store->info().fetchedMs > every)
        refresh();
}

void BoardService::refresh(bool whole)
{
    if (std::exchange(m_reading, true))
        return;
    m_read = 0;
    m_before = m_store->count();
    m_notKept.reset();
    m_sync.phase = SyncState::Phase::Loading;
    Q_EMIT syncChanged();
    m_store->begin();
    const BoardStore::Info& info = m_store->info();
    const QByteArray etag = whole || !info.complete ? QByteArray() : info.etag;
    // What was read is kept page by page; the next one is asked for when the one before lies safe,
    // so that a search never waits behind a heap of them.
    struct Pace
    {
        bool writing = false;
        std::function<void()> goOn;
    };
    auto pace = std::make_shared<Pace>();
    Pager<Role>::run(
        m_client, this, Credential(),
        [](const api::ListOptions& options) { return api::listRoles(options); }, etag,
        [this, pace](const Page<Role>& page, bool, bool) {
            m_read += int(page.items.size());
            pace->writing = true;
            m_store->page(page.items, m_clock.nowMs())
                .then(this, [this, pace](const StoreResult<BoardStore::Applied>& done) {
                    written(done);
                    pace->writing = false;
                    if (const auto goOn = std::exchange(pace->goOn, nullptr))
                        goOn();
                });
            Q_EMIT syncChanged();
        },
        [this](const ListEnd& end) {
            using Kind = ListEnd::Kind;
            ended(end.kind == Kind::NotModified, end.error,
                  end.kind == Kind::CursorRepeated || end.kind == Kind::TooLong ||
                      (end.kind == Kind::Failed && end.pages > 0),
                  end.skipped, end.etag);
        },
        [pace](std::function<void()> goOn) {
            if (pace->writing)
                pace->goOn = std::move(goOn);
            else
                goOn();
        });
}

void BoardService::written(const StoreResult<BoardStore::Applied>& done)
{
    if (done || m_notKept)
        return;
    m_notKept = done.error();
    m_sync.storeError = m_notKept;
    Q_EMIT syncChanged();
}

void BoardService::ended(bool notModified, const std::optional<ApiError>& error, bool cut,
                         int skipped, const QByteArray& etag)
{
    m_reading = false;
    m_read = m_before = 0;
    m_sync = {};
    m_sync.phase = SyncState::Phase::Fresh;
    m_sync.skippedRows = skipped;
    m_sync.incomplete = cut;
    const bool whole = !notModified && !error && !cut;
    if (error) {
        m_sync.phase = error->kind == ApiError::Kind::Offline ? SyncState::Phase::Offline
                                                              : SyncState::Phase::Failed;
        m_sync.error = error;
    }
    if (notModified)
        m_store->touch(m_clock.nowMs());
    else if (cut)
        m_store->incomplete();
    else if (whole && !m_notKept)
        m_store->complete(etag, m_clock.nowMs())
            .then(this, [this](const StoreResult<BoardStore::Applied>& done) {
                written(done);
                Q_EMIT listed(true);
            });
    if (m_notKept) {
        m_sync.phase = SyncState::Phase::Failed;
        m_sync.storeError = m_notKept;
    }
    Q_EMIT syncChanged();
    if (!whole)
        Q_EMIT listed(notModified);
}

void BoardService::refreshRole(const RoleId& id)
{
    m_client.read(api::getRole(id), Credential()).then(this, [this, id](const Result<Role>& role) {
        if (role)
            (void)m_store->put(*role, m_clock.nowMs());
        else if (role.error().kind == ApiError::Kind::NotFound)
            (void)m_store->gone(id);
    });
}

void BoardService::readPoster(const Party& party)
{
    if (m_posters.size() > mostPosters)
        m_posters.clear();
    Poster& known = m_posters[party.id];
    known.party = party;
    if (std::exchange(known.busy, true))
        return;
    known.error.reset();
    Q_EMIT posterChanged(party.id);
    if (party.kind != PartyKind::Buyer) {
        readReviews(party);
        return;
    }
    m_client.read(api::getBuyer(BuyerId{party.id}), Credential())
        .then(this, [this, party](const Result<Buyer>& buyer) {
            Poster& one = m_posters[party.id];
            if (buyer) {
                one.about = buyer->about;
                one.company = buyer->company;
                one.rating = buyer->rating;
                one.reviewCount = buyer->reviewCount;
                one.since = buyer->createdAt;
                if (!buyer->name.isEmpty())
                    one.party.name = buyer->name;
            } else {
                one.error = buyer.error();
            }
            Q_EMIT posterChanged(party.id);
            readReviews(party);
        });
}

void BoardService::readReviews(const Party& party)
{
    auto all = std::make_shared<QList<Review>>();
    Pager<Review>::run(
        m_client, this, Credential(),
        [party](const api::ListOptions& options) {
            return party.kind == PartyKind::Agent
                       ? api::listAgentReviews(AgentId{party.id}, options)
                       : api::listBuyerReviews(BuyerId{party.id}, options);
        },
        {}, [all](const Page<Review>& page, bool, bool) { all->append(page.items); },
        [this, party, all](const ListEnd& end) {
            Poster& one = m_posters[party.id];
            one.busy = false;
            if (end.error && !one.error)
                one.error = end.error;
            if (end.pages > 0) {
                std::stable_sort(all->begin(), all->end(), [](const Review& a, const Review& b) {
                    return b.createdAt < a.createdAt;
                });
                one.reviewsCut = all->size() > mostReviews || end.kind != ListEnd::Kind::Complete;
                one.reviews = all->mid(0, mostReviews);
            }
            Q_EMIT posterChanged(party.id);
        });
}

} // namespace agh
