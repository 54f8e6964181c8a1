#pragma once

#include "services/session.h"
#include "store/boardstore.h"

#include <QTimer>

namespace agh {

/// The roles board of one server, for whoever is signed in and for nobody: what it reads is public,
/// and no credential leaves. Pages are followed behind what is shown; what came stays.
class BoardService : public QObject
{
    Q_OBJECT
public:
    struct Facts
    {
        QUrl origin;
        QString cacheFolder, marksFolder;
        bool offline = false;
        Client::Limits limits;
    };
    /// Who posted, and what others said of them.
    struct Poster
    {
        Party party;
        QString about, company;
        std::optional<double> rating;
        std::optional<int> reviewCount;
        Timestamp since;
        QList<Review> reviews;
        bool busy = false, reviewsCut = false;
        std::optional<ApiError> error;
    };
    [[nodiscard]] static StoreResult<std::unique_ptr<BoardService>> open(const Facts& facts,
                                                                         const Clock& clock);
    ~BoardService() override;

    [[nodiscard]] BoardStore& store() const { return *m_store; }
    [[nodiscard]] const SyncState& sync() const { return m_sync; }
    /// Roles of the listing under way, of how many there were before; 0, 0: none is.
    [[nodiscard]] int readSoFar() const { return m_read; }
    [[nodiscard]] int readBefore() const { return m_before; }
    [[nodiscard]] bool isOffline() const { return m_client.isOffline(); }
    [[nodiscard]] QUrl origin() const { return m_client.origin(); }
    [[nodiscard]] qint64 nowMs() const { return m_clock.nowMs(); }
    [[nodiscard]] QString webLink(const RoleId& id) const;
    void setOffline(bool offline);

    /// One listing at a time. `whole`: every page, whatever the service says is unchanged.
    void refresh(bool whole = false);
    /// While somebody looks, or is to be told: reads again as time passes.
    enum class Watch { Nobody, Told, Looks };
    void setWatched(Watch watch);
    [[nodiscard]] bool isWatched() const { return m_again.isActive(); }
    /// One role as it is now; gone where the service says so.
    void refreshRole(const RoleId& id);
    /// What is known at once, and posterChanged as more comes.
    [[nodiscard]] Poster poster(const QString& id) const { return m_posters.value(id); }
    void readPoster(const Party& party);

Q_SIGNALS:
    void syncChanged();
    void posterChanged(const QString& id);
    /// A listing has ended; `whole`: everything that is there is here.
    void listed(bool whole);

private:
    BoardService(const Facts& facts, std::unique_ptr<BoardStore> store, const Clock& clock);
    void written(const StoreResult<BoardStore::Applied>& done);
    void ended(bool notModified, const std::optional<ApiError>& error, bool cut, int skipped,
               const QByteArray& etag);
    void readReviews(const Party& party);

    const Clock& m_clock;
    std::unique_ptr<BoardStore> m_store;
    Client m_client;
    SyncState m_sync;
    QTimer m_again;
    QHash<QString, Poster> m_posters;
    std::optional<StoreError> m_notKept;
    int m_read = 0, m_before = 0;
    bool m_reading = false;
};

} // namespace agh
