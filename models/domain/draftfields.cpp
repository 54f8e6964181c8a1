#include "domain/draftfields.h"

#include "domain/marks.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace agh {

bool DraftFields::isEmpty() const
{
    return title.trimmed().isEmpty() && description.trimmed().isEmpty() &&
           terms.trimmed().isEmpty() && skills.isEmpty() && amount.isEmpty() &&
           amountTyped.trimmed().isEmpty();
}

namespace drafts {
namespace {

bool sameAmount(const DraftFields& a, const DraftFields& b)
{
    if (a.amount == b.amount)
        return a.amountTyped == b.amountTyped;
    const auto one = Decimal::parse(a.amount.toLatin1());
    const auto other = Decimal::parse(b.amount.toLatin1());
    return one && other && *one == *other && a.amountTyped == b.amountTyped;
}

} // namespace

int differences(const DraftFields& a, const DraftFields& b)
{
    int out = 0;
    const auto note = [&out](bool same, DraftFields::Field field) {
        if (!same)
            out |= field;
    };
    note(a.title == b.title, DraftFields::Title);
    note(a.description == b.description, DraftFields::Description);
    note(a.skills == b.skills, DraftFields::Skills);
    note(a.rail == b.rail, DraftFields::PaidBy);
    note(sameAmount(a, b), DraftFields::Amount);
    note(a.currency == b.currency, DraftFields::Currency);
    note(a.schedule == b.schedule, DraftFields::PaidWhen);
    note(a.terms == b.terms, DraftFields::Terms);
    return out;
}

void put(DraftFields& into, const DraftFields& from, int fields)
{
    if (fields & DraftFields::Title)
        into.title = from.title;
    if (fields & DraftFields::Description)
        into.description = from.description;
    if (fields & DraftFields::Skills)
        into.skills = from.skills;
    if (fields & DraftFields::PaidBy)
        into.rail = from.rail;
    if (fields & DraftFields::Amount) {
        into.amount = from.amount;
        into.amountTyped = from.amountTyped;
    }
    if (fields & DraftFields::Currency)
        into.currency = from.currency;
    if (fields & DraftFields::PaidWhen)
        into.schedule = from.schedule;
    if (fields & DraftFields::Terms)
        into.terms = from.terms;
}

DraftFields fieldsOf(const Role& role)
{
    DraftFields out;
    out.title = role.title;
    out.description = role.description;
    out.skills = role.skills;
    out.rail = role.payment.rail;
    if (role.payment.amount)
        out.amount = QString::fromLatin1(role.payment.amount->amount.toPlain());
    out.currency = role.payment.currency.isEmpty() && role.payment.amount
                       ? role.payment.amount->currency
                       : role.payment.currency;
    out.schedule = role.payment.schedule;
    out.terms = role.payment.terms;
    return out;
}

RoleInput inputOf(const DraftFields& fields, int which)
{
    RoleInput out;
    if (which & DraftFields::Title)
        out.title = fields.title;
    if (which & DraftFields::Description)
        out.description = fields.description;
    if (which & DraftFields::Skills)
        out.skills = fields.skills;
    if (which & DraftFields::PaidBy && fields.rail.isTold())
        out.paymentMethod = fields.rail;
    if (which & DraftFields::Amount)
        out.paymentAmount = Decimal::parse(fields.amount.toLatin1());
    if (which & DraftFields::Currency && !fields.currency.isEmpty())
        out.paymentCurrency = fields.currency;
    if (which & DraftFields::PaidWhen && fields.schedule.isTold())
        out.paymentSchedule = fields.schedule;
    // Terms that were taken out are told as empty ones; a new role has none by itself.
    if (which & DraftFields::Terms && (!fields.terms.isEmpty() || which != DraftFields::everyField))
        out.paymentTerms = fields.terms;
    return out;
}

QByteArray encode(const DraftFields& fields)
{
    QJsonObject out{{u"title"_s, fields.title},
                    {u"description"_s, fields.description},
                    {u"skills"_s, QJsonArray::fromStringList(fields.skills)},
                    {u"rail"_s, fields.rail.text()},
                    {u"amount"_s, fields.amount},
                    {u"currency"_s, fields.currency},
                    {u"schedule"_s, fields.schedule.text()},
                    {u"terms"_s, fields.terms}};
    if (!fields.amountTyped.isEmpty())
        out.insert(u"amountTyped"_s, fields.amountTyped);
    return QJsonDocument(out).toJson(QJsonDocument::Compact);
}

DraftFields decode(const QByteArray& bytes)
{
    const QJsonObject in = QJsonDocument::fromJson(bytes).object();
    DraftFields out;
    out.title = in[u"title"_s].toString();
    out.description = in[u"description"_s].toString();
    for (const QJsonValue& skill : in[u"skills"_s].toArray())
        out.skills.append(skill.toString());
    out.rail = Open<Rail>::fromText(in[u"rail"_s].toString());
    out.amount = in[u"amount"_s].toString();
    out.amountTyped = in[u"amountTyped"_s].toString();
    out.currency = in[u"currency"_s].toString();
    out.schedule = Open<Schedule>::fromText(in[u"schedule"_s].toString());
    out.terms = in[u"terms"_s].toString();
    return out;
}

QString hashOf(const DraftFields& fields)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(encode(fields), QCryptographicHash::Sha256).toHex().first(32));
}

QString searchOf(const DraftFields& fields)
{
    return searchForm(
        QStringList{fields.title, fields.skills.join(u' '), fields.description, fields.terms}.join(
            u'\n'));
}

} // namespace drafts
} // namespace agh
