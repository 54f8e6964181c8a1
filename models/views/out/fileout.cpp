#include "views/out/fileout.h"

#include "platform/linkopener.h"
#include "views/text/displayguard.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>

using namespace Qt::Literals::StringLiterals;

namespace agh {

struct FileOut::Outcome
{
    enum class Kind { Done, Stopped, NoFolder, NotWritable, IsLink, IsFolder, Full, Other };
    Kind kind = Kind::Done;
    QString path, system; ///< the system's words
};

namespace {

/// Takes all of it or fails: a disk that is full takes a part, and that is no error to QSaveFile.
class Whole final : public QIODevice
{
public:
    explicit Whole(QSaveFile& file)
        : m_file(file)
    {
        open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    }
    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] bool failed() const { return m_failed; }

protected:
    qint64 readData(char*, qint64) override { return -1; }
    qint64 writeData(const char* data, qint64 size) override
    {
        for (qint64 done = 0; done < size && !m_failed;) {
            const qint64 now = m_file.write(data + done, size - done);
            m_failed = now <= 0;
            done += std::max<qint64>(0, now);
        }
        return m_failed ? -1 : size;
    }

private:
    QSaveFile& m_file;
    bool m_failed = false;
};

QString shown(const QString& path)
{
    const QString home = QDir::homePath();
    return display::line(path.startsWith(home + u'/') ? u'~' + path.mid(home.size()) : path, 400);
}

} // namespace

FileOut::FileOut(LinkOpener& opener, QObject* parent)
    : QObject(parent)
    , m_opener(opener)
{
    m_pool.setMaxThreadCount(1);
    m_tick.setInterval(100);
    connect(&m_tick, &QTimer::timeout, this, &FileOut::changed);
}

FileOut::~FileOut()
{
    stop();
    m_pool.waitForDone();
}

double FileOut::progress() const
{
    const int total = m_progress ? m_progress->total.load() : 0;
    return total > 0 ? double(m_progress->done) / total : 0;
}

void FileOut::write(Job job)
{
    if (busy())
        return;
    m_progress = std::make_shared<Progress>();
    m_path.clear();
    m_failed = false;
    m_text = tr("Writing…");
    m_tick.start();
    Q_EMIT changed();
    m_pool.start([this, progress = m_progress, job = std::move(job)] {
        using Kind = Outcome::Kind;
        Outcome outcome;
        outcome.path = job.path;
        const QFileInfo info(job.path);
        QSaveFile file(job.path);
        if (!QFileInfo(info.absolutePath()).isDir()) {
            outcome.kind = Kind::NoFolder;
        } else if (info.isSymLink()) { // what it points at is not what was named
            outcome.kind = Kind::IsLink;
        } else if (info.isDir()) {
            outcome.kind = Kind::IsFolder;
        } else if (info.exists() && !info.isFile()) {
            outcome.kind = Kind::Other;
            outcome.system = u"no regular file"_s;
        } else if (!file.open(QIODevice::WriteOnly)) {
            outcome.kind = Kind::NotWritable;
            outcome.system = file.errorString();
        } else {
            Whole whole(file);
            job.make(whole, *progress);
            const bool part = whole.failed() || !file.flush();
            if (part || progress->stop)
                file.cancelWriting();
            if (progress->stop) {
                outcome.kind = Kind::Stopped;
            } else if (!file.commit() || part) {
                const qint64 left = QStorageInfo(info.absolutePath()).bytesAvailable();
                outcome.kind = left >= 0 && left < 1'000'000 ? Kind::Full : Kind::Other;
                outcome.system = file.errorString();
            }
        }
        QMetaObject::invokeMethod(
            this, [this, outcome, done = job.doneText] { finished(outcome, done); },
            Qt::QueuedConnection);
    });
}

void FileOut::finished(const Outcome& outcome, const QString& doneText)
{
    using Kind = Outcome::Kind;
    m_tick.stop();
    m_progress.reset();
    m_failed = outcome.kind != Kind::Done;
    const QString folder = shown(QFileInfo(outcome.path).absolutePath());
    const QString name = display::line(QFileInfo(outcome.path).fileName(), 200);
    switch (outcome.kind) {
    case Kind::Done:
        m_path = outcome.path;
        //: %1 is what was written ("20 rows written"), %2 the file
        m_text = tr("%1 to %2").arg(doneText, shown(outcome.path));
        break;
    case Kind::Stopped:
        m_text = tr("Stopped. No file was written.");
        break;
    case Kind::NoFolder:
        //: %1 is a folder
        m_text = tr("There is no folder %1. No file was written. Choose another one.").arg(folder);
        break;
    case Kind::NotWritable:
        //: %1 is a folder, %2 the system's words, such as "Permission denied"
        m_text =
            tr("Nothing can be written to %1 (%2). No file was written. Choose another folder.")
                .arg(folder, display::line(outcome.system));
        break;
    case Kind::IsLink:
        //: %1 is the name of a file
        m_text = tr("%1 is a link to another file, and that one is left alone. No file was "
                    "written. Choose another name.")
                     .arg(name);
        break;
    case Kind::IsFolder:
        //: %1 is the name of a folder
        m_text = tr("%1 is a folder. No file was written. Choose another name.").arg(name);
        break;
    case Kind::Full:
        //: %1 is a folder
        m_text = tr("The disk of %1 is full. No file was written, and one that was there is as it "
                    "was. Make room, or choose another folder.")
                     .arg(folder);
        break;
    case Kind::Other:
        //: %1 is the system's words, such as "Input/output error"
        m_text = tr("The file could not be written (%1). One that was there is as it was. Try "
                    "again, or choose another folder.")
                     .arg(display::line(outcome.system));
        break;
    }
    Q_EMIT changed();
    if (!m_failed)
        Q_EMIT written(outcome.path);
}

void FileOut::say(const QString& text, bool failed)
{
    if (busy())
        return;
    m_path.clear();
    m_text = text;
    m_failed = failed;
    Q_EMIT changed();
}

void FileOut::stop()
{
    if (m_progress)
        m_progress->stop = true;
}

void FileOut::open()
{
    if (canOpen() && m_opener.openOwnFile(m_path) != LinkOpener::Outcome::Opened)
        //: %1 is a folder
        say(tr("No program on this computer opens it. The file lies in %1.")
                .arg(shown(QFileInfo(m_path).absolutePath())),
            true);
}

void FileOut::dismiss()
{
    if (busy())
        return;
    m_path.clear();
    m_text.clear();
    m_failed = false;
    Q_EMIT changed();
}

} // namespace agh
