#pragma once

#include "services/rolefile.h"
#include "store/roledrafts.h"
#include "views/pages/toastqueue.h"
#include "views/text/moment.h"

#include <QFuture>
#include <QObject>
#include <QUrl>
#include <QtQmlIntegration>

#include <atomic>

namespace agh {

/// Drafts out of files that were chosen or dropped here: read beside, each answered in words, and
/// taken back with Undo.
class DraftFiles : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the page of the drafts")
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    /// "2 drafts imported; 1 file could not be read"; empty: nothing to say.
    Q_PROPERTY(QString text READ text NOTIFY changed)
    /// A line for each file that there is something to say about.
    Q_PROPERTY(QString detail READ detail NOTIFY changed)
    Q_PROPERTY(agh::Tones::Tone tone READ tone NOTIFY changed)
public:
    static constexpr int mostFiles = 100;

    DraftFiles(RoleDrafts& drafts, const Moment& moment, ToastQueue& toasts,
               QObject* parent = nullptr);
    ~DraftFiles() override; ///< what is being read is let go

    [[nodiscard]] bool busy() const { return m_busy; }
    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] QString detail() const { return m_detail; }
    [[nodiscard]] Tones::Tone tone() const { return m_tone; }

    /// Files of this computer; one set at a time.
    Q_INVOKABLE void take(const QList<QUrl>& files);
    /// A path that was typed, or the address of a file.
    Q_INVOKABLE void takePath(const QString& file);
    /// Whether something that hangs over the window can be one of ours, by its name.
    [[nodiscard]] Q_INVOKABLE static bool fits(const QList<QUrl>& files);
    Q_INVOKABLE void dismiss();

    /// "role.md cannot be read at line 3. …"
    [[nodiscard]] static QString wordsOf(const QString& name, const RoleFile::Read& read);

Q_SIGNALS:
    void changed();
    /// Ids of the drafts that were made.
    void taken(const QStringList& ids);

private:
    struct Answer
    {
        QString name;
        RoleFile::Read read;
    };
    void answered(const QList<Answer>& answers, int passedOver);
    RoleDrafts& m_drafts;
    Moment m_moment;
    ToastQueue& m_toasts;
    std::shared_ptr<std::atomic<bool>> m_stop;
    bool m_busy = false;
    QString m_text, m_detail;
    Tones::Tone m_tone = Tones::Neutral;
};

} // namespace agh
