#pragma once

#include "store/roledrafts.h"
#include "views/lists/rowlistmodel.h"
#include "views/text/moment.h"

#include <QtQmlIntegration>

namespace agh {

/// How a draft stood: now, and at each pause, paste and publishing before.
class DraftVersions : public agh::RowListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the role editor")
public:
    enum Role {
        VersionRole = Qt::UserRole + 1, ///< version: string, its number; empty: now
        NameRole,                       ///< name: string, "Before paste of 61 lines"
        WhenTextRole,                   ///< whenText: string
        WhenFullRole,                   ///< whenFull: string
        PublishedRole,                  ///< published: bool
        AccessibleTextRole              ///< accessibleText: string
    };
    Q_ENUM(Role)
    DraftVersions(RoleDrafts& drafts, const Moment& moment, QObject* parent = nullptr);

    /// Another draft; empty: none.
    void setDraft(const QString& id);
    void refresh();
    void retranslate();
    /// The versions without the one of now, the newest first.
    [[nodiscard]] const QList<DraftVersion>& versions() const { return m_versions; }
    [[nodiscard]] QString nameOf(qint64 version) const { return m_names.value(version); }
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    void name(qsizetype at);
    RoleDrafts& m_drafts;
    Moment m_moment;
    QString m_id;
    QList<DraftVersion> m_versions;
    QHash<qint64, QString> m_names; ///< two texts are read for one, so only once
};

} // namespace agh
