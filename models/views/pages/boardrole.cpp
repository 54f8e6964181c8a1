#include "views/pages/boardrole.h"

#include "domain/skillmatch.h"
#include "views/text/displayguard.h"
#include "views/text/errortext.h"

#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace agh {

BoardRole::BoardRole(const Moment& moment, QObject* parent)
    : QObject(parent)
    , m_moment(moment)
    , m_facts(new RoleFacts(this))
    , m_reviews(new ReviewsList(this))
{}

void BoardRole::setService(BoardService* service)
{
    m_service = service;
    if (service)
        connect(service, &BoardService::posterChanged, this, [this](const QString& id) {
            if (m_role && m_role->postedBy.id == id)
                takePoster();
        });
    show({});
}

void BoardRole::setSelf(const BoardSelf& self)
{
    m_self = self;
    refresh();
}

void BoardRole::show(const RoleId& id)
{
    const bool other = m_id != id;
    m_id = id;
    refresh();
    if (!other)
        return;
    takePoster();
    if (m_service && m_role) {
        m_service->refreshRole(id);
        if (m_poster.party.id.isEmpty())
            readPoster();
    }
}

void BoardRole::refresh()
{
    const BoardRow row = m_service && !m_id.isEmpty() ? m_service->store().rowOf(m_id) : 0;
    // Gone from the board: what one reads stays until one goes on.
    if (const auto now = row > 0 ? m_service->store().role(row) : std::nullopt)
        m_role = now;
    else if (m_id.isEmpty() || (m_role && m_role->id != m_id))
        m_role.reset();
    m_mark = m_service ? m_service->store().mark(m_id) : BoardMark();
    m_matched.clear();
    m_missing.clear();
    if (m_role && !m_self.skills.isEmpty()) {
        const SkillMatch match = SkillMatch::of(m_role->skills, m_self.skills);
        for (const QString& skill : match.matched)
            m_matched << display::line(skill, 80);
        for (const QString& skill : match.missing)
            m_missing << display::line(skill, 80);
    }
    m_facts->set(m_role ? RoleFacts::of(*m_role, m_moment) : RoleFacts::Facts());
    Q_EMIT changed();
}

void BoardRole::takePoster()
{
    m_poster =
        m_service && m_role ? m_service->poster(m_role->postedBy.id) : BoardService::Poster();
    m_reviews->setReviews(m_poster.reviews, m_moment);
    Q_EMIT posterChanged();
}

void BoardRole::readPoster()
{
    if (m_service && m_role && !m_role->postedBy.id.isEmpty())
        m_service->readPoster(m_role->postedBy);
}

QString BoardRole::applicantsText() const
{
    if (!m_role || !m_role->applicationCount)
        return {};
    //: How many applied to a role
    return tr("%n applicants", nullptr, *m_role->applicationCount);
}

QString BoardRole::matchText() const
{
    if (!m_role || m_self.skills.isEmpty() || m_role->skills.isEmpty())
        return {};
    //: Skills of a role that are mine; %1 and %2 are numbers
    return tr("You match %1 of %2").arg(m_matched.size()).arg(m_role->skills.size());
}

Rails::Payout BoardRole::payout() const
{
    if (!m_role || !m_self.rails)
        return Rails::NotTold;
    return m_self.rails->contains(m_role->payment.rail.text(), Qt::CaseInsensitive) ? Rails::Has
                                                                                    : Rails::Lacks;
}

QString BoardRole::payoutText() const
{
    switch (payout()) {
    case Rails::Has:
        return tr("you can be paid");
    case Rails::Lacks:
        return tr("you have no payout for this rail");
    case Rails::NotTold:
        break;
    }
    return {};
}

QString BoardRole::posterName() const
{
    return m_role ? display::line(m_role->postedBy.name, 120) : QString();
}

QString BoardRole::posterInitials() const
{
    return m_role ? display::initials(m_role->postedBy.name) : QString();
}

int BoardRole::posterColor() const
{
    return m_role ? display::avatarColor(m_role->postedBy.id) : 0;
}

bool BoardRole::posterIsAgent() const
{
    return m_role && m_role->postedBy.kind == PartyKind::Agent;
}

QString BoardRole::posterAbout() const { return display::text(m_poster.about); }

QString BoardRole::posterDetail() const
{
    QStringList parts;
    if (!m_poster.company.isEmpty() && m_poster.company != m_poster.party.name)
        parts << display::line(m_poster.company, 80);
    if (m_poster.since.isValid()) {
        //: Since when a buyer is here; %1 is a day
        parts << tr("here since %1").arg(m_moment.brief(m_poster.since));
    }
    return parts.join(u" · "_s);
}

QString BoardRole::ratingText() const
{
    if (m_poster.rating)
        return QLocale().toString(*m_poster.rating, 'f', 1);
    return {};
}

QString BoardRole::ratingCount() const
{
    return m_poster.reviewCount ? QLocale().toString(*m_poster.reviewCount) : QString();
}

QString BoardRole::posterError() const
{
    return m_poster.error ? ErrorTexts::of(*m_poster.error, ErrorTexts::About::Reading).whole()
                          : QString();
}

} // namespace agh
