#pragma once

#include <QObject>
#include <QtQmlIntegration>

#include <functional>

namespace agh {

/// What a pane shows beside or instead of its content. What is known stays visible: with content
/// there, Offline and Error are a banner; without, a page of their own.
class PageState : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by its page")
    Q_PROPERTY(agh::PageState::Phase phase READ phase NOTIFY changed)
    /// Rows are there to be read, whatever the phase.
    Q_PROPERTY(bool hasContent READ hasContent NOTIFY changed)
    /// "As of 13:40" where the content may have changed since; else empty.
    Q_PROPERTY(QString staleText READ staleText NOTIFY changed)
    /// Words for an empty or filtered list.
    Q_PROPERTY(QString emptyTitle READ emptyTitle NOTIFY changed)
    Q_PROPERTY(QString emptyText READ emptyText NOTIFY changed)
    /// What happened · what is safe and what to do.
    Q_PROPERTY(QString errorTitle READ errorTitle NOTIFY changed)
    Q_PROPERTY(QString errorText READ errorText NOTIFY changed)
    /// For support, on request; no secret in it.
    Q_PROPERTY(QString errorDetail READ errorDetail NOTIFY changed)
    /// "2 rows could not be read" and the like; a remark, not an error.
    Q_PROPERTY(QString remark READ remark NOTIFY changed)
    /// A refresh is under way, with or without content.
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
public:
    enum Phase { Loading, Ready, Empty, NothingFound, Error, Offline, SignedOut };
    Q_ENUM(Phase)

    struct Facts
    {
        Phase phase = Loading;
        bool hasContent = false, busy = false;
        QString staleText, emptyTitle, emptyText, errorTitle, errorText, errorDetail, remark;
        friend bool operator==(const Facts&, const Facts&) = default;
    };
    /// `retry`: what "Try again" does.
    explicit PageState(std::function<void()> retry, QObject* parent = nullptr);

    void set(const Facts& facts);

    [[nodiscard]] Phase phase() const { return m_facts.phase; }
    [[nodiscard]] bool hasContent() const { return m_facts.hasContent; }
    [[nodiscard]] bool busy() const { return m_facts.busy; }
    [[nodiscard]] QString staleText() const { return m_facts.staleText; }
    [[nodiscard]] QString emptyTitle() const { return m_facts.emptyTitle; }
    [[nodiscard]] QString emptyText() const { return m_facts.emptyText; }
    [[nodiscard]] QString errorTitle() const { return m_facts.errorTitle; }
    [[nodiscard]] QString errorText() const { return m_facts.errorText; }
    [[nodiscard]] QString errorDetail() const { return m_facts.errorDetail; }
    [[nodiscard]] QString remark() const { return m_facts.remark; }

    Q_INVOKABLE void retry();

Q_SIGNALS:
    void changed();

private:
    Facts m_facts;
    std::function<void()> m_retry;
};

} // namespace agh
