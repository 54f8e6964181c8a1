#pragma once

#include "services/accountwork.h"
#include "views/pages/toastqueue.h"

#include <QObject>
#include <QStringList>
#include <QtQmlIntegration>

#include <functional>

namespace agh {

/// One's own marks on the open applicant: stage, stars, tags, note. They are kept on this computer
/// and can all be undone.
class ReviewMarks : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the review page")
    Q_PROPERTY(agh::ReviewMarks::Stage stage READ stage NOTIFY changed)
    /// 1 to 5; 0: none.
    Q_PROPERTY(int stars READ stars NOTIFY changed)
    Q_PROPERTY(QStringList tags READ tags NOTIFY changed)
    /// What is written, kept or being written.
    Q_PROPERTY(QString note READ note NOTIFY noteChanged)
    /// It was typed and not finished, such as before the program ended.
    Q_PROPERTY(bool noteIsDraft READ noteIsDraft NOTIFY noteChanged)
    Q_PROPERTY(QStringList knownTags READ knownTags NOTIFY knownTagsChanged)
    Q_PROPERTY(bool canUndo READ canUndo NOTIFY stepsChanged)
    Q_PROPERTY(bool canRedo READ canRedo NOTIFY stepsChanged)
public:
    enum Stage { New, Shortlist, Maybe, SetAside };
    Q_ENUM(Stage)
    /// What the page does about a mark.
    struct Page
    {
        std::function<void()> moveOn;                   ///< a stage was given
        std::function<void(const ApplicationId&)> goTo; ///< a step was taken back there
        std::function<bool()> undoLater;                ///< something newer was taken back
    };
    ReviewMarks(AccountWork& work, ToastQueue& toasts, Page page, QObject* parent = nullptr);
    ~ReviewMarks() override;

    void open(const ApplicationId& id);

    [[nodiscard]] Stage stage() const { return Stage(int(m_mark.stage)); }
    [[nodiscard]] int stars() const { return m_mark.stars; }
    [[nodiscard]] QStringList tags() const { return m_mark.tags; }
    [[nodiscard]] QString note() const { return m_note; }
    [[nodiscard]] bool noteIsDraft() const { return m_note != m_mark.note; }
    [[nodiscard]] QStringList knownTags() const { return m_knownTags; }
    [[nodiscard]] bool canUndo() const;
    [[nodiscard]] bool canRedo() const;

    /// Does what an action of the table of keys means for marks; false: it means something else.
    Q_INVOKABLE bool act(const QString& action, bool autoRepeat = false);
    /// Gives the open applicant this stage, or New where it has it, and moves on to the next.
    Q_INVOKABLE void give(agh::ReviewMarks::Stage stage, bool autoRepeat = false);
    /// The same number again takes them away.
    Q_INVOKABLE void rate(int stars, bool autoRepeat = false);
    /// As it is typed: a draft.
    Q_INVOKABLE void writeNote(const QString& text);
    /// The person went on to something else: the draft becomes the note.
    Q_INVOKABLE void keepNote();
    Q_INVOKABLE bool addTag(const QString& tag);
    Q_INVOKABLE void removeTag(const QString& tag);
    /// The last thing done in this review, wherever one is now.
    Q_INVOKABLE void undo();
    Q_INVOKABLE void redo();
    /// The last mark alone.
    void undoMark();
    /// When the last mark that is not undone was set, in this run; 0: none was.
    [[nodiscard]] qint64 lastMs() const { return m_times.isEmpty() ? 0 : m_times.last(); }
    /// The same for an applicant anywhere, such as on the board; stays where one is.
    void giveTo(const ApplicationId& id, agh::Stage stage);

Q_SIGNALS:
    void changed();
    void noteChanged();
    void knownTagsChanged();
    void stepsChanged();

private:
    void show();
    void marked() { m_times.append(m_work.clock().nowMs()); }
    void findTags();
    void tell(const QString& text);
    [[nodiscard]] QString nameOf(const ApplicationId& id) const;
    [[nodiscard]] QString wordsOf(const ApplicantMarks::Step& step, bool back) const;
    AccountWork& m_work;
    ToastQueue& m_toasts;
    Page m_page;
    ApplicationId m_id;
    ApplicantMark m_mark;
    QString m_note;
    QStringList m_knownTags;
    QList<qint64> m_times; ///< of the marks set in this run
};

} // namespace agh
