#pragma once

#include "domain/entities.h"
#include "domain/messagetemplate.h"
#include "store/templates.h"

namespace agh {

/// A template as it is chosen: one's own, or one that comes with the program.
struct TemplateEntry
{
    QString key;  ///< "own/3", "de/waiting"
    QString name; ///< guarded
    QString body;
    qint64 id = 0; ///< 0: built in
    [[nodiscard]] bool isOwn() const { return id != 0; }
    friend bool operator==(const TemplateEntry&, const TemplateEntry&) = default;
};

/// Whom the built-in ones speak to: an agent, whoever posted a role, or either.
enum class TemplatesTo { Agent, Poster, Either };
/// One's own first, then the built-in ones in the language of the app, then those in others.
[[nodiscard]] QList<TemplateEntry> templateEntries(const Templates& own,
                                                   TemplatesTo to = TemplatesTo::Agent);
/// The built-in one of this name in the language of the app.
[[nodiscard]] QString builtInBody(const char* key);
/// What the fields of a template stand for with this applicant.
[[nodiscard]] templates::Fields templateFields(const Application& application,
                                               const std::optional<Role>& role);
/// "Not told: {rate}. No such field: {naem}."; empty: all were filled in.
[[nodiscard]] QString unresolvedText(const QStringList& unresolved);

} // namespace agh
