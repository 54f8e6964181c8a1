#pragma once

#include "store/roletemplates.h"
#include "views/lists/rowlistmodel.h"

#include <QtQmlIntegration>

namespace agh {

/// What a draft can begin with: templates of one's own, then those that come with the program.
class RoleTemplateList : public agh::RowListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the role editor")
public:
    enum Role {
        NameRole = Qt::UserRole + 1, ///< name: string, guarded
        DetailRole,                  ///< detail: string, its title or "Comes with the app"
        OwnRole                      ///< own: bool
    };
    Q_ENUM(Role)
    explicit RoleTemplateList(RoleTemplates& own, QObject* parent = nullptr);

    void refresh();
    [[nodiscard]] DraftFields fieldsAt(int row) const;
    [[nodiscard]] QString nameAt(int row) const;
    /// Of a template of one's own; 0: it is not.
    [[nodiscard]] qint64 idAt(int row) const;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    struct Entry
    {
        qint64 id = 0;
        QString name;
        DraftFields fields;
    };
    RoleTemplates& m_own;
    QList<Entry> m_entries;
};

} // namespace agh
