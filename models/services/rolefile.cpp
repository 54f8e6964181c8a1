#include "services/rolefile.h"

#include "services/flatjson.h"
#include "services/frontmatter.h"

#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QStringDecoder>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace agh {
namespace {

using Form = RoleFile::Form;
using Trouble = RoleFile::Trouble;
using Kind = FileValue::Kind;

const QString one = u"agentsgethired.role"_s, several = u"agentsgethired.roles"_s;
const QString fence = u"---"_s, mark = u"-- role --"_s;
constexpr int version = 1;

RoleFile::Read bad(Trouble trouble, int line = 0, const QString& key = {})
{
    return {trouble, {}, line, key};
}

/// UTF-8, or UTF-16 that says so; lines end in \n afterwards.
std::optional<QString> textOf(const QByteArray& bytes)
{
    auto encoding = QStringDecoder::Utf8;
    qsizetype head = 0;
    if (bytes.startsWith("\xEF\xBB\xBF")) {
        head = 3;
    } else if (bytes.startsWith("\xFF\xFE")) {
        encoding = QStringDecoder::Utf16LE;
        head = 2;
    } else if (bytes.startsWith("\xFE\xFF")) {
        encoding = QStringDecoder::Utf16BE;
        head = 2;
    }
    if (head == 2 && bytes.size() % 2 != 0)
        return std::nullopt;
    // A second mark is a character of the text.
    QStringDecoder decoder(encoding, QStringDecoder::Flag::ConvertInitialBom);
    QString out = decoder.decode(QByteArrayView(bytes).sliced(head));
    // An end in the middle of a character is no error to the decoder: it waits for the rest.
    if (decoder.hasError() || out.contains(QChar(u'\0')) || !filetext::isWhole(out) ||
        (encoding == QStringDecoder::Utf8 && out.toUtf8().size() != bytes.size() - head))
        return std::nullopt;
    out.replace(u"\r\n"_s, u"\n"_s);
    out.replace(u'\r', u'\n');
    return out;
}

/// A key as we write it, for one as the service does.
QString ourKey(const QString& key)
{
    static const QHash<QString, QString> others{{u"paymentMethod"_s, u"rail"_s},
                                                {u"paymentAmount"_s, u"amount"_s},
                                                {u"paymentCurrency"_s, u"currency"_s},
                                                {u"paymentSchedule"_s, u"schedule"_s},
                                                {u"paymentTerms"_s, u"terms"_s}};
    return others.value(key, key);
}

/// Puts what stands beside `key` where it belongs. False: it cannot be that.
bool put(DraftFields& into, const QString& key, const FileValue& value, bool& known)
{
    known = true;
    const bool isText = value.kind == Kind::Text || value.kind == Kind::None;
    const auto text = [&](QString& field) {
        field = value.text;
        return isText;
    };
    if (key == u"title"_s)
        return text(into.title);
    if (key == u"description"_s)
        return text(into.description);
    if (key == u"terms"_s)
        return text(into.terms);
    if (key == u"currency"_s)
        return text(into.currency);
    if (key == u"amountTyped"_s)
        return text(into.amountTyped);
    if (key == u"rail"_s) {
        into.rail = Open<Rail>::fromText(value.text);
        return isText;
    }
    if (key == u"schedule"_s) {
        into.schedule = Open<Schedule>::fromText(value.text);
        return isText;
    }
    if (key == u"amount"_s) {
        const auto amount = Decimal::parse(value.text.toLatin1());
        const bool plain = amount && !value.text.contains(u'e', Qt::CaseInsensitive);
        if (amount)
            into.amount = plain ? value.text : QString::fromLatin1(amount->toPlain());
        else if (into.amountTyped.isEmpty())
            into.amountTyped = value.text;
        return isText || value.kind == Kind::Number;
    }
    if (key == u"skills"_s) {
        into.skills = value.list;
        for (const QString& skill : value.text.split(u',', Qt::SkipEmptyParts))
            into.skills.append(skill.trimmed());
        return isText || value.kind == Kind::List;
    }
    known = false;
    return true;
}

/// False: `out` says what is wrong.
bool take(const FileEntries& entries, RoleFile::Item& into, RoleFile::Read& out)
{
    for (const FileEntry& entry : entries) {
        bool known = false;
        if (!put(into.fields, ourKey(entry.key), entry.value, known)) {
            out = bad(Trouble::WrongValue, 0, entry.key);
            return false;
        }
        if (!known && entry.key != u"format"_s && entry.key != u"version"_s)
            into.leftOut.append(entry.key.left(80));
    }
    return true;
}

FileEntries entriesOf(const DraftFields& fields, bool withTitle, bool withDescription)
{
    FileEntries out;
    const auto text = [&out](const QString& key, const QString& value) {
        if (!value.isEmpty())
            out.append({key, FileValue::of(value)});
    };
    if (withTitle) // also an empty one: the description's first line is none then
        out.append({u"title"_s, FileValue::of(fields.title)});
    if (!fields.skills.isEmpty())
        out.append({u"skills"_s, FileValue::of(fields.skills)});
    text(u"rail"_s, fields.rail.text());
    text(u"amount"_s, fields.amount);
    text(u"amountTyped"_s, fields.amountTyped);
    text(u"currency"_s, fields.currency);
    text(u"schedule"_s, fields.schedule.text());
    text(u"terms"_s, fields.terms);
    if (withDescription)
        text(u"description"_s, fields.description);
    return out;
}

/// Stands in a file as it is, and comes back so.
bool fitsAsItIs(const QString& text)
{
    return !text.contains(u'\r') && !text.contains(QChar(u'\0')) && filetext::isWhole(text);
}

QString withoutEnd(QStringView text, int newlines)
{
    while (newlines-- > 0 && text.endsWith(u'\n'))
        text.chop(1);
    return text.toString();
}

bool isTooLarge(const DraftFields& fields)
{
    const auto isLong = [](const QString& line) { return line.size() > RoleFile::mostLine; };
    return fields.description.size() > RoleFile::mostText ||
           fields.terms.size() > RoleFile::mostText || isLong(fields.title) ||
           isLong(fields.currency) || isLong(fields.amountTyped) || isLong(fields.rail.text()) ||
           isLong(fields.schedule.text()) || fields.skills.size() > RoleFile::mostSkills ||
           std::any_of(fields.skills.begin(), fields.skills.end(), isLong);
}

RoleFile::Read only(const RoleFile::Item& item)
{
    if (item.fields == DraftFields())
        return bad(Trouble::Empty);
    if (isTooLarge(item.fields))
        return bad(Trouble::TooLarge);
    return {Trouble::None, {item}, 0, {}};
}

RoleFile::Read parseMarkdown(const QString& text)
{
    RoleFile::Item item;
    RoleFile::Read out;
    QStringView body = text;
    const bool hasHead = text.startsWith(fence + u'\n');
    if (hasHead) {
        const QStringView rest = QStringView(text).sliced(fence.size() + 1);
        // The closing line, which may be the last one.
        qsizetype end = rest.startsWith(fence + u'\n') ? 0 : rest.indexOf(u'\n' + fence + u'\n');
        const bool isLast = end < 0 && (rest == fence || rest.endsWith(u'\n' + fence));
        if (isLast)
            end = rest.size() - fence.size() - (rest == fence ? 0 : 1);
        if (end < 0)
            return bad(Trouble::Unreadable, 1);
        const FrontMatter::Read head = FrontMatter::read(rest.first(end));
        if (head.badLine > 0)
            return bad(Trouble::Unreadable, head.badLine + 1);
        if (!take(head.entries, item, out))
            return out;
        const qsizetype after = rest.indexOf(fence, end) + fence.size() + 1;
        body = after < rest.size() ? rest.sliced(after) : QStringView();
        if (body.startsWith(u'\n'))
            body = body.sliced(1);
    }
    const QString description = withoutEnd(body, 1);
    if (item.fields.description.isEmpty())
        item.fields.description = description;
    else if (!description.trimmed().isEmpty())
        return bad(Trouble::WrongValue, 0, u"description"_s); // two of them
    if (!hasHead && description.startsWith(u"# "_s)) {
        const qsizetype end = description.indexOf(u'\n');
        item.fields.title = description.mid(2, end < 0 ? -1 : end - 2).trimmed();
        item.fields.description = end < 0 ? QString() : description.mid(end).trimmed();
    }
    return only(item);
}

RoleFile::Read parseText(const QString& text)
{
    RoleFile::Item item;
    RoleFile::Read out;
    QStringView rest = text;
    const bool whole = text.startsWith(mark + u'\n');
    const qsizetype at = text.lastIndexOf(u'\n' + mark + u'\n');
    const bool marked = whole || at >= 0;
    if (marked) {
        const qsizetype from = at >= 0 ? at + 1 : 0;
        const qsizetype begin = from + mark.size() + 1;
        const FrontMatter::Read tail = FrontMatter::read(QStringView(text).sliced(begin));
        if (tail.badLine > 0)
            return bad(Trouble::Unreadable,
                       int(QStringView(text).first(begin).count(u'\n')) + tail.badLine);
        if (!take(tail.entries, item, out))
            return out;
        rest = QStringView(text).first(from);
    }
    const QString words = withoutEnd(rest, marked ? 2 : 1);
    const qsizetype end = words.indexOf(u'\n');
    const QString first = words.left(end < 0 ? words.size() : end);
    const bool isTitle =
        first.size() <= 300 && (end < 0 || end + 1 >= words.size() || words[end + 1] == u'\n');
    const bool taken = !item.fields.title.isEmpty() || !item.fields.description.isEmpty();
    if (taken && !words.trimmed().isEmpty())
        return bad(Trouble::WrongValue, 0,
                   item.fields.title.isEmpty() ? u"description"_s : u"title"_s);
    if (!taken && isTitle) {
        item.fields.title = first;
        item.fields.description = end < 0 ? QString() : words.mid(end + 2);
    } else if (!taken) {
        item.fields.description = words;
    }
    if (!marked) { // of somebody who wrote it for people
        item.fields.title = item.fields.title.trimmed();
        if (item.fields.title.isEmpty())
            item.fields.description = item.fields.description.trimmed();
    }
    return only(item);
}

QString textAt(const FileEntries& entries, const QString& key)
{
    for (const FileEntry& entry : entries) {
        if (entry.key == key)
            return entry.value.text;
    }
    return {};
}

RoleFile::Read parseJson(const QString& text)
{
    const FlatJson::Read json = FlatJson::read(text);
    if (json.badLine > 0)
        return bad(Trouble::Unreadable, json.badLine);
    const QString format = textAt(json.head, u"format"_s);
    const bool ours = format == one || format == several;
    if (!format.isEmpty() && !ours)
        return bad(Trouble::OtherFormat);
    if (textAt(json.head, u"version"_s).toInt() > version && ours)
        return bad(Trouble::NewerVersion);
    RoleFile::Read out;
    for (const FileEntries& entries : json.hasList ? json.roles : QList<FileEntries>{json.head}) {
        RoleFile::Item item;
        if (!take(entries, item, out))
            return out;
        if (isTooLarge(item.fields))
            return bad(Trouble::TooLarge);
        if (!(item.fields == DraftFields()))
            out.items.append(item);
    }
    if (out.items.isEmpty())
        out.trouble = ours || json.hasList ? Trouble::Empty : Trouble::OtherFormat;
    return out;
}

} // namespace

std::optional<Form> RoleFile::formOf(const QString& fileName)
{
    const QString suffix = QFileInfo(fileName).suffix().toLower();
    if (suffix == u"md"_s || suffix == u"markdown"_s)
        return Form::Markdown;
    if (suffix == u"json"_s)
        return Form::Json;
    if (suffix == u"txt"_s)
        return Form::Text;
    return std::nullopt;
}

QString RoleFile::suffixOf(Form form)
{
    return form == Form::Markdown ? u"md"_s : form == Form::Json ? u"json"_s : u"txt"_s;
}

RoleFile::Read RoleFile::read(const QString& path)
{
    const QFileInfo info(path);
    if (!info.isFile()) // a device or a pipe would never end
        return bad(Trouble::NoFile);
    const auto form = formOf(path);
    if (!form)
        return bad(Trouble::NoForm);
    if (info.size() > mostBytes)
        return bad(Trouble::TooLarge);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return bad(Trouble::NoFile);
    return parse(file.read(mostBytes + 1), *form);
}

RoleFile::Read RoleFile::parse(const QByteArray& bytes, Form form)
{
    if (bytes.size() > mostBytes)
        return bad(Trouble::TooLarge);
    const auto text = textOf(bytes);
    if (!text)
        return bad(Trouble::NotText);
    if (text->trimmed().isEmpty())
        return bad(Trouble::Empty);
    return form == Form::Markdown ? parseMarkdown(*text)
           : form == Form::Json   ? parseJson(*text)
                                  : parseText(*text);
}

QByteArray RoleFile::bytesOf(const DraftFields& fields, Form form)
{
    const bool bodyFits = fitsAsItIs(fields.description);
    if (form == Form::Json) {
        FileEntries all{{u"format"_s, FileValue::of(one)},
                        {u"version"_s, {Kind::Number, QString::number(version), {}}}};
        return (FlatJson::write(all + entriesOf(fields, true, true)) + u'\n').toUtf8();
    }
    if (form == Form::Markdown) {
        QString out =
            fence + u'\n' + FrontMatter::write(entriesOf(fields, true, !bodyFits)) + fence + u'\n';
        if (bodyFits && !fields.description.isEmpty())
            out += u'\n' + fields.description + u'\n';
        return out.toUtf8();
    }
    const bool fits = bodyFits && fitsAsItIs(fields.title) && !fields.title.isEmpty() &&
                      !fields.title.contains(u'\n') && fields.title.size() <= 300 &&
                      !fields.title.startsWith(QChar(0xFEFF));
    QString out;
    if (fits) {
        out = fields.title + u"\n\n"_s;
        if (!fields.description.isEmpty())
            out += fields.description + u"\n\n"_s;
    }
    return (out + mark + u'\n' + FrontMatter::write(entriesOf(fields, !fits, !fits))).toUtf8();
}

QByteArray RoleFile::jsonOf(const QList<DraftFields>& roles)
{
    QStringList all;
    for (const DraftFields& fields : roles)
        all.append(FlatJson::write(entriesOf(fields, true, true), u"    "_s));
    return (u"{\n  \"format\": "_s + filetext::quoted(several) + u",\n  \"version\": "_s +
            QString::number(version) + u",\n  \"roles\": [\n"_s + all.join(u",\n"_s) +
            u"\n  ]\n}\n"_s)
        .toUtf8();
}

} // namespace agh
