#pragma once

#include "domain/ids.h"
#include "domain/marks.h"
#include "store/worker.h"

#include <QHash>
#include <QObject>

namespace agh {

/// What one has noted about applicants: stage, stars, tags, notes. Kept on this computer only.
/// Shown at once, on the disk a moment later; each change is a step that can be undone and done
/// again, also after a restart.
class ApplicantMarks : public QObject
{
    Q_OBJECT
public:
    enum class Change { Stage, Stars, Tags, Note };
    /// One thing that was done, to one applicant or to several at once.
    struct Step
    {
        struct One
        {
            ApplicationId id;
            ApplicantMark before, after;
        };
        Change change = Change::Stage;
        QList<One> ones;
    };
    static constexpr int mostSteps = 200;

    ApplicantMarks(Worker& worker, Connection& reader);

    [[nodiscard]] ApplicantMark mark(const ApplicationId& id) const;
    void setStage(const QList<ApplicationId>& ids, Stage stage);
    void setStage(const ApplicationId& id, Stage stage) { setStage(QList{id}, stage); }
    void setStars(const ApplicationId& id, int stars);
    void setNote(const ApplicationId& id, const QString& note);
    /// False: there already, no text in it, or too many.
    bool addTag(const ApplicationId& id, const QString& tag);
    bool removeTag(const ApplicationId& id, const QString& tag);
    /// Those in use, the most used first; each in one of its spellings.
    [[nodiscard]] QFuture<StoreResult<QStringList>> allTags();

    [[nodiscard]] bool canUndo() const { return !m_done.isEmpty(); }
    [[nodiscard]] bool canRedo() const { return !m_undone.isEmpty(); }
    /// What undo() and redo() would take back and do again; empty where there is nothing.
    [[nodiscard]] const Step& undoStep() const;
    [[nodiscard]] const Step& redoStep() const;
    void undo();
    void redo();

Q_SIGNALS:
    /// At once; a search that is asked for from here on sees it.
    void changed(const QList<agh::ApplicationId>& ids);
    void stepsChanged();
    /// It could not be kept: the marks are again as they were.
    void notKept(const agh::StoreError& error);

private:
    struct Kept
    {
        qint64 id = 0;
        Step step;
    };
    using Edit = std::function<void(ApplicantMark&)>;
    void edit(Change change, const QList<ApplicationId>& ids, const Edit& edit);
    void apply(const Step& step, bool back);
    /// Writes the marks of a step and what becomes of the step itself.
    void write(const Step& step, bool back, std::function<StoreResult<int>(Connection&)> steps);
    void load();

    Worker& m_worker;
    Connection& m_reader;
    QHash<ApplicationId, ApplicantMark> m_latest; ///< newer than the disk
    QHash<ApplicationId, int> m_writing;
    QList<Kept> m_done, m_undone;
    qint64 m_lastStep = 0;
};

} // namespace agh
