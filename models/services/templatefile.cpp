#include "services/templatefile.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

using namespace Qt::Literals::StringLiterals;

namespace agh {
namespace {

const QString format = u"agentsgethired.templates"_s;
constexpr int version = 1;

/// Deeper than any file of ours; the parser calls itself for each level.
bool isTooDeep(const QByteArray& bytes)
{
    int depth = 0;
    bool inText = false;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const char one = bytes[i];
        if (inText) {
            if (one == '\\')
                ++i;
            else if (one == '"')
                inText = false;
        } else if (one == '"') {
            inText = true;
        } else if (one == '{' || one == '[') {
            if (++depth > 16)
                return true;
        } else if (one == '}' || one == ']') {
            --depth;
        }
    }
    return false;
}

} // namespace

TemplateFile::Read TemplateFile::read(const QString& path)
{
    const QFileInfo info(path);
    if (!info.isFile()) // a device or a pipe would never end
        return {Trouble::NoFile, {}, 0};
    if (info.size() > mostBytes)
        return {Trouble::TooLarge, {}, 0};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {Trouble::NoFile, {}, 0};
    return parse(file.read(mostBytes + 1));
}

TemplateFile::Read TemplateFile::parse(const QByteArray& bytes)
{
    if (bytes.size() > mostBytes)
        return {Trouble::TooLarge, {}, 0};
    if (isTooDeep(bytes))
        return {Trouble::OtherFormat, {}, 0};
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError)
        return {Trouble::NotJson, {}, 0};
    const QJsonObject root = document.object();
    if (root[u"format"_s].toString() != format || !root[u"templates"_s].isArray())
        return {Trouble::OtherFormat, {}, 0};
    if (root[u"version"_s].toInt() > version)
        return {Trouble::NewerVersion, {}, 0};
    Read out;
    const QJsonArray all = root[u"templates"_s].toArray();
    if (all.size() > mostTemplates)
        return {Trouble::TooLarge, {}, 0};
    for (const QJsonValue& value : all) {
        const QJsonObject one = value.toObject();
        TemplateRow row;
        row.name = one[u"name"_s].toString().trimmed();
        row.body = one[u"body"_s].toString();
        const bool usable = !row.name.isEmpty() && row.name.size() <= mostName &&
                            !row.body.trimmed().isEmpty() && row.body.size() <= mostBody &&
                            !row.body.contains(QChar(u'\0')) && !row.name.contains(QChar(u'\0'));
        if (usable)
            out.rows.append(row);
        else
            ++out.leftOut;
    }
    if (out.rows.isEmpty())
        out.trouble = Trouble::Empty;
    return out;
}

QByteArray TemplateFile::bytesOf(const QList<TemplateRow>& rows)
{
    QJsonArray all;
    for (const TemplateRow& row : rows)
        all.append(QJsonObject{{u"name"_s, row.name}, {u"body"_s, row.body}});
    return QJsonDocument(
               QJsonObject{{u"format"_s, format}, {u"version"_s, version}, {u"templates"_s, all}})
        .toJson();
}

TemplateFile::Trouble TemplateFile::write(const QString& path, const QList<TemplateRow>& rows)
{
    if (QFileInfo(path).isSymLink())
        return Trouble::IsLink;
    QSaveFile file(path);
    const QByteArray bytes = bytesOf(rows);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return Trouble::NotWritten;
    return Trouble::None;
}

} // namespace agh
