#pragma once

#include "accounts/memorystore.h"
#include "desktop/application.h"
#include "tour/driver.h"

#include <optional>

namespace agh {

/// The real application in a profile of its own, with a keychain that lives in memory: a person's
/// own profile and keychain are never touched.
class TourStage
{
public:
    /// `sandbox` as the welcome page finds it; `profile`: a folder, kept between stages where a
    /// restart is to be seen.
    TourStage(SandboxHost& sandbox, const QString& profile);
    ~TourStage();

    /// Shows the window in this size; false where it could not be made.
    [[nodiscard]] bool open(QSize size = {1280, 800}, const QStringList& arguments = {});
    /// Ends the application as closing its window does.
    void close();

    [[nodiscard]] DesktopApp& application()
    {
        Q_ASSERT(m_application);
        return *m_application;
    }
    [[nodiscard]] Workspace& workspace() { return application().workspace(); }
    [[nodiscard]] Driver& driver()
    {
        Q_ASSERT(m_driver);
        return *m_driver;
    }
    [[nodiscard]] MemoryStore& secrets() { return m_secrets; }

private:
    struct OpenKeychain final : KeychainProbe
    {
        [[nodiscard]] QFuture<KeychainLook> look() override;
    };
    /// Notes what would have been opened in a browser.
    struct NoBrowser final : LinkOpener
    {
    protected:
        bool handOver(const QUrl&) override { return true; }
    };
    SandboxHost& m_sandbox;
    QString m_profile;
    MemoryStore m_secrets;
    OpenKeychain m_keychain;
    NoBrowser m_browser;
    std::unique_ptr<DesktopApp> m_application;
    std::optional<Driver> m_driver;
};

} // namespace agh
