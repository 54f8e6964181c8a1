#include "views/lists/draftversions.h"

#include "views/text/draftwords.h"

#include <bit>

using namespace Qt::Literals::StringLiterals;

namespace agh {
namespace {

constexpr qsizetype mostRead = 30; // versions whose texts are looked at for their name

} // namespace

DraftVersions::DraftVersions(RoleDrafts& drafts, const Moment& moment, QObject* parent)
    : RowListModel(parent)
    , m_drafts(drafts)
    , m_moment(moment)
{
    connect(&drafts, &RoleDrafts::versionsChanged, this, [this](const QString& id) {
        if (id == m_id)
            refresh();
    });
}

void DraftVersions::setDraft(const QString& id)
{
    m_id = id;
    m_names.clear();
    refresh();
}

void DraftVersions::retranslate()
{
    m_names.clear();
    refresh();
}

void DraftVersions::name(qsizetype at)
{
    const DraftVersion& one = m_versions[at];
    const bool first = at + 1 == m_versions.size();
    const bool single = std::popcount(unsigned(one.fields)) == 1;
    if (first || !single || at >= mostRead || one.kind != DraftVersion::Pause) {
        m_names.insert(one.id, draftwords::versionName(one, first, nullptr, nullptr));
        return;
    }
    const auto before = m_drafts.fieldsOf(m_versions[at + 1].id);
    const auto now = m_drafts.fieldsOf(one.id);
    m_names.insert(one.id, draftwords::versionName(one, false, before ? &*before : nullptr,
                                                   now ? &*now : nullptr));
}

void DraftVersions::refresh()
{
    const auto draft = m_id.isEmpty() ? std::nullopt : m_drafts.draft(m_id);
    QList<std::pair<Key, Row>> rows;
    m_versions = draft ? m_drafts.versions(m_id) : QList<DraftVersion>();
    const auto add = [&](const QString& key, const QString& text, qint64 ms, bool published) {
        const Timestamp when = Timestamp::fromMs(ms);
        const QString time = m_moment.briefWithTime(when);
        rows.append(
            {key, {key, text, time, m_moment.full(when), published, text + u", "_s + time}});
    };
    if (draft) {
        //: The first row of the versions of a draft: as it is now
        add(QString(), tr("Now"), draft->updatedMs, false);
    }
    for (qsizetype i = 0; i < m_versions.size(); ++i) {
        const DraftVersion& one = m_versions[i];
        const bool first = i + 1 == m_versions.size();
        // A pause that says what stands there now is the row above.
        if (i == 0 && one.kind == DraftVersion::Pause &&
            one.hash == drafts::hashOf(draft->fields) && !first)
            continue;
        if (!m_names.contains(one.id))
            name(i);
        add(QString::number(one.id), m_names.value(one.id), one.madeMs,
            one.kind == DraftVersion::Published);
    }
    setRows(rows);
}

QHash<int, QByteArray> DraftVersions::roleNames() const
{
    return {{VersionRole, "version"},     {NameRole, "name"},
            {WhenTextRole, "whenText"},   {WhenFullRole, "whenFull"},
            {PublishedRole, "published"}, {AccessibleTextRole, "accessibleText"}};
}

} // namespace agh
