#include "store/queuefilter.h"

#include "domain/openenum.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace agh {
namespace {

template <class E>
struct Words;
template <>
struct Words<Stage>
{
    static constexpr std::pair<Stage, std::string_view> words[] = {{Stage::New, "new"},
                                                                   {Stage::Shortlist, "shortlist"},
                                                                   {Stage::Maybe, "maybe"},
                                                                   {Stage::SetAside, "setAside"}};
};
template <>
struct Words<QueueSort>
{
    static constexpr std::pair<QueueSort, std::string_view> words[] = {
        {QueueSort::Newest, "newest"},
        {QueueSort::Rating, "rating"},
        {QueueSort::SkillMatch, "skillMatch"},
        {QueueSort::RateLow, "rateLow"},
        {QueueSort::RateHigh, "rateHigh"},
        {QueueSort::Unread, "unread"},
        {QueueSort::Waiting, "waiting"},
        {QueueSort::Stars, "stars"},
        {QueueSort::Name, "name"}};
};

template <class E>
QString wordOf(E value)
{
    for (const auto& [known, word] : Words<E>::words) {
        if (known == value)
            return QString::fromLatin1(word.data(), qsizetype(word.size()));
    }
    return {};
}

template <class E>
std::optional<E> valueOf(const QString& text)
{
    for (const auto& [known, word] : Words<E>::words) {
        if (text == QLatin1StringView(word.data(), qsizetype(word.size())))
            return known;
    }
    return std::nullopt;
}

QStringList texts(const QJsonValue& value)
{
    QStringList out;
    for (const QJsonValue& one : value.toArray())
        out.append(one.toString());
    return out;
}

} // namespace

QByteArray QueueView::toJson() const
{
    QJsonArray states, stages;
    for (const ApplicationStatus state : filter.states)
        states.append(Open<ApplicationStatus>(state).text());
    for (const Stage stage : filter.stages)
        stages.append(wordOf(stage));
    QJsonArray stars;
    for (const int count : filter.stars)
        stars.append(count);
    const QJsonObject json{{u"stars"_s, stars},
                           {u"states"_s, states},
                           {u"stages"_s, stages},
                           {u"unread"_s, filter.unread},
                           {u"skills"_s, QJsonArray::fromStringList(filter.skills)},
                           {u"canBePaid"_s, filter.canBePaid},
                           {u"tags"_s, QJsonArray::fromStringList(filter.tags)},
                           {u"rateFrom"_s, filter.rateFrom},
                           {u"rateTo"_s, filter.rateTo},
                           {u"rateKind"_s, filter.rateKind},
                           {u"waitingDays"_s, filter.waitingDays},
                           {u"text"_s, filter.text},
                           {u"sort"_s, wordOf(sort)},
                           {u"reversed"_s, reversed}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

std::optional<QueueView> QueueView::fromJson(const QByteArray& bytes)
{
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    if (!document.isObject())
        return std::nullopt;
    const QJsonObject json = document.object();
    QueueView out;
    for (const QString& text : texts(json[u"states"_s])) {
        if (const auto state = Open<ApplicationStatus>::fromText(text); state.isKnown())
            out.filter.states.append(state.known());
    }
    for (const QString& text : texts(json[u"stages"_s])) {
        if (const auto stage = valueOf<Stage>(text))
            out.filter.stages.append(*stage);
    }
    for (const QJsonValue& count : json[u"stars"_s].toArray()) {
        if (count.toInt(-1) >= 0 && count.toInt() <= ApplicantMark::mostStars)
            out.filter.stars.append(count.toInt());
    }
    out.filter.unread = json[u"unread"_s].toBool();
    out.filter.skills = texts(json[u"skills"_s]);
    out.filter.canBePaid = json[u"canBePaid"_s].toBool();
    out.filter.tags = texts(json[u"tags"_s]);
    out.filter.rateFrom = json[u"rateFrom"_s].toString();
    out.filter.rateTo = json[u"rateTo"_s].toString();
    out.filter.rateKind = json[u"rateKind"_s].toString();
    out.filter.waitingDays = qMax(0, json[u"waitingDays"_s].toInt());
    out.filter.text = json[u"text"_s].toString();
    out.sort = valueOf<QueueSort>(json[u"sort"_s].toString()).value_or(QueueSort::Newest);
    out.reversed = json[u"reversed"_s].toBool();
    return out;
}

} // namespace agh
