#include "views/lists/roletemplatelist.h"

#include "views/text/displayguard.h"
#include "views/text/roletemplatewords.h"

using namespace Qt::Literals::StringLiterals;

namespace agh {

RoleTemplateList::RoleTemplateList(RoleTemplates& own, QObject* parent)
    : RowListModel(parent)
    , m_own(own)
{
    connect(&own, &RoleTemplates::changed, this, &RoleTemplateList::refresh);
    refresh();
}

void RoleTemplateList::refresh()
{
    m_entries.clear();
    QList<std::pair<Key, Row>> rows;
    for (const RoleTemplateRow& row : m_own.all()) {
        m_entries.append({row.id, row.name, row.fields});
        rows.append({u"own/%1"_s.arg(row.id),
                     {display::line(row.name, 120), display::line(row.fields.title, 120), true}});
    }
    for (const roletemplates::BuiltIn& one : roletemplates::builtIns()) {
        m_entries.append({0, one.name, one.fields});
        //: Beside a template of a role
        rows.append({one.key, {one.name, tr("Comes with the app"), false}});
    }
    setRows(rows);
}

DraftFields RoleTemplateList::fieldsAt(int row) const { return m_entries.value(row).fields; }

QString RoleTemplateList::nameAt(int row) const { return m_entries.value(row).name; }

qint64 RoleTemplateList::idAt(int row) const { return m_entries.value(row).id; }

QHash<int, QByteArray> RoleTemplateList::roleNames() const
{
    return {{NameRole, "name"}, {DetailRole, "detail"}, {OwnRole, "own"}};
}

} // namespace agh
