#include "views/pages/draftspage.h"
#include "views/text/errortext.h"

// Drafts that were written while nobody was signed in, and who takes them over.
namespace agh {

void DraftsPage::setOthers(Store* others)
{
    m_others = others;
    if (others)
        connect(&others->roleDrafts(), &RoleDrafts::listChanged, this, &DraftsPage::countOthers,
                Qt::UniqueConnection);
    countOthers();
}

void DraftsPage::countOthers()
{
    const int count = m_others ? m_others->roleDrafts().countAll() : 0;
    if (std::exchange(m_othersCount, count) != count)
        Q_EMIT othersChanged();
}

QString DraftsPage::othersText() const
{
    if (m_othersCount == 0)
        return {};
    //: %n: drafts of roles
    return tr("%n drafts were written while nobody was signed in.", nullptr, m_othersCount);
}

QString DraftsPage::takeText() const
{
    //: A button; %n: drafts of roles
    return m_othersCount == 0 ? QString()
                              : tr("Move %n drafts to this account", nullptr, m_othersCount);
}

/// Here first, and only then away there: an end in between loses nothing, and their ids tell that
/// they came already.
void DraftsPage::takeOthers()
{
    if (!m_others || m_taking)
        return;
    m_taking = true;
    m_others->roleDrafts().pack().then(
        this, [this, others = m_others](const StoreResult<QList<PackedDraft>>& packed) {
            m_taking = false;
            if (!packed || packed->isEmpty())
                return;
            m_store.unpack(*packed).then(
                this, [this, others, packed = *packed](const StoreResult<int>& moved) {
                    if (!moved) {
                        tell(ErrorTexts::of(moved.error(), ErrorTexts::Keeping::Writing).whole(),
                             {}, Tones::Bad);
                        return;
                    }
                    QStringList ids;
                    for (const PackedDraft& one : packed)
                        ids.append(one.id);
                    if (others)
                        (void)others->roleDrafts().forget(ids);
                    //: %n: drafts of roles
                    tell(tr("%n drafts moved to this account", nullptr, int(ids.size())));
                });
        });
}

} // namespace agh
