#pragma once

#include "views/pages/palette.h"

namespace agh {

/// What the palette offers besides what is typed for: made when it is opened.
class PaletteSources
{
    Q_DECLARE_TR_FUNCTIONS(agh::Palette)
public:
    PaletteSources(Palette& palette, Workspace& workspace)
        : m_palette(palette)
        , m_workspace(workspace)
    {}
    [[nodiscard]] QList<PaletteItem> own() const;
    [[nodiscard]] PaletteItem ofName(const NameHit& hit) const;
    [[nodiscard]] QList<PaletteItem> recent(const QStringList& keys) const;
    [[nodiscard]] QList<PaletteItem> links(const QString& typed) const;
    /// Whom one talks with, the newest first.
    [[nodiscard]] QList<PaletteItem> conversations() const;
    /// Conversations with those of them with whom something was said.
    [[nodiscard]] QList<PaletteItem> threads(const QList<NameHit>& hits) const;
    /// Applicants of the open role who can be put beside those that are compared.
    [[nodiscard]] QList<PaletteItem> candidates() const;
    /// What the palette asks for allows this one.
    [[nodiscard]] bool mayBeChosen(const NameHit& hit) const;
    [[nodiscard]] QList<PaletteItem> said(const QList<RowId>& messages, const QString& typed) const;

private:
    [[nodiscard]] std::optional<NameHit> applicant(const Application& one) const;
    void addOpen(QList<PaletteItem>& out) const;
    void addPlaces(QList<PaletteItem>& out) const;
    void addDrafts(QList<PaletteItem>& out) const;
    void addCommands(QList<PaletteItem>& out) const;
    Palette& m_palette;
    Workspace& m_workspace;
};

} // namespace agh
