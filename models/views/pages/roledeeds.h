#pragma once

#include "services/accountwork.h"
#include "views/pages/toastqueue.h"
#include "views/text/publishnote.h"

#include <QObject>
#include <QTimer>
#include <QtQmlIntegration>

namespace agh {

/// What can be done with a role of one's own: change, close, open again, delete, post once more;
/// and where that stands.
class RoleDeeds : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the review page")
    Q_PROPERTY(bool canEdit READ canEdit NOTIFY changed)
    Q_PROPERTY(bool canClose READ canClose NOTIFY changed)
    Q_PROPERTY(bool canReopen READ canReopen NOTIFY changed)
    Q_PROPERTY(bool canDelete READ canDelete NOTIFY changed)
    Q_PROPERTY(bool canRepost READ canRepost NOTIFY changed)
    /// "Close role"; "Close role when online" without the network.
    Q_PROPERTY(QString closeText READ closeText NOTIFY changed)
    Q_PROPERTY(QString reopenText READ reopenText NOTIFY changed)
    Q_PROPERTY(QString deleteText READ deleteText NOTIFY changed)
    /// What is under way with it; empty: nothing.
    Q_PROPERTY(QString note READ note NOTIFY changed)
    Q_PROPERTY(agh::Tones::Tone noteTone READ noteTone NOTIFY changed)
    Q_PROPERTY(bool canUndo READ canUndo NOTIFY changed)
    Q_PROPERTY(bool canSend READ canSend NOTIFY changed)
    Q_PROPERTY(bool canDiscard READ canDiscard NOTIFY changed)
    /// Whether to delete is being asked, and what happens then.
    Q_PROPERTY(bool asksDelete READ asksDelete NOTIFY askChanged)
    Q_PROPERTY(QString askTitle READ askTitle NOTIFY askChanged)
    Q_PROPERTY(QStringList askTexts READ askTexts NOTIFY askChanged)
public:
    RoleDeeds(AccountWork& work, ToastQueue& toasts, QObject* parent = nullptr);
    ~RoleDeeds() override;

    void setRole(const RoleId& id);
    void retranslate() { show(); }

    [[nodiscard]] bool canEdit() const { return m_mine && m_open && !m_under; }
    [[nodiscard]] bool canClose() const { return m_mine && m_open && !m_under; }
    [[nodiscard]] bool canReopen() const { return m_mine && m_closed && !m_under; }
    [[nodiscard]] bool canDelete() const { return m_mine && !m_under; }
    [[nodiscard]] bool canRepost() const { return m_mine; }
    [[nodiscard]] QString closeText() const;
    [[nodiscard]] QString reopenText() const;
    [[nodiscard]] QString deleteText() const;
    [[nodiscard]] QString note() const { return m_note.text; }
    [[nodiscard]] Tones::Tone noteTone() const { return m_note.tone; }
    [[nodiscard]] bool canUndo() const { return m_note.canUndo; }
    [[nodiscard]] bool canSend() const { return m_note.canSend; }
    [[nodiscard]] bool canDiscard() const { return m_note.canDiscard && !m_note.canUndo; }
    [[nodiscard]] bool asksDelete() const { return m_asks; }
    [[nodiscard]] QString askTitle() const;
    [[nodiscard]] QStringList askTexts() const;

    /// Opens the draft in which it is changed.
    Q_INVOKABLE void edit();
    Q_INVOKABLE void close() { setOpen(false); }
    Q_INVOKABLE void reopen() { setOpen(true); }
    Q_INVOKABLE void askDelete();
    Q_INVOKABLE void cancelDelete();
    /// Leaves after the time for Undo.
    Q_INVOKABLE void confirmDelete();
    /// A new draft with what it says.
    Q_INVOKABLE void repost();
    Q_INVOKABLE void undo();
    Q_INVOKABLE void send();
    Q_INVOKABLE void discard();

Q_SIGNALS:
    void changed();
    void askChanged();
    void draftAsked(const QString& draftId);

private:
    void show();
    void setOpen(bool open);
    void outcome(const QString& title, const WriteOutcome& said);
    void toastHold(qint64 journalId, const QString& title);
    [[nodiscard]] bool mustWait() const;
    [[nodiscard]] std::optional<Role> role() const;
    [[nodiscard]] static QString toastKey(qint64 journalId);

    AccountWork& m_work;
    ToastQueue& m_toasts;
    RoleId m_id;
    bool m_mine = false, m_open = false, m_closed = false, m_asks = false;
    bool m_under = false; ///< something is on its way, or it is not known what became of it
    PublishState m_state;
    QString m_subject; ///< whom the state belongs to: the role, or its draft
    PublishNote m_note;
    qint64 m_held = 0; ///< in its time for Undo, with a toast
    QTimer m_tick;
};

} // namespace agh
