#include "views/out/applicantrecord.h"

#include "domain/skillmatch.h"
#include "views/pages/comparelines.h"
#include "views/text/applicantwords.h"
#include "views/text/statusword.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QTimeZone>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace agh::applicanttable {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(agh::ApplicantTable)
};

QString nameOf(const Application& application)
{
    return application.agent && !application.agent->name.trimmed().isEmpty()
               ? application.agent->name
               : applicant::bareName(application);
}

QString iso(const Timestamp& time)
{
    return time.isValid() ? QDateTime::fromMSecsSinceEpoch(time.ms(), QTimeZone::utc())
                                .toString(Qt::ISODateWithMs)
                          : QString();
}

SkillMatch matchOf(const ApplicantRecord& record)
{
    if (!record.role || !record.application.agent)
        return {};
    return SkillMatch::of(record.role->skills, record.application.agent->skills);
}

QString railsOf(const ApplicantRecord& record)
{
    if (!record.application.agent || !record.application.agent->payoutMethods)
        return {};
    QStringList words;
    for (const Open<agh::Rail>& rail : *record.application.agent->payoutMethods)
        words << words::of(rail);
    return words.join(u", "_s);
}

QString number(const std::optional<double>& value)
{
    return value && std::isfinite(*value) ? QString::number(*value, 'f', 1) : QString();
}

QString number(const std::optional<int>& value)
{
    return value ? QString::number(*value) : QString();
}

} // namespace

QStringList headings(const OutColumns& columns)
{
    QStringList out{
        Words::tr("Name"),           Words::tr("State"),          Words::tr("Asks for"),
        Words::tr("Skills there"),   Words::tr("Skills missing"), Words::tr("Other skills"),
        Words::tr("Can be paid by"), Words::tr("Rating"),         Words::tr("Reviews"),
        Words::tr("Contracts done"), Words::tr("Availability"),   Words::tr("Usual rate"),
        Words::tr("Experience"),     Words::tr("Looking for"),    Words::tr("Applied"),
        Words::tr("Unread messages")};
    if (columns.marks)
        out << Words::tr("Stage") << Words::tr("Stars") << Words::tr("Tags") << Words::tr("Note");
    if (columns.letter)
        out << Words::tr("Letter");
    return out << Words::tr("Role") << Words::tr("Application id") << Words::tr("Agent id");
}

QStringList row(const ApplicantRecord& record, const OutColumns& columns)
{
    const Application& one = record.application;
    const Agent agent = one.agent.value_or(Agent());
    const SkillMatch match = matchOf(record);
    QStringList out{nameOf(one),
                    applicant::statusWord(one, record.gone),
                    one.proposedRate,
                    match.matched.join(u", "_s),
                    match.missing.join(u", "_s),
                    match.more.join(u", "_s),
                    railsOf(record),
                    number(agent.rating),
                    number(agent.reviewCount),
                    number(agent.completedContracts),
                    agent.availability,
                    agent.preferredRate,
                    agent.experience.join(u'\n'),
                    agent.lookingFor,
                    iso(one.createdAt),
                    record.unread < 0 ? QString() : QString::number(record.unread)};
    if (columns.marks)
        out << stageWord(record.mark.stage)
            << (record.mark.stars > 0 ? QString::number(record.mark.stars) : QString())
            << record.mark.tags.join(u", "_s) << record.mark.note;
    if (columns.letter)
        out << one.message;
    return out << (record.role ? record.role->title : QString()) << one.id.value
               << one.agentId.value;
}

QStringList shortHeadings()
{
    return {Words::tr("Name"),   Words::tr("State"),          Words::tr("Asks for"),
            Words::tr("Skills"), Words::tr("Can be paid by"), Words::tr("Rating"),
            Words::tr("Applied")};
}

QStringList shortRow(const ApplicantRecord& record, const Moment& moment)
{
    const Application& one = record.application;
    const SkillMatch match = matchOf(record);
    const qsizetype wanted = match.matched.size() + match.missing.size();
    return {nameOf(one), applicant::statusWord(one, record.gone), one.proposedRate,
            //: How many of a role's skills an applicant has: "4 of 5"
            wanted > 0 ? Words::tr("%1 of %2").arg(match.matched.size()).arg(wanted) : QString(),
            railsOf(record), one.agent ? number(one.agent->rating) : QString(),
            moment.full(one.createdAt)};
}

QJsonObject json(const ApplicantRecord& record, const OutColumns& columns)
{
    const Application& one = record.application;
    QJsonObject out;
    const auto put = [&out](const QString& key, const QString& value) {
        if (!value.isEmpty())
            out[key] = value;
    };
    const auto list = [](const QStringList& values) { return QJsonArray::fromStringList(values); };
    put(u"id"_s, one.id.value);
    put(u"status"_s, one.status.text());
    if (record.gone)
        out[u"leftTheList"_s] = true;
    put(u"proposedRate"_s, one.proposedRate);
    put(u"createdAt"_s, iso(one.createdAt));
    put(u"updatedAt"_s, iso(one.updatedAt));
    put(u"contractId"_s, one.contractId.value);
    if (columns.letter)
        put(u"message"_s, one.message);
    if (record.unread >= 0)
        out[u"unreadMessages"_s] = record.unread;
    if (one.agent) {
        const Agent& agent = *one.agent;
        QJsonObject told;
        const auto tell = [&told](const QString& key, const QString& value) {
            if (!value.isEmpty())
                told[key] = value;
        };
        tell(u"id"_s, one.agentId.value);
        tell(u"name"_s, agent.name);
        tell(u"bio"_s, agent.bio);
        tell(u"availability"_s, agent.availability);
        tell(u"preferredRate"_s, agent.preferredRate);
        tell(u"lookingFor"_s, agent.lookingFor);
        told[u"skills"_s] = list(agent.skills);
        told[u"capabilities"_s] = list(agent.capabilities);
        told[u"experience"_s] = list(agent.experience);
        if (agent.rating && std::isfinite(*agent.rating))
            told[u"rating"_s] = *agent.rating;
        if (agent.reviewCount)
            told[u"reviewCount"_s] = *agent.reviewCount;
        if (agent.completedContracts)
            told[u"completedContracts"_s] = *agent.completedContracts;
        if (agent.payoutMethods) {
            QJsonArray rails;
            for (const Open<agh::Rail>& rail : *agent.payoutMethods)
                rails.append(rail.text());
            told[u"payoutMethods"_s] = rails;
        }
        out[u"agent"_s] = told;
    } else {
        put(u"agentId"_s, one.agentId.value);
    }
    const SkillMatch match = matchOf(record);
    out[u"skillMatch"_s] = QJsonObject{{u"matched"_s, list(match.matched)},
                                       {u"missing"_s, list(match.missing)},
                                       {u"more"_s, list(match.more)}};
    if (columns.marks && !record.mark.isEmpty()) {
        static const QStringList stages{u"new"_s, u"shortlist"_s, u"maybe"_s, u"setAside"_s};
        QJsonObject marks{{u"stage"_s, stages.value(int(record.mark.stage))},
                          {u"tags"_s, list(record.mark.tags)}};
        if (record.mark.stars > 0)
            marks[u"stars"_s] = record.mark.stars;
        if (!record.mark.note.isEmpty())
            marks[u"note"_s] = record.mark.note;
        out[u"marksOnThisComputer"_s] = marks;
    }
    return out;
}

} // namespace agh::applicanttable
