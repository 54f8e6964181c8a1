#include "services/draftpayload.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace agh::draftpayload {

bool isPublish(const QByteArray& operation)
{
    return operation == createRole || operation == updateRole;
}

bool isOfRole(const QByteArray& operation)
{
    return isPublish(operation) || operation == closeRole || operation == reopenRole ||
           operation == deleteRole;
}

QByteArray encode(const Change& change)
{
    const auto object = [](const DraftFields& fields) {
        return QJsonDocument::fromJson(drafts::encode(fields)).object();
    };
    return QJsonDocument(QJsonObject{{u"role"_s, change.role.value},
                                     {u"wanted"_s, object(change.wanted)},
                                     {u"base"_s, object(change.base)}})
        .toJson(QJsonDocument::Compact);
}

Change changeIn(const JournalEntry& entry)
{
    const QJsonObject in = QJsonDocument::fromJson(entry.payload).object();
    const auto fields = [&in](const QString& name) {
        return drafts::decode(QJsonDocument(in[name].toObject()).toJson(QJsonDocument::Compact));
    };
    return {RoleId{in[u"role"_s].toString()}, fields(u"wanted"_s), fields(u"base"_s)};
}

DraftFields fieldsIn(const JournalEntry& entry)
{
    return entry.operation == createRole ? drafts::decode(entry.payload) : changeIn(entry).wanted;
}

ApiError changedMeanwhile()
{
    ApiError error;
    error.kind = ApiError::Kind::Conflict;
    error.detail = u"changed meanwhile"_s;
    return error;
}

} // namespace agh::draftpayload
