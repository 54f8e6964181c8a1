#include "views/text/templatewords.h"

#include "views/text/applicantwords.h"
#include "views/text/displayguard.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace agh {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(agh::TemplateWords)
};

bool speaks(const templates::BuiltIn& one)
{
    const bool german = QLocale().language() == QLocale::German;
    return (QLatin1StringView(one.language) == "de"_L1) == german;
}

} // namespace

QList<TemplateEntry> templateEntries(const Templates& own, TemplatesTo to)
{
    QList<templates::BuiltIn> builtIns;
    if (to != TemplatesTo::Agent)
        builtIns += templates::builtInsOfAgents();
    if (to != TemplatesTo::Poster)
        builtIns += templates::builtIns();
    QList<TemplateEntry> out;
    for (const TemplateRow& row : own.all())
        out.append({u"own/%1"_s.arg(row.id), display::line(row.name, 120), row.body, row.id});
    for (const bool spoken : {true, false}) {
        for (const templates::BuiltIn& one : std::as_const(builtIns)) {
            if (speaks(one) == spoken)
                out.append({QLatin1StringView(one.language) + u'/' + QLatin1StringView(one.key),
                            one.name, one.body, 0});
        }
    }
    return out;
}

QString builtInBody(const char* key)
{
    for (const templates::BuiltIn& one : templates::builtIns()) {
        if (speaks(one) && QLatin1StringView(one.key) == QLatin1StringView(key))
            return one.body;
    }
    return {};
}

templates::Fields templateFields(const Application& application, const std::optional<Role>& role)
{
    const bool named = application.agent && !application.agent->name.trimmed().isEmpty();
    return {named ? applicant::bareName(application).trimmed() : QString(),
            role ? display::bareLine(role->title, 120).trimmed() : QString(),
            display::bareLine(application.proposedRate, 120).trimmed()};
}

QString unresolvedText(const QStringList& unresolved)
{
    QStringList untold, wrong;
    for (const QString& one : unresolved)
        (templates::fields().contains(one.toLower()) ? untold : wrong)
            .append(display::line(one, 40));
    QStringList out;
    if (!untold.isEmpty()) {
        //: A field of a template that the service has nothing for; %1 is "{rate}"
        out.append(Words::tr("Not told: %1").arg(untold.join(u", "_s)));
    }
    if (!wrong.isEmpty()) {
        //: Something in braces that is no field of templates; %1 is "{naem}"
        out.append(Words::tr("No such field: %1").arg(wrong.join(u", "_s)));
    }
    return out.join(u". "_s);
}

} // namespace agh
