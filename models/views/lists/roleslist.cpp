#include "views/lists/roleslist.h"

#include "views/text/displayguard.h"
#include "views/text/sentences.h"
#include "views/text/statusword.h"

namespace agh {

RolesList::RolesList(Cache& cache, const RoleTally& tally, QObject* parent)
    : IdListModel(parent)
    , m_cache(cache)
    , m_tally(tally)
{}

DiffListModel::Row RolesList::readRow(const Key& key) const
{
    const auto role = m_cache.role(rowIdOf(key));
    if (!role)
        return {};
    RoleCounts counts = m_tally.of(role->id);
    const bool listed = m_cache.info({Scope::Kind::Applicants, role->id.value}).fetchedMs > 0;
    // Before the applicants were read, what the role says of their number is all there is.
    if (!listed)
        counts.applicants = std::max(counts.applicants, role->applicationCount.value_or(0));
    const bool notChecked = counts.notChecked > 0 || !listed;
    const bool named = !display::bareLine(role->title).trimmed().isEmpty();
    const QString title = named ? display::line(role->title, 200) : tr("Untitled role");
    const QString word = words::of(role->status);
    const QString offer = sentences::amount(role->payment.amount, role->payment.currency);
    //: For the screen reader: how many applied to a role
    QStringList spoken{title, word, tr("%n applicants", nullptr, counts.applicants)};
    //: For the screen reader: applicants of a role that were never opened here
    if (counts.fresh > 0)
        spoken << tr("%n new", nullptr, counts.fresh);
    //: For the screen reader: messages of a role's applicants
    if (counts.unread > 0)
        spoken << tr("%n unread messages", nullptr, counts.unread);
    else if (notChecked)
        spoken << tr("messages not checked yet");
    //: For the screen reader: applicants of a role that were accepted, declined or withdrew
    spoken << tr("%n decided", nullptr, counts.decided) << offer;
    return {role->id.value,
            title,
            word,
            words::tone(role->status),
            role->status == RoleStatus::Open,
            role->status == RoleStatus::Filled,
            counts.applicants,
            counts.fresh,
            counts.unread,
            notChecked,
            counts.decided,
            offer,
            sentences::list(spoken)};
}

QHash<int, QByteArray> RolesList::roleNames() const
{
    return {{RoleIdRole, "roleId"},
            {TitleRole, "title"},
            {StatusWordRole, "statusWord"},
            {StatusToneRole, "statusTone"},
            {OpenRole, "open"},
            {FilledRole, "filled"},
            {ApplicantsRole, "applicants"},
            {NewCountRole, "newCount"},
            {UnreadRole, "unread"},
            {NotCheckedRole, "notChecked"},
            {DecidedRole, "decided"},
            {OfferTextRole, "offerText"},
            {AccessibleTextRole, "accessibleText"}};
}

} // namespace agh
