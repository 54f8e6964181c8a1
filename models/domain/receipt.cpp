#include "domain/receipt.h"

#include "domain/destination.h"
#include "domain/strictjson.h"

#include <QRegularExpression>
#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace agh {
namespace {

constexpr int mostWraps = 3; // a text in JSON in base64, and no further

struct Found
{
    QString value, header;
};

bool isBase64(QStringView text)
{
    for (const QChar letter : text) {
        const char16_t c = letter.unicode();
        const bool fits = (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'z') ||
                          (c >= u'A' && c <= u'Z') || c == u'+' || c == u'/' || c == u'-' ||
                          c == u'_' || c == u'=';
        if (!fits)
            return false;
    }
    return !text.isEmpty();
}

/// The lines of a paste that are a receipt's header, with what a terminal wrapped onto the next.
QList<Found> headersIn(const QString& text)
{
    static const QRegularExpression line(
        u"\\A\\s*[<>*|]?\\s*[\"']?(x-payment-response|payment-response|payment-receipt)[\"']?\\s*:\\s*(.*)\\z"_s,
        QRegularExpression::CaseInsensitiveOption);
    QList<Found> out;
    bool open = false;
    for (const QString& one : text.split(u'\n')) {
        const auto match = line.match(one.trimmed());
        if (match.hasMatch()) {
            out.append({match.captured(2).trimmed(), match.captured(1).toLower()});
            open = true;
        } else if (open && isBase64(one.trimmed()) && isBase64(out.last().value)) {
            out.last().value += one.trimmed();
        } else {
            open = false;
        }
    }
    return out;
}

Rail railOfHeader(const QString& header)
{
    return header == u"payment-receipt"_s ? Rail::Mpp
           : header.isEmpty()             ? Rail::Unknown
                                          : Rail::X402;
}

QString textOf(const StrictJson& object, QByteArrayView name)
{
    const StrictJson* member = object.member(name);
    if (!member ||
        (member->type != StrictJson::Type::Text && member->type != StrictJson::Type::Number))
        return {};
    return QString::fromUtf8(member->text);
}

Rail railOfFields(const StrictJson& object)
{
    if (object.member("success") && (object.member("transaction") || object.member("network")))
        return Rail::X402;
    if (object.member("status") && (object.member("reference") || object.member("method")))
        return Rail::Mpp;
    return Rail::Unknown;
}

QString unquoted(const QString& text)
{
    QString out = text.trimmed();
    if (out.endsWith(u',') || out.endsWith(u';'))
        out.chop(1);
    const bool quoted = out.size() > 1 &&
                        (out.front() == u'"' || out.front() == u'\'' || out.front() == u'`') &&
                        out.front() == out.back();
    return quoted ? out.mid(1, out.size() - 2).trimmed() : out;
}

std::optional<StrictJson> objectOf(const QString& text, int wraps, QString& toSend,
                                   Receipt::Form& form);

/// {"receipt": …}, {"data": …}: what is inside.
std::optional<StrictJson> inside(const StrictJson& object, int wraps, QString& toSend,
                                 Receipt::Form& form)
{
    if (railOfFields(object) != Rail::Unknown)
        return object;
    for (const QByteArrayView name :
         {"receipt", "paymentReceipt", "paymentResponse", "settlement", "header", "data"}) {
        const StrictJson* member = object.member(name);
        if (!member)
            continue;
        if (member->type == StrictJson::Type::Object || member->type == StrictJson::Type::Text) {
            if (auto found = objectOf(QString::fromUtf8(member->text), wraps + 1, toSend, form))
                return found;
        }
    }
    return std::nullopt;
}

std::optional<StrictJson> objectOf(const QString& given, int wraps, QString& toSend,
                                   Receipt::Form& form)
{
    if (wraps > mostWraps)
        return std::nullopt;
    const QString text = given.trimmed();
    const auto parsed = StrictJson::parse(text.toUtf8());
    if (parsed && parsed->type == StrictJson::Type::Object) {
        toSend = text;
        form = Receipt::Form::Json;
        return inside(*parsed, wraps, toSend, form);
    }
    if (parsed && parsed->type == StrictJson::Type::Text)
        return objectOf(QString::fromUtf8(parsed->text), wraps + 1, toSend, form);
    if (const QString bare = unquoted(text); bare != text)
        return objectOf(bare, wraps + 1, toSend, form);
    if (const QList<Found> headers = headersIn(text); wraps > 0 && headers.size() == 1)
        return objectOf(headers.first().value, wraps + 1, toSend, form);
    QString letters;
    for (const QChar letter : text) {
        if (!letter.isSpace())
            letters.append(letter);
    }
    if (!isBase64(letters))
        return std::nullopt;
    QByteArray code = letters.toLatin1();
    code.replace('-', '+').replace('_', '/');
    while (code.endsWith('='))
        code.chop(1);
    const auto bytes = QByteArray::fromBase64Encoding(
        code, QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    if (bytes.decodingStatus != QByteArray::Base64DecodingStatus::Ok)
        return std::nullopt;
    const auto object = StrictJson::parse(bytes.decoded);
    if (!object || object->type != StrictJson::Type::Object)
        return std::nullopt;
    toSend = letters;
    form = Receipt::Form::Base64;
    QString within; // the receipt is sent in the form it came in
    Receipt::Form formWithin = form;
    return inside(*object, wraps, within, formWithin);
}

Receipt receiptOf(const Found& found)
{
    Receipt out;
    out.problem = Receipt::Problem::NoReceipt;
    const auto object = objectOf(found.value, 0, out.toSend, out.form);
    if (!object || out.toSend.size() > Receipt::longest) {
        if (object)
            out.problem = Receipt::Problem::TooLong;
        return out;
    }
    const Rail byName = railOfHeader(found.header);
    out.rail = railOfFields(*object);
    if (out.rail == Rail::Unknown)
        out.rail = byName;
    if (out.rail == Rail::Unknown)
        return out;
    out.problem = Receipt::Problem::None;
    if (out.rail == Rail::X402 && byName == Rail::X402)
        out.version = found.header.startsWith("x-"_L1) ? 1 : 2;
    if (out.rail == Rail::X402) {
        if (const StrictJson* success = object->member("success");
            success && success->type == StrictJson::Type::Bool)
            out.success = success->text == "true";
        out.reference = textOf(*object, "transaction");
    } else {
        if (const QString status = textOf(*object, "status"); !status.isEmpty())
            out.success = status == u"success"_s;
        out.reference = textOf(*object, "reference");
    }
    out.errorReason = textOf(*object, "errorReason");
    if (out.errorReason.isEmpty())
        out.errorReason = textOf(*object, "errorMessage");
    out.network = textOf(*object, "network");
    out.payer = textOf(*object, "payer");
    out.amount = textOf(*object, "amount");
    out.method = textOf(*object, "method");
    out.externalId = textOf(*object, "externalId");
    out.timestampText = textOf(*object, "timestamp");
    out.timestamp = Timestamp::parse(out.timestampText.toLatin1()).value_or(Timestamp());
    return out;
}

} // namespace

Receipt Receipt::read(const QString& pasted, Rail wanted)
{
    Receipt out;
    const QString text = pasted.trimmed();
    if (text.isEmpty())
        return out;
    if (text.size() > longestPaste) {
        out.problem = Problem::TooLong;
        return out;
    }
    QList<Receipt> found;
    for (const Found& header : headersIn(text)) {
        Receipt one = receiptOf(header);
        if (one.problem == Problem::NoReceipt)
            continue;
        one.form = text.contains(u'\n') && text.contains("HTTP/"_L1) ? Form::Dump : Form::Header;
        found.append(one);
    }
    if (found.isEmpty())
        found.append(receiptOf({text, {}}));
    // Of the other rail, beside one of this: an answer that offers both.
    QList<Receipt> fitting;
    for (const Receipt& one : std::as_const(found)) {
        if (one.rail == wanted)
            fitting.append(one);
    }
    if (fitting.isEmpty())
        fitting = found;
    out = fitting.first();
    for (const Receipt& one : std::as_const(fitting)) {
        if (one.referenceKey() != out.referenceKey() || one.rail != out.rail) {
            out = {};
            out.problem = Problem::Several;
            return out;
        }
    }
    if (out.problem == Problem::NoReceipt && Destination::looksSecret(text)) {
        out = {};
        out.problem = Problem::Secret;
    }
    return out;
}

QString Receipt::keyOf(const QString& reference)
{
    const QString text = reference.trimmed();
    static const QRegularExpression hex(u"\\A(0[xX])?[0-9a-fA-F]{64}\\z"_s);
    if (!hex.match(text).hasMatch())
        return text;
    return text.startsWith("0x"_L1, Qt::CaseInsensitive) ? text.mid(2).toLower() : text.toLower();
}

} // namespace agh
