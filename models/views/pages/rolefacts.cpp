#include "views/pages/rolefacts.h"

#include "views/text/markdown.h"

namespace agh {

RoleFacts::RoleFacts(QObject* parent)
    : QObject(parent)
{}

void RoleFacts::set(const Facts& facts)
{
    if (m_facts == facts)
        return;
    if (m_facts.termsSource != facts.termsSource)
        m_terms = markdown::variants(facts.termsSource);
    if (m_facts.descriptionSource != facts.descriptionSource)
        m_description = markdown::variants(facts.descriptionSource);
    m_facts = facts;
    Q_EMIT changed();
}

} // namespace agh
