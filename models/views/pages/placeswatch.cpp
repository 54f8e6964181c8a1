#include "views/pages/placeswatch.h"

#include "views/pages/workspace.h"

using namespace Qt::Literals::StringLiterals;

namespace agh {
namespace {

/// Counts of more roles than these are not added up for a number in the side bar.
constexpr qsizetype rolesCounted = 200;

} // namespace

PlacesWatch::PlacesWatch(AccountWork& work, PlacesList& places)
    : m_work(work)
    , m_places(places)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(100);
    connect(&m_soon, &QTimer::timeout, this, &PlacesWatch::look);
    const auto soon = [this] {
        if (!m_soon.isActive())
            m_soon.start();
    };
    connect(&work.store().cache(), &Cache::countsChanged, this, soon);
    connect(&work.store().cache(), &Cache::changed, this, [soon](const Scope& scope) {
        if (scope.kind == Scope::Kind::MyRoles || scope.kind == Scope::Kind::Applicants)
            soon();
    });
    show(0, false);
    look();
}

void PlacesWatch::look()
{
    Cache& cache = m_work.store().cache();
    cache.myRoleIds().then(this, [this, &cache](const StoreResult<QList<RowId>>& found) {
        const QList<RowId> rows = found.value_or(QList<RowId>());
        int waiting = 0;
        for (const RowId row : rows.first(std::min(rows.size(), rolesCounted))) {
            const auto role = cache.role(row);
            if (!role)
                continue;
            const RoleCounts counts = cache.counts(role->id);
            waiting += counts.fresh + counts.unread;
        }
        show(waiting, !rows.isEmpty());
    });
}

void PlacesWatch::show(int waiting, bool ownRoles)
{
    QList<PlacesList::Row> rows;
    const auto add = [&rows](int place, const QString& label, const QString& icon, int number) {
        const QString action = u"place.%1"_s.arg(rows.size() + 1);
        //: %1: a place, such as Review; %n: new applicants and unread messages
        const QString said =
            number > 0 ? Workspace::tr("%1, %n new", nullptr, number).arg(label) : label;
        rows.append({place, label, icon, action, said, number});
    };
    // An agent reviews as soon as it posts roles itself.
    if (m_work.me().kind == PartyKind::Buyer || ownRoles)
        add(Workspace::Review, Workspace::placeName(Workspace::Review), u"review-applicants"_s,
            waiting);
    add(Workspace::Contracts, Workspace::placeName(Workspace::Contracts), u"contract"_s, 0);
    m_places.setRows(rows);
}

} // namespace agh
