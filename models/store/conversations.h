#pragma once

#include "store/cache.h"

namespace agh {

/// One conversation in the list of all of them.
struct ThreadLine
{
    enum class Trouble { None, Waiting, Stuck }; ///< of what we wrote last and has not arrived
    RowId row = 0;                               ///< of its application
    qint64 atMs = 0;      ///< the newest of what was said, or of what is to leave
    qint64 theirsMs = -1; ///< the newest of the other side; -1: they said nothing
    qint64 remindMs = 0;  ///< put aside until then; 0: until news
    int unread = 0;       ///< messages
    Trouble trouble = Trouble::None;
    bool lastIsOwn = false;
    bool draft = false;
    bool open = false;    ///< messages can be sent in it
    bool resting = false; ///< put aside, and neither news nor its time has come
    bool due = false;     ///< its time has come, and nobody looked yet
    [[nodiscard]] bool waitsForMe() const { return open && theirsMs >= 0 && !lastIsOwn; }
    [[nodiscard]] bool waitsForThem() const { return open && lastIsOwn; }
    friend bool operator==(const ThreadLine&, const ThreadLine&) = default;
};

/// A message's place in a conversation, without the message.
struct MessagePlace
{
    RowId row = 0;
    qint64 createdMs = 0;
    bool own = false;
    friend bool operator==(const MessagePlace&, const MessagePlace&) = default;
};

struct SaidHits
{
    QList<RowId> messages;     ///< newest first
    bool more = false;         ///< older ones were left out
    bool nothingAsked = false; ///< neither a letter nor a number was typed
};

/// The conversation was put aside. `untilMs`: the newest of the other side then; what is newer
/// brings it back. `remindMs`: so does that time; 0: none.
struct Resting
{
    qint64 untilMs = 0, remindMs = 0;
    friend bool operator==(const Resting&, const Resting&) = default;
};

/// All conversations of the account: their list, what was said in them, and what was put aside on
/// this computer.
class Conversations : public QObject
{
    Q_OBJECT
public:
    Conversations(Worker& worker, Connection& reader);

    /// All of them in no order, from one reading: what counts and lists show is the same.
    [[nodiscard]] QFuture<StoreResult<QList<ThreadLine>>> lines(qint64 nowMs);
    /// Messages in which every word that was typed begins a word, or the names of who says it to
    /// whom about what.
    /// `in`: of one conversation only.
    [[nodiscard]] QFuture<StoreResult<SaidHits>>
    search(const QString& typed, const ApplicationId& in = {}, int most = 500);

    /// Oldest first; at most the newest 20,000.
    [[nodiscard]] QList<MessagePlace> places(const ApplicationId& id) const;
    [[nodiscard]] std::optional<Message> message(RowId row) const;
    [[nodiscard]] ApplicationId applicationOf(RowId message) const;
    [[nodiscard]] std::optional<Message> newest(const ApplicationId& id) const;

    void putAside(const ApplicationId& id, const Resting& resting);
    void takeUp(const ApplicationId& id);
    [[nodiscard]] std::optional<Resting> resting(const ApplicationId& id) const;

Q_SIGNALS:
    void restingChanged(const agh::ApplicationId& id);

private:
    Worker& m_worker;
    Connection& m_reader;
    QHash<ApplicationId, std::optional<Resting>> m_latest; ///< the disk is behind by a moment
};

} // namespace agh
