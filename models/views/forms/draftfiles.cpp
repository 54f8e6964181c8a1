#include "views/forms/draftfiles.h"

#include "views/text/displayguard.h"
#include "views/text/sentences.h"

#include <QFileInfo>
#include <QPointer>
#include <QPromise>
#include <QThreadPool>

using namespace Qt::Literals::StringLiterals;

namespace agh {
namespace {

constexpr int undoMs = 10'000;

QString shownName(const QString& path) { return display::line(QFileInfo(path).fileName(), 120); }

} // namespace

DraftFiles::DraftFiles(RoleDrafts& drafts, const Moment& moment, ToastQueue& toasts,
                       QObject* parent)
    : QObject(parent)
    , m_drafts(drafts)
    , m_moment(moment)
    , m_toasts(toasts)
    , m_stop(std::make_shared<std::atomic<bool>>(false))
{}

DraftFiles::~DraftFiles() { *m_stop = true; }

bool DraftFiles::fits(const QList<QUrl>& files)
{
    return std::any_of(files.begin(), files.end(), [](const QUrl& file) {
        return file.isLocalFile() && RoleFile::formOf(file.fileName());
    });
}

void DraftFiles::takePath(const QString& file)
{
    const QString path = file.trimmed();
    const QUrl url(path);
    if (!path.isEmpty())
        take({url.isLocalFile() ? url : QUrl::fromLocalFile(path)});
}

void DraftFiles::take(const QList<QUrl>& files)
{
    if (m_busy || files.isEmpty())
        return;
    m_busy = true;
    m_text = tr("Reading…");
    m_detail.clear();
    m_tone = Tones::Neutral;
    Q_EMIT changed();
    QStringList paths;
    for (const QUrl& file : files.first(std::min<qsizetype>(files.size(), mostFiles)))
        paths.append(file.isLocalFile() ? file.toLocalFile() : file.fileName());
    const int passedOver = int(files.size() - paths.size());
    // On another thread: a file may lie on a disk that is slow or gone.
    auto promise = std::make_shared<QPromise<QList<Answer>>>();
    promise->start();
    promise->future().then(
        this, [this, passedOver](const QList<Answer>& answers) { answered(answers, passedOver); });
    QThreadPool::globalInstance()->start([promise, paths, stop = m_stop] {
        QList<Answer> answers;
        for (const QString& path : paths) {
            if (*stop)
                break;
            answers.append({shownName(path), RoleFile::read(path)});
        }
        promise->addResult(answers);
        promise->finish();
    });
}

void DraftFiles::answered(const QList<Answer>& answers, int passedOver)
{
    QStringList ids, lines;
    int refused = 0;
    for (const Answer& answer : answers) {
        if (answer.read.trouble != RoleFile::Trouble::None) {
            ++refused;
            lines.append(wordsOf(answer.name, answer.read));
            continue;
        }
        QStringList leftOut;
        for (const RoleFile::Item& item : answer.read.items) {
            const QString id = m_drafts.add(item.fields, m_moment.nowMs());
            m_drafts.keepVersion(id, DraftVersion::Imported, m_moment.nowMs());
            ids.append(id);
            for (const QString& key : item.leftOut) {
                const QString shown = display::line(key, 40);
                if (!leftOut.contains(shown) && leftOut.size() < 12)
                    leftOut.append(shown);
            }
        }
        if (!leftOut.isEmpty()) {
            //: %1 is the name of a file, %2 words of it that mean nothing to this program
            lines.append(tr("%1: not taken over: %2.").arg(answer.name, sentences::list(leftOut)));
        }
    }
    if (passedOver > 0) {
        //: %n: files beyond those that are read at once
        lines.append(tr("%n more files were not read.", nullptr, passedOver));
    }
    m_busy = false;
    //: Drafts were read from files
    const QString made =
        ids.isEmpty() ? QString() : tr("%n drafts imported", nullptr, int(ids.size()));
    //: Files out of which no draft could be read
    const QString failed =
        refused == 0 ? QString() : tr("%n files could not be read", nullptr, refused);
    m_text = lines.isEmpty()  ? QString()
             : made.isEmpty() ? failed
                              : sentences::list({made, failed});
    m_detail = lines.join(u'\n');
    m_tone = refused > 0 ? Tones::Waiting : Tones::Good;
    Q_EMIT changed();
    if (ids.isEmpty())
        return;
    ToastQueue::Toast toast;
    toast.key = u"drafts/imported"_s;
    toast.text = made;
    toast.tone = Tones::Good;
    toast.ms = undoMs;
    toast.undo = [store = QPointer(&m_drafts), ids, moment = m_moment] {
        for (const QString& id : ids) {
            if (store)
                store->remove(id, moment.nowMs());
        }
    };
    m_toasts.show(std::move(toast));
    Q_EMIT taken(ids);
}

void DraftFiles::dismiss()
{
    if (m_busy)
        return;
    m_text.clear();
    m_detail.clear();
    Q_EMIT changed();
}

QString DraftFiles::wordsOf(const QString& name, const RoleFile::Read& read)
{
    using Trouble = RoleFile::Trouble;
    switch (read.trouble) {
    case Trouble::None:
        break;
    case Trouble::NoFile:
        //: %1 is the name of a file
        return tr("%1: there is no such file, or it may not be read.").arg(name);
    case Trouble::NoForm:
        //: %1 is the name of a file
        return tr("%1 is no draft: files that end in .md, .json or .txt can be read.").arg(name);
    case Trouble::TooLarge:
        //: %1 is the name of a file
        return tr("%1 is too large for a role.").arg(name);
    case Trouble::NotText:
        //: %1 is the name of a file
        return tr("%1 holds no text in UTF-8 or UTF-16. Save it as UTF-8, and try again.")
            .arg(name);
    case Trouble::Unreadable:
        //: %1 is the name of a file, %2 the number of a line
        return tr("%1 cannot be read from line %2 on. Correct it there, and try again.")
            .arg(name)
            .arg(read.line);
    case Trouble::WrongValue:
        //: %1 is the name of a file, %2 a word of it such as "skills"
        return tr("%1: what stands beside %2 cannot be that.")
            .arg(name, display::line(read.key, 40));
    case Trouble::OtherFormat:
        //: %1 is the name of a file
        return tr("%1 holds something else than a role.").arg(name);
    case Trouble::NewerVersion:
        //: %1 is the name of a file
        return tr("%1 is of a newer version of the app.").arg(name);
    case Trouble::Empty:
        //: %1 is the name of a file
        return tr("%1 is empty.").arg(name);
    }
    return {};
}

} // namespace agh
