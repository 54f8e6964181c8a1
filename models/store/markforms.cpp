#include "store/markforms.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace agh::markforms {
namespace {

QJsonObject encodeMark(const ApplicantMark& mark)
{
    return {{u"stage"_s, int(mark.stage)},
            {u"stars"_s, mark.stars},
            {u"tags"_s, QJsonArray::fromStringList(mark.tags)},
            {u"note"_s, mark.note}};
}

ApplicantMark decodeMark(const QJsonObject& json)
{
    ApplicantMark mark;
    mark.stage = stage(json[u"stage"_s].toInt());
    mark.stars = qBound(0, json[u"stars"_s].toInt(), ApplicantMark::mostStars);
    for (const QJsonValue& tag : json[u"tags"_s].toArray())
        mark.tags.append(tag.toString());
    mark.note = json[u"note"_s].toString();
    return mark;
}

} // namespace

Stage stage(int number)
{
    return number >= int(Stage::New) && number <= int(Stage::SetAside) ? Stage(number) : Stage::New;
}

QByteArray encode(const ApplicantMarks::Step& step)
{
    QJsonArray ones;
    for (const ApplicantMarks::Step::One& one : step.ones)
        ones.append(QJsonObject{{u"id"_s, one.id.value},
                                {u"before"_s, encodeMark(one.before)},
                                {u"after"_s, encodeMark(one.after)}});
    const QJsonObject whole{{u"change"_s, int(step.change)}, {u"ones"_s, ones}};
    return QJsonDocument(whole).toJson(QJsonDocument::Compact);
}

std::optional<ApplicantMarks::Step> step(const QByteArray& bytes)
{
    const QJsonObject whole = QJsonDocument::fromJson(bytes).object();
    const int change = whole[u"change"_s].toInt(-1);
    if (change < int(ApplicantMarks::Change::Stage) || change > int(ApplicantMarks::Change::Note))
        return std::nullopt;
    ApplicantMarks::Step out;
    out.change = ApplicantMarks::Change(change);
    for (const QJsonValue& value : whole[u"ones"_s].toArray()) {
        const QJsonObject one = value.toObject();
        out.ones.append({ApplicationId{one[u"id"_s].toString()},
                         decodeMark(one[u"before"_s].toObject()),
                         decodeMark(one[u"after"_s].toObject())});
    }
    return out.ones.isEmpty() ? std::nullopt : std::optional(std::move(out));
}

} // namespace agh::markforms
