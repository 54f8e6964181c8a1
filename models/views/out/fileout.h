#pragma once

#include <QObject>
#include <QThreadPool>
#include <QTimer>
#include <QtQmlIntegration>

#include <atomic>
#include <functional>
#include <memory>

class QIODevice;

namespace agh {

class LinkOpener;

/// Writes a file off the thread that draws, as a whole or not at all, and says how it went: how far
/// it is, where the file lies, or in words why there is none.
class FileOut : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the workspace")
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    /// 0 to 1.
    Q_PROPERTY(double progress READ progress NOTIFY changed)
    /// "20 rows written to ~/Documents/Applicants.csv"; empty: nothing was written yet.
    Q_PROPERTY(QString text READ text NOTIFY changed)
    Q_PROPERTY(bool failed READ failed NOTIFY changed)
    /// There is a file that open() shows.
    Q_PROPERTY(bool canOpen READ canOpen NOTIFY changed)
public:
    /// Told by the one who writes, read by the thread that draws.
    struct Progress
    {
        std::atomic<int> done = 0, total = 0;
        std::atomic<bool> stop = false;
    };
    using Make = std::function<void(QIODevice& file, Progress& progress)>;
    struct Job
    {
        QString path;
        Make make;        ///< on another thread
        QString doneText; ///< "20 rows written"; where to is added
    };
    explicit FileOut(LinkOpener& opener, QObject* parent = nullptr);
    ~FileOut() override; ///< what is being written is given up, and no half of it is left

    /// One at a time: while one is being written, nothing happens.
    void write(Job job);
    /// Says something that is no file: "3 rows copied", or why nothing can be written.
    void say(const QString& text, bool failed = false);

    [[nodiscard]] bool busy() const { return m_progress != nullptr; }
    [[nodiscard]] double progress() const;
    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] bool failed() const { return m_failed; }
    [[nodiscard]] bool canOpen() const { return !busy() && !m_failed && !m_path.isEmpty(); }
    [[nodiscard]] QString path() const { return m_path; }

    Q_INVOKABLE void stop();
    Q_INVOKABLE void open();
    Q_INVOKABLE void dismiss();

Q_SIGNALS:
    void changed();
    void written(const QString& path);

private:
    struct Outcome;
    void finished(const Outcome& outcome, const QString& doneText);
    LinkOpener& m_opener;
    QThreadPool m_pool;
    QTimer m_tick;
    std::shared_ptr<Progress> m_progress;
    QString m_path, m_text;
    bool m_failed = false;
};

} // namespace agh
