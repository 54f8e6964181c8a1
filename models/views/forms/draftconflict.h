#pragma once

#include "domain/draftfields.h"
#include "views/lists/rowlistmodel.h"

#include <QtQmlIntegration>

#include <optional>

namespace agh {

/// A published role that somebody changed at the service while it was changed here: for each field
/// that differs, what the service says, what it said before, and what stands here.
class DraftConflict : public agh::RowListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the role editor")
    Q_PROPERTY(bool present READ present NOTIFY changed)
    /// Every field has been chosen.
    Q_PROPERTY(bool complete READ complete NOTIFY changed)
public:
    enum Side { None = -1, Theirs, Was, Mine };
    Q_ENUM(Side)
    enum Role {
        NameRole = Qt::UserRole + 1, ///< name: string, "Title"
        TheirsRole,                  ///< theirs: string, guarded
        WasRole,                     ///< was: string, guarded
        MineRole,                    ///< mine: string, guarded
        ChosenRole                   ///< chosen: DraftConflict.Side
    };
    Q_ENUM(Role)
    using RowListModel::RowListModel;

    /// What was chosen stays chosen where the field says the same as it did.
    void setFields(const std::optional<DraftFields>& theirs, const DraftFields& was,
                   const DraftFields& mine);
    [[nodiscard]] bool present() const { return m_theirs.has_value(); }
    [[nodiscard]] bool complete() const;
    [[nodiscard]] DraftFields chosen() const;
    Q_INVOKABLE void choose(int row, agh::DraftConflict::Side side);
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void changed();

private:
    void show();
    std::optional<DraftFields> m_theirs;
    DraftFields m_was, m_mine;
    QList<DraftFields::Field> m_fields; ///< of the rows
    QHash<int, Side> m_chosen;          ///< by field
};

} // namespace agh
