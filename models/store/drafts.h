#pragma once

#include "store/worker.h"

#include <QHash>
#include <QObject>
#include <QTimer>

namespace agh {

/// A text that was given up; it can be had back for 30 days.
struct DiscardedDraft
{
    QString kind, key, text;
    qint64 discardedMs = 0;
    friend bool operator==(const DiscardedDraft&, const DiscardedDraft&) = default;
};

/// Half-written texts, by kind ("message") and key (the application). A text is on the disk at most
/// 300 ms after the key that made it; a kill loses nothing older.
class Drafts : public QObject
{
    Q_OBJECT
public:
    Drafts(Worker& worker, Connection& reader);
    ~Drafts() override; ///< hands over what still waits

    [[nodiscard]] QString load(const QString& kind, const QString& key) const;
    void save(const QString& kind, const QString& key, const QString& text);
    /// The text left for good (it was sent); kept for 30 days as discarded where `keep`.
    void remove(const QString& kind, const QString& key, bool keep);
    /// A text of that kind that is nowhere else, such as a message that was called back: it can be
    /// had back for 30 days.
    void keepDiscarded(const QString& kind, const QString& key, const QString& text);
    /// What can be had back, newest first; at most 500.
    [[nodiscard]] QList<DiscardedDraft> discarded(const QString& kind) const;
    /// It is the draft again; a text that stands there now takes its place among the discarded.
    void restore(const DiscardedDraft& draft);
    /// For good: it cannot be had back.
    void erase(const DiscardedDraft& draft);
    [[nodiscard]] bool isSaved(const QString& kind, const QString& key) const;
    void flush();

Q_SIGNALS:
    /// The text of a draft is another one, whoever changed it.
    void changed(const QString& kind, const QString& key, const QString& text);
    void discardedChanged();
    void saved(const QString& kind, const QString& key);
    void notSaved(const QString& kind, const QString& key, const agh::StoreError& error);

private:
    using Name = std::pair<QString, QString>;
    void write(const std::function<StoreResult<int>(Connection&)>& statement);
    Worker& m_worker;
    Connection& m_reader;
    QHash<Name, QString> m_waiting; ///< newer than the disk
    QHash<Name, int> m_writing;
    QHash<Name, QString> m_latest; ///< what load() answers; the disk is behind it by a moment
    QTimer m_timer;
};

} // namespace agh
