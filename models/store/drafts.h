#pragma once

#include "store/worker.h"

#include <QHash>
#include <QObject>
#include <QTimer>

namespace agh {

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
    [[nodiscard]] bool isSaved(const QString& kind, const QString& key) const;
    void flush();

Q_SIGNALS:
    void saved(const QString& kind, const QString& key);
    void notSaved(const QString& kind, const QString& key, const agh::StoreError& error);

private:
    using Name = std::pair<QString, QString>;
    Worker& m_worker;
    Connection& m_reader;
    QHash<Name, QString> m_waiting; ///< newer than the disk
    QHash<Name, int> m_writing;
    QHash<Name, QString> m_latest; ///< what load() answers; the disk is behind it by a moment
    QTimer m_timer;
};

} // namespace agh
