#include "views/pages/palettesources.h"
#include "views/pages/workspace.h"
#include "views/text/displayguard.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

// Whom the palette offers when it asks for a person: to write to, or to be put beside others.
namespace agh {
namespace {

constexpr qsizetype mostConversations = 12;
constexpr qsizetype mostThreads = 3;
constexpr int mostCandidates = 40;

} // namespace

std::optional<NameHit> PaletteSources::applicant(const Application& one) const
{
    const auto role = m_workspace.work()->store().cache().role(one.roleId);
    NameHit hit;
    hit.kind = NameHit::Kind::Applicant;
    hit.id = one.id.value;
    hit.of = one.roleId.value;
    hit.name = one.agent ? one.agent->name : QString();
    hit.beside = role ? role->title : QString();
    hit.colorOf = one.agentId.value;
    return mayBeChosen(hit) ? std::optional(hit) : std::nullopt;
}

bool PaletteSources::mayBeChosen(const NameHit& hit) const
{
    if (m_palette.purpose() != Palette::ToCompare)
        return true;
    const ComparePage* const compare = m_workspace.compare();
    return hit.kind == NameHit::Kind::Applicant && compare && compare->mayAdd(hit.id, hit.of);
}

QList<PaletteItem> PaletteSources::conversations() const
{
    QList<PaletteItem> out;
    if (!m_workspace.work())
        return out;
    QList<ThreadLine> lines = m_workspace.work()->inbox().lines();
    std::sort(lines.begin(), lines.end(),
              [](const ThreadLine& a, const ThreadLine& b) { return b.atMs < a.atMs; });
    for (const ThreadLine& line : lines.first(std::min(lines.size(), mostConversations))) {
        const auto one = m_workspace.work()->store().cache().application(line.row);
        if (const auto hit = one ? applicant(*one) : std::nullopt)
            out.append(ofName(*hit));
    }
    return out;
}

QList<PaletteItem> PaletteSources::threads(const QList<NameHit>& hits) const
{
    QList<PaletteItem> out;
    const Cache& cache = m_workspace.work()->store().cache();
    for (const NameHit& hit : hits) {
        if (hit.kind != NameHit::Kind::Applicant || out.size() == mostThreads)
            continue;
        const RowId row = cache.rowOf(ApplicationId{hit.id});
        if (m_workspace.work()->inbox().line(row).row == 0)
            continue; // nothing was said yet
        PaletteItem item = ofName(hit);
        item.key = u"thread:"_s + hit.id;
        item.keep = false;
        item.initials.clear();
        item.icon = u"view-conversation-balloon"_s;
        //: What a found thing is; %1 is the title of the role
        item.detail = tr("Conversation · %1").arg(display::line(hit.beside, 80));
        item.run = [&workspace = m_workspace, id = hit.id] { workspace.openThread(id); };
        out.append(item);
    }
    return out;
}

QList<PaletteItem> PaletteSources::candidates() const
{
    QList<PaletteItem> out;
    if (!m_workspace.work() || !m_workspace.review())
        return out;
    const ApplicantsList& list = *m_workspace.review()->applicants();
    for (int row = 0; row < list.count() && out.size() < mostCandidates; ++row) {
        const auto one = m_workspace.work()->store().cache().application(
            ApplicantsList::rowIdOf(list.keyAt(row)));
        if (const auto hit = one ? applicant(*one) : std::nullopt)
            out.append(ofName(*hit));
    }
    return out;
}

} // namespace agh
