#pragma once

#include "store/boardfile.h"
#include "store/worker.h"

#include <QFuture>
#include <QObject>

namespace agh {

struct BoardMark
{
    bool starred = false, hidden = false;
    qint64 viewedMs = 0;
    friend bool operator==(const BoardMark&, const BoardMark&) = default;
};

/// What is looked for again and again; looked at last at `lookedMs`.
struct SavedSearch
{
    qint64 id = 0;
    QString name, typed;
    BoardFilter filter;
    BoardAsk::Sort sort = BoardAsk::Sort::Newest;
    qint64 lookedMs = 0;
    bool notify = false;
    qint64 toldMs = 0; ///< a notification was shown of what came until then
    friend bool operator==(const SavedSearch&, const SavedSearch&) = default;
};

/// The roles board of one server, in files of its own: all accounts there share it, and it is there
/// signed out. Searches and writes run on its worker; rows are read by number where they are shown.
class BoardStore : public QObject
{
    Q_OBJECT
public:
    struct Info
    {
        QByteArray etag;
        qint64 fetchedMs = 0; ///< 0: never
        bool complete = false;
    };
    struct Applied
    {
        int added = 0, changed = 0, removed = 0;
    };
    /// A damaged file of what the service told is made anew; what was marked is set aside, and
    /// said.
    [[nodiscard]] static StoreResult<std::unique_ptr<BoardStore>>
    open(const QString& cacheFolder, const QString& marksFolder, qint64 nowMs);
    ~BoardStore() override;

    [[nodiscard]] const Info& info() const { return m_info; }
    [[nodiscard]] int count() const { return m_count; } ///< roles, as far as counted
    [[nodiscard]] QFuture<StoreResult<BoardAnswer>> ask(const BoardAsk& ask);
    /// Quick, for the thread that draws.
    [[nodiscard]] std::optional<Role> role(BoardRow row) const;
    [[nodiscard]] BoardRow rowOf(const RoleId& id) const;
    [[nodiscard]] QFuture<StoreResult<QList<std::pair<QString, int>>>> topSkills(int count);

    /// A listing: begin, its pages, and how it ended. What a whole one did not bring has left.
    void begin();
    [[nodiscard]] QFuture<StoreResult<Applied>> page(const QList<Role>& roles, qint64 nowMs);
    [[nodiscard]] QFuture<StoreResult<Applied>> complete(const QByteArray& etag, qint64 nowMs);
    void touch(qint64 nowMs); ///< nothing has changed since
    void incomplete();
    /// One role as it is now.
    [[nodiscard]] QFuture<StoreResult<Applied>> put(const Role& role, qint64 nowMs);
    [[nodiscard]] QFuture<StoreResult<Applied>> gone(const RoleId& id);

    [[nodiscard]] BoardMark mark(const RoleId& id) const { return m_marks.value(id.value); }
    void setMark(const RoleId& id, const BoardMark& mark);
    [[nodiscard]] const QList<SavedSearch>& searches() const { return m_searches; }
    /// id 0: a new one, which gets its id at once.
    qint64 saveSearch(SavedSearch search);
    void removeSearch(qint64 id);

Q_SIGNALS:
    void changed(const QList<agh::BoardRow>& rows, bool membership);
    void markChanged(const QString& roleId);
    void searchesChanged();
    void notKept(const agh::StoreError& error);

private:
    struct Pass; ///< used on the worker's thread only
    BoardStore() = default;
    void readMarks();
    QFuture<StoreResult<Applied>> told(QFuture<StoreResult<std::pair<Applied, QList<BoardRow>>>>);
    void write(const QString& sql, const QVariantList& values);

    std::unique_ptr<Connection> m_reader;
    std::shared_ptr<Pass> m_pass;
    QHash<QString, BoardMark> m_marks;
    QList<SavedSearch> m_searches;
    Info m_info;
    int m_count = 0;
    std::unique_ptr<Worker> m_worker;
};

} // namespace agh
