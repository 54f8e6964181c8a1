#pragma once

#include "services/accountwork.h"
#include "services/templatefile.h"
#include "views/lists/rowlistmodel.h"
#include "views/pages/toastqueue.h"
#include "views/text/templatewords.h"

#include <QObject>
#include <QTimer>
#include <QtQmlIntegration>

namespace agh {

/// Templates: one's own, and those that come with the program.
class TemplatesList : public agh::RowListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the templates page")
public:
    enum Role {
        NameRole = Qt::UserRole + 1, ///< name: string, guarded
        OwnRole,                     ///< own: bool
        DetailRole,                  ///< detail: string, "Built in"
        AccessibleTextRole           ///< accessibleText: string
    };
    Q_ENUM(Role)
    using RowListModel::RowListModel;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
};

/// Where templates are made, changed, taken in from a file and written to one. What is typed is
/// kept at once; a built-in one is changed as a copy.
class TemplatesPage : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the review page")
    Q_PROPERTY(bool open READ isOpen WRITE setOpen NOTIFY openChanged)
    Q_PROPERTY(agh::TemplatesList* list READ list CONSTANT)
    Q_PROPERTY(int current READ current WRITE setCurrent NOTIFY currentChanged)
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY currentChanged)
    Q_PROPERTY(QString body READ body WRITE setBody NOTIFY currentChanged)
    /// One's own: it can be changed and deleted.
    Q_PROPERTY(bool own READ own NOTIFY currentChanged)
    /// "No such field: {naem}"; empty: fine.
    Q_PROPERTY(QString problem READ problem NOTIFY currentChanged)
    /// What became of a file: "3 templates taken over"; empty: nothing to say.
    Q_PROPERTY(QString message READ message NOTIFY messageChanged)
    Q_PROPERTY(agh::Tones::Tone messageTone READ messageTone NOTIFY messageChanged)
public:
    TemplatesPage(AccountWork& work, ToastQueue& toasts, QObject* parent = nullptr);
    ~TemplatesPage() override;

    void retranslate() { show(); }
    [[nodiscard]] bool isOpen() const { return m_open; }
    void setOpen(bool open);
    [[nodiscard]] TemplatesList* list() const { return m_list; }
    [[nodiscard]] int current() const { return m_current; }
    void setCurrent(int row);
    [[nodiscard]] QString name() const { return m_name; }
    void setName(const QString& name);
    [[nodiscard]] QString body() const { return m_body; }
    void setBody(const QString& body);
    [[nodiscard]] bool own() const { return m_id != 0; }
    [[nodiscard]] QString problem() const;
    [[nodiscard]] QString message() const { return m_message; }
    [[nodiscard]] Tones::Tone messageTone() const { return m_messageTone; }

    Q_INVOKABLE void create();
    Q_INVOKABLE void duplicate();
    /// With Undo in a toast.
    Q_INVOKABLE void remove();
    Q_INVOKABLE void insertField(int field);
    /// A path, or the address of a file that was dropped.
    Q_INVOKABLE void importFrom(const QString& file);
    /// Into the folder for documents, under a name that is free.
    Q_INVOKABLE void exportAll();
    /// A path, or the address of a file on this computer.
    Q_INVOKABLE void exportTo(const QString& file);

Q_SIGNALS:
    void openChanged();
    void currentChanged();
    void messageChanged();

private:
    void show();
    void keep();
    void add(const QString& name, const QString& body);
    void say(const QString& text, Tones::Tone tone);
    void taken(const TemplateFile::Read& read);
    [[nodiscard]] static QString wordsOf(TemplateFile::Trouble trouble);
    AccountWork& m_work;
    ToastQueue& m_toasts;
    bool m_open = false;
    QList<TemplateEntry> m_entries;
    int m_current = -1;
    qint64 m_id = 0;
    QString m_key, m_name, m_body, m_message;
    Tones::Tone m_messageTone = Tones::Neutral;
    QTimer m_soon;
    TemplatesList* m_list;
};

} // namespace agh
