#include "views/text/draftwords.h"

#include "views/text/displayguard.h"
#include "views/text/moneytext.h"
#include "views/text/statusword.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace agh::draftwords {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(agh::DraftWords)
};

constexpr DraftFields::Field everyField[] = {
    DraftFields::Title,  DraftFields::Description, DraftFields::Skills,   DraftFields::PaidBy,
    DraftFields::Amount, DraftFields::Currency,    DraftFields::PaidWhen, DraftFields::Terms};

constexpr qint64 secondMs = 1'000, minuteMs = 60'000, hourMs = 3'600'000;

/// How 640.50 is written here.
QString example() { return u"640"_s + QLocale().decimalPoint() + u"50"_s; }

QString tooLong(const rules::RoleProblem& problem)
{
    if (problem.field == DraftFields::Skills)
        return Words::tr("One of the skills is too long");
    //: Under a field; %n is how many characters the service takes
    return Words::tr("Longer than %Ln characters", nullptr, problem.limit);
}

bool isEmpty(const DraftFields& fields, DraftFields::Field field)
{
    DraftFields only;
    drafts::put(only, fields, field);
    return drafts::differences(only, DraftFields()) == 0;
}

} // namespace

QString fieldName(DraftFields::Field field)
{
    switch (field) {
    case DraftFields::Title:
        return Words::tr("Title", "of a role");
    case DraftFields::Description:
        return Words::tr("Description");
    case DraftFields::Skills:
        return Words::tr("Skills");
    case DraftFields::PaidBy:
        return Words::tr("Paid by");
    case DraftFields::Amount:
        return Words::tr("Amount");
    case DraftFields::Currency:
        return Words::tr("Currency");
    case DraftFields::PaidWhen:
        return Words::tr("Schedule");
    case DraftFields::Terms:
        return Words::tr("Payment terms");
    }
    return {};
}

QString fieldNames(int fields)
{
    QStringList names;
    for (const DraftFields::Field field : everyField) {
        if (fields & field)
            names.append(fieldName(field));
    }
    if (names.size() == 2) {
        //: Two fields of a role, "Title" and "Skills"
        return Words::tr("%1 and %2").arg(names[0], names[1]);
    }
    if (names.size() > 2) {
        //: So many fields of a role
        return Words::tr("%n fields", nullptr, int(names.size()));
    }
    return names.value(0);
}

QString under(const rules::RoleProblem& problem)
{
    using Kind = rules::RoleProblem::Kind;
    switch (problem.kind) {
    case Kind::Missing:
        return {};
    case Kind::TooLong:
        return tooLong(problem);
    case Kind::TooMany:
        //: Under the field of the skills; %n is how many the service takes
        return Words::tr("More than %n skills", nullptr, problem.limit);
    case Kind::NotAnAmount:
        return Words::tr("Not an amount");
    case Kind::TooExact:
        //: Under the field of an amount; %n is how many decimals its currency has
        return Words::tr("The currency has %n decimals", nullptr, problem.limit);
    case Kind::NotACode:
        return Words::tr("Not the code of a currency");
    case Kind::NotKnown:
        return Words::tr("The service does not have this");
    }
    return {};
}

QString missing(const rules::RoleProblem& problem)
{
    using Kind = rules::RoleProblem::Kind;
    const QString name = fieldName(problem.field);
    if (problem.kind == Kind::NotAnAmount ||
        (problem.kind == Kind::Missing && problem.field == DraftFields::Amount)) {
        //: What is missing of a role; %1 is an amount as it is written here
        return Words::tr("Amount: write it like %1.").arg(example());
    }
    if (problem.kind != Kind::Missing) {
        //: What is wrong with a role: %1 is a field, %2 is what is wrong with it
        return Words::tr("%1: %2.").arg(name, under(problem));
    }
    switch (problem.field) {
    case DraftFields::Title:
        return Words::tr("Title: what the work is, in a few words.");
    case DraftFields::Description:
        return Words::tr("Description: what there is, and what is needed.");
    case DraftFields::PaidBy:
        return Words::tr("Paid by: choose how the money moves.");
    case DraftFields::Currency:
        return Words::tr("Currency: choose one.");
    default:
        break;
    }
    return name;
}

QString missingTitle(int count)
{
    if (count == 1)
        return Words::tr("One thing is missing before this can be published");
    //: Over a list; more than one
    return Words::tr("%Ln things are missing before this can be published", nullptr, count);
}

QString versionName(const DraftVersion& version, bool first, const DraftFields* before,
                    const DraftFields* now)
{
    switch (version.kind) {
    case DraftVersion::Pause:
        break;
    case DraftVersion::Published:
        //: A version of a draft
        return Words::tr("Published", "version");
    case DraftVersion::BeforePaste:
        //: A version of a draft: how it stood then; %n lines were pasted after it
        return Words::tr("Before paste of %Ln lines", nullptr, version.count);
    case DraftVersion::BeforeRestore:
        //: A version of a draft: how it stood before an older one was taken up again
        return Words::tr("Before going back");
    case DraftVersion::Imported:
        //: A version of a draft: read from a file
        return Words::tr("Imported", "version");
    case DraftVersion::FromRole:
        //: A version of a draft: what it was begun with
        return Words::tr("Taken from a role");
    case DraftVersion::Merged:
        //: A version of a draft: how it stood before changes of the service were taken over
        return Words::tr("Before changes were taken over");
    }
    if (first || version.fields == 0)
        return Words::tr("First text");
    const QString names = fieldNames(version.fields);
    for (const DraftFields::Field field : everyField) {
        if (version.fields != field || !before || !now)
            continue;
        if (isEmpty(*before, field)) {
            //: A version of a draft; %1 is a field
            return Words::tr("%1 added").arg(names);
        }
        if (isEmpty(*now, field)) {
            //: A version of a draft; %1 is a field
            return Words::tr("%1 taken out").arg(names);
        }
    }
    //: A version of a draft; %1 is a field, two fields, or "3 fields"
    return Words::tr("%1 changed").arg(names);
}

QString savedAgo(qint64 savedMs, const Moment& moment)
{
    const qint64 ago = moment.nowMs() - savedMs;
    if (ago < secondMs)
        return Words::tr("Saved on this computer just now");
    if (ago < minuteMs) {
        //: %1: seconds; s is the unit
        return Words::tr("Saved on this computer %1 s ago").arg(ago / secondMs);
    }
    if (ago < hourMs) {
        //: %1: minutes; min is the unit
        return Words::tr("Saved on this computer %1 min ago").arg(ago / minuteMs);
    }
    //: %1: a time, "09:12", "Mon 16:48" or "3 Nov 10:20"
    return Words::tr("Saved on this computer %1")
        .arg(moment.briefWithTime(Timestamp::fromMs(savedMs)));
}

QString valueOf(const DraftFields& fields, DraftFields::Field field)
{
    switch (field) {
    case DraftFields::Title:
        return fields.title;
    case DraftFields::Description:
        return fields.description;
    case DraftFields::Skills:
        return fields.skills.join(u", "_s);
    case DraftFields::PaidBy:
        return fields.rail.isTold() ? words::of(fields.rail) : QString();
    case DraftFields::Amount:
        if (const auto amount = Decimal::parse(fields.amount.toLatin1()))
            return money::digits({*amount, fields.currency});
        return fields.amountTyped;
    case DraftFields::Currency:
        return fields.currency;
    case DraftFields::PaidWhen:
        return fields.schedule.isTold() ? scheduleName(fields.schedule) : QString();
    case DraftFields::Terms:
        return fields.terms;
    }
    return {};
}

QString scheduleName(const Open<Schedule>& schedule)
{
    switch (schedule.known()) {
    case Schedule::OnCompletion:
        return Words::tr("On completion");
    case Schedule::Upfront:
        //: The whole of the money is paid before the work begins
        return Words::tr("Upfront");
    case Schedule::Milestones:
        return Words::tr("Milestones");
    case Schedule::Weekly:
        return Words::tr("Weekly");
    case Schedule::Monthly:
        return Words::tr("Monthly");
    case Schedule::Unknown:
        break;
    }
    return display::bareLine(schedule.text(), 40);
}

QList<Open<Rail>> rails(const Open<Rail>& now)
{
    QList<Open<Rail>> out{{}, Rail::Stripe, Rail::X402, Rail::Mpp};
    if (!out.contains(now))
        out.append(now);
    return out;
}

QList<Open<Schedule>> schedules(const Open<Schedule>& now)
{
    QList<Open<Schedule>> out{{},
                              Schedule::OnCompletion,
                              Schedule::Milestones,
                              Schedule::Weekly,
                              Schedule::Monthly,
                              Schedule::Upfront};
    if (!out.contains(now))
        out.append(now);
    return out;
}

QStringList currencies(const QString& now)
{
    QStringList out{u""_s,    u"USD"_s, u"USDC"_s, u"EUR"_s, u"EURC"_s, u"GBP"_s, u"CHF"_s,
                    u"SEK"_s, u"NOK"_s, u"DKK"_s,  u"PLN"_s, u"CZK"_s,  u"CAD"_s, u"AUD"_s,
                    u"NZD"_s, u"SGD"_s, u"JPY"_s,  u"INR"_s, u"BRL"_s,  u"MXN"_s, u"PATHUSD"_s};
    if (!out.contains(now))
        out.append(now);
    return out;
}

} // namespace agh::draftwords
