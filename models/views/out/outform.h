#pragma once

#include "views/out/outplan.h"

class QSettings;

namespace agh {

/// "Export…": what of it, in which form, under which name and where to. Says how many rows it will
/// be before, and FileOut says it after.
class OutForm : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the workspace")
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QStringList parts READ parts NOTIFY changed)
    Q_PROPERTY(int part READ part WRITE setPart NOTIFY changed)
    Q_PROPERTY(QStringList forms READ forms NOTIFY changed)
    Q_PROPERTY(int form READ form WRITE setForm NOTIFY changed)
    Q_PROPERTY(bool hasColumns READ hasColumns NOTIFY changed)
    Q_PROPERTY(bool letter READ letter WRITE setLetter NOTIFY changed)
    Q_PROPERTY(bool marks READ marks WRITE setMarks NOTIFY changed)
    /// "20 rows, as they are shown"
    Q_PROPERTY(QString countText READ countText NOTIFY changed)
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY changed)
    Q_PROPERTY(QStringList folders READ folders NOTIFY changed)
    Q_PROPERTY(int folderIndex READ folderIndex WRITE setFolderIndex NOTIFY changed)
    /// The whole path of the folder; typed where it is none of the known ones.
    Q_PROPERTY(QString folder READ folder WRITE setFolder NOTIFY changed)
    Q_PROPERTY(bool folderIsOther READ folderIsOther NOTIFY changed)
    /// Why this name or folder will not do; empty: it will.
    Q_PROPERTY(QString nameError READ nameError NOTIFY changed)
    Q_PROPERTY(QString folderError READ folderError NOTIFY changed)
    /// "A file of this name is there; it is replaced."
    Q_PROPERTY(QString nameHint READ nameHint NOTIFY changed)
    /// What the file will lack or lacked.
    Q_PROPERTY(QString missing READ missing NOTIFY changed)
    Q_PROPERTY(bool preparing READ preparing NOTIFY changed)
    Q_PROPERTY(bool canStart READ canStart NOTIFY changed)
    Q_PROPERTY(agh::FileOut* out READ out CONSTANT)
public:
    OutForm(QSettings& settings, FileOut& out, QObject* parent = nullptr);

    /// What is to be written; the form begins anew.
    void begin(OutPlan plan);
    /// Nothing any more: what it was about is gone.
    void end();

    [[nodiscard]] QString title() const { return m_plan.title; }
    [[nodiscard]] QStringList parts() const { return m_plan.parts; }
    [[nodiscard]] int part() const { return m_part; }
    void setPart(int part);
    [[nodiscard]] QStringList forms() const;
    [[nodiscard]] int form() const { return m_form; }
    void setForm(int form);
    [[nodiscard]] bool hasColumns() const { return m_plan.hasColumns; }
    [[nodiscard]] bool letter() const { return m_columns.letter; }
    void setLetter(bool letter);
    [[nodiscard]] bool marks() const { return m_columns.marks; }
    void setMarks(bool marks);
    [[nodiscard]] QString countText() const;
    [[nodiscard]] QString name() const { return m_name; }
    void setName(const QString& name);
    [[nodiscard]] QStringList folders() const;
    [[nodiscard]] int folderIndex() const { return m_folderIndex; }
    void setFolderIndex(int index);
    [[nodiscard]] QString folder() const { return m_folder; }
    void setFolder(const QString& folder);
    [[nodiscard]] bool folderIsOther() const;
    [[nodiscard]] QString nameError() const;
    [[nodiscard]] QString folderError() const;
    [[nodiscard]] QString nameHint() const;
    [[nodiscard]] QString missing() const { return m_missing; }
    [[nodiscard]] bool preparing() const { return m_preparing; }
    [[nodiscard]] bool canStart() const;
    [[nodiscard]] FileOut* out() const { return &m_out; }
    /// Where it goes.
    [[nodiscard]] QString path() const;

    /// One that was chosen in the system's dialog: offered from now on, and taken.
    Q_INVOKABLE void takeFolder(const QUrl& folder);
    Q_INVOKABLE void start();

Q_SIGNALS:
    void changed();

private:
    void rename();
    [[nodiscard]] QString suffix() const;
    QSettings& m_settings;
    FileOut& m_out;
    OutPlan m_plan;
    OutColumns m_columns;
    int m_part = 0, m_form = 0, m_folderIndex = 0;
    quint64 m_generation = 0;
    bool m_preparing = false, m_named = false;
    QString m_name, m_folder, m_missing;
    QStringList m_known; ///< paths of the folders offered
};

} // namespace agh
