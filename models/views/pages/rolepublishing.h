#pragma once

#include "services/accountwork.h"
#include "views/pages/toastqueue.h"
#include "views/text/tone.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QtQmlIntegration>

#include <optional>

namespace agh {

/// The way of a draft to the service: where it stands, and what may be done next.
class RolePublishing : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the role editor")
    /// "Draft", "Published", "Changed since published".
    Q_PROPERTY(QString standing READ standing NOTIFY changed)
    Q_PROPERTY(agh::Tones::Tone standingTone READ standingTone NOTIFY changed)
    /// What is under way, waits or was refused, and what is safe; empty: nothing is.
    Q_PROPERTY(QString noteText READ noteText NOTIFY changed)
    Q_PROPERTY(QString noteDetail READ noteDetail NOTIFY changed)
    Q_PROPERTY(agh::Tones::Tone noteTone READ noteTone NOTIFY changed)
    /// "Publish", "Save changes"
    Q_PROPERTY(QString publishText READ publishText NOTIFY changed)
    /// "Publish when online"
    Q_PROPERTY(QString laterText READ laterText NOTIFY changed)
    Q_PROPERTY(bool canPublish READ canPublish NOTIFY changed)
    Q_PROPERTY(bool canLater READ canLater NOTIFY changed)
    /// There is no network now: what waits for it is what is offered first.
    Q_PROPERTY(bool laterFirst READ laterFirst NOTIFY changed)
    /// Why neither can be done; empty: one can, or nothing is to be published.
    Q_PROPERTY(QString whyNot READ whyNot NOTIFY changed)
    Q_PROPERTY(bool signedIn READ signedIn NOTIFY changed)
    /// Nothing has left yet, and nothing has to.
    Q_PROPERTY(bool canCallBack READ canCallBack NOTIFY changed)
    Q_PROPERTY(QString callBackText READ callBackText NOTIFY changed)
public:
    explicit RolePublishing(ToastQueue& toasts, QObject* parent = nullptr);

    void setAccount(AccountWork* work);
    /// `missing`: what it lacks, as a title; empty: it can be published.
    void setDraft(const std::optional<RoleDraft>& draft, const QString& missing);
    void refresh();

    [[nodiscard]] QString standing() const;
    [[nodiscard]] Tones::Tone standingTone() const;
    [[nodiscard]] QString noteText() const;
    [[nodiscard]] QString noteDetail() const;
    [[nodiscard]] Tones::Tone noteTone() const;
    [[nodiscard]] QString publishText() const;
    [[nodiscard]] QString laterText() const;
    [[nodiscard]] bool canPublish() const { return isReady() && isConnected(); }
    [[nodiscard]] bool canLater() const;
    [[nodiscard]] bool laterFirst() const { return m_work && !isConnected(); }
    [[nodiscard]] QString whyNot() const;
    [[nodiscard]] bool signedIn() const { return m_work != nullptr; }
    [[nodiscard]] bool canCallBack() const;
    [[nodiscard]] QString callBackText() const;
    [[nodiscard]] const PublishState& state() const { return m_state; }

    Q_INVOKABLE void publish();
    Q_INVOKABLE void publishLater();
    /// What is offered first; a held key does it once, and not again within a second.
    void publishFirst(bool autoRepeat);
    Q_INVOKABLE void callBack();

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] bool isConnected() const;
    [[nodiscard]] bool isUnderWay() const;
    [[nodiscard]] bool isChanged() const; ///< another one than what is published
    [[nodiscard]] bool isReady() const;
    void send(bool mayWait);
    void say(const QString& text, Tones::Tone tone);

    ToastQueue& m_toasts;
    QPointer<AccountWork> m_work;
    std::optional<RoleDraft> m_draft;
    QString m_missing;
    PublishState m_state;
    QString m_submitting; ///< the draft that the journal is being told of
    std::optional<StoreError> m_notKept;
    QElapsedTimer m_sinceSent;
};

} // namespace agh
