#pragma once

#include "services/accountwork.h"
#include "store/roletemplates.h"
#include "views/pages/toastqueue.h"
#include "views/text/moment.h"

#include <QObject>
#include <QPointer>
#include <QtQmlIntegration>

namespace agh {

/// Writing a role: its fields, what is missing in them, how they stood before, and their way to the
/// service. What is typed is handed to RoleDrafts with every key.
class RoleEditor : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the page of the drafts")
    Q_PROPERTY(QString draftId READ draftId NOTIFY draftChanged)
    Q_PROPERTY(bool present READ present NOTIFY draftChanged)
    Q_PROPERTY(QString title READ title WRITE setTitle NOTIFY titleChanged)
public:
    RoleEditor(RoleDrafts& drafts, RoleTemplates& templates, const Moment& moment,
               ToastQueue& toasts, QObject* parent = nullptr);
    ~RoleEditor() override;

    /// Who publishes; nullptr: nobody is signed in.
    void setAccount(AccountWork* work);
    void retranslate();

    [[nodiscard]] QString draftId() const { return m_id; }
    [[nodiscard]] bool present() const { return !m_id.isEmpty(); }
    [[nodiscard]] QString title() const { return m_fields.title; }
    void setTitle(const QString& title);

    Q_INVOKABLE void open(const QString& draftId);
    Q_INVOKABLE void close();

Q_SIGNALS:
    void draftChanged();
    void titleChanged();
    /// Another draft is to be shown: one that was made from a template, the other half of one that
    /// was written in twice.
    void draftAsked(const QString& draftId);
    void signInAsked();
    void closed();

private:
    RoleDrafts& m_drafts;
    RoleTemplates& m_templates;
    Moment m_moment;
    ToastQueue& m_toasts;
    QPointer<AccountWork> m_work;
    QString m_id;
    DraftFields m_fields;
};

} // namespace agh
