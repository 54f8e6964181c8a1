#include "views/out/draftsout.h"

#include "services/rolefile.h"
#include "views/out/rolepdf.h"

using namespace Qt::Literals::StringLiterals;

namespace agh {
namespace {

struct Way
{
    OutPlan::Form form;
    std::optional<RoleFile::Form> file; ///< none: a PDF
};

FileOut::Make makerOf(const QList<DraftFields>& roles, const std::optional<RoleFile::Form>& form)
{
    return [roles, form](QIODevice& out, FileOut::Progress& progress) {
        progress.total = int(roles.size());
        if (!form) {
            RolePdf::write(out, roles, [&progress](int done) {
                progress.done = done;
                return progress.stop.load();
            });
        } else if (roles.size() == 1) {
            out.write(RoleFile::bytesOf(roles.first(), *form));
        } else {
            out.write(RoleFile::jsonOf(roles));
        }
    };
}

} // namespace

OutPlan DraftsOut::plan(const QList<DraftFields>& roles)
{
    const int count = int(roles.size());
    QList<Way> ways;
    if (count == 1) {
        ways.append({{tr("Markdown"), u"md"_s}, RoleFile::Form::Markdown});
        ways.append({{tr("Plain text"), u"txt"_s}, RoleFile::Form::Text});
    }
    ways.append({{tr("Data (JSON)"), u"json"_s}, RoleFile::Form::Json});
    ways.append({{tr("PDF, to print"), u"pdf"_s}, std::nullopt});

    OutPlan out;
    //: Title of a dialog
    out.title = count == 1 ? tr("Export draft") : tr("Export drafts");
    //: What is written to a file; %n: drafts of roles
    out.parts = {count == 1 ? tr("This draft") : tr("All %n drafts as shown", nullptr, count)};
    for (const Way& way : std::as_const(ways))
        out.forms.append(way.form);
    out.countText = [count](int, int) {
        //: How many drafts of roles a file will hold, said before it is written
        return tr("%n drafts will be written", nullptr, count);
    };
    out.name = [roles, count](int) {
        //: Name of a file
        return count == 1 ? roles.first().title : tr("Drafts of roles");
    };
    out.prepare = [roles, ways, count](int, int form, const OutColumns&,
                                       const std::function<void(OutPlan::Ready)>& done) {
        OutPlan::Ready ready;
        ready.make = makerOf(roles, ways.value(form).file);
        //: A file was written; " to ~/Documents/…" follows
        ready.doneText = tr("%n drafts written", nullptr, count);
        done(std::move(ready));
    };
    return out;
}

} // namespace agh
