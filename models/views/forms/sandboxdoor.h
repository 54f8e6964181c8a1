#pragma once

#include "accounts/linksignin.h"
#include "api/operations/sandbox.h"
#include "views/forms/later.h"
#include "views/lists/sandboxlists.h"
#include "views/pages/surroundings.h"
#include "views/text/moment.h"

#include <QObject>
#include <QSet>
#include <QtQmlIntegration>

namespace agh {

/// "Open the sandbox": starts the stand-in marketplace of this computer, and asks as whom to come
/// in.
class SandboxDoor : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the workspace")
    Q_PROPERTY(agh::SandboxDoor::Phase phase READ phase NOTIFY changed)
    /// The sandbox program is there.
    Q_PROPERTY(bool available READ isAvailable NOTIFY changed)
    Q_PROPERTY(QString errorTitle READ errorTitle NOTIFY changed)
    Q_PROPERTY(QString errorText READ errorText NOTIFY changed)
    Q_PROPERTY(QString buyerEmail READ buyerEmail NOTIFY changed)
    Q_PROPERTY(agh::DemoAgentsList* agents READ agents CONSTANT)
    Q_PROPERTY(agh::SandboxMailsList* mails READ mails CONSTANT)
public:
    enum Phase { Closed, Starting, Choosing, Mailbox, SigningIn, Failed };
    Q_ENUM(Phase)
    SandboxDoor(const Surroundings& around, QObject* parent = nullptr);
    ~SandboxDoor() override;

    [[nodiscard]] Phase phase() const { return m_phase; }
    [[nodiscard]] bool isAvailable() const { return m_around.sandbox.isAvailable(); }
    [[nodiscard]] QString errorTitle() const { return m_errorTitle; }
    [[nodiscard]] QString errorText() const { return m_errorText; }
    [[nodiscard]] QString buyerEmail() const { return m_buyerEmail; }
    [[nodiscard]] DemoAgentsList* agents() const { return m_agents; }
    [[nodiscard]] SandboxMailsList* mails() const { return m_mails; }

    Q_INVOKABLE void open();
    Q_INVOKABLE void close();
    /// Asks for a link for the demo buyer and shows its mailbox.
    Q_INVOKABLE void asBuyer();
    /// One click uses the link of a mail.
    Q_INVOKABLE void useMail(int row);
    /// The key goes straight to the keychain.
    Q_INVOKABLE void asAgent(int row);

Q_SIGNALS:
    void changed();
    void signedIn(const QString& accountName);
    /// What became of it, for the workspace.
    void adopted(const agh::Adopted& adopted);

private:
    void stand(Phase phase, const QString& title = {}, const QString& text = {});
    void ready();
    void linkMoved();
    void readMails();
    void showMails();
    void done(const Adopted& adopted);
    const Surroundings& m_around;
    Moment m_moment;
    Phase m_phase = Closed;
    QString m_errorTitle, m_errorText, m_buyerEmail;
    DemoAgentsList* m_agents;
    SandboxMailsList* m_mails;
    QUrl m_origin; ///< of the client
    LaterPtr<Client> m_client;
    LaterPtr<LinkSignIn> m_link;
    QList<api::SandboxMail> m_box;
    QSet<QByteArray> m_used;
};

} // namespace agh
