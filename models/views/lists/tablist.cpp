#include "views/lists/tablist.h"

namespace agh {

void TabList::setTabs(const QList<Tab>& tabs)
{
    if (m_tabs.isEmpty() && !tabs.isEmpty()) {
        beginInsertRows({}, 0, int(tabs.size()) - 1);
        m_tabs = tabs;
        endInsertRows();
        return;
    }
    Q_ASSERT(tabs.size() == m_tabs.size());
    for (qsizetype i = 0; i < tabs.size(); ++i) {
        if (m_tabs[i] == tabs[i])
            continue;
        QList<int> changed{AccessibleTextRole};
        if (m_tabs[i].number != tabs[i].number)
            changed << CountRole;
        if (m_tabs[i].label != tabs[i].label)
            changed << LabelRole;
        m_tabs[i] = tabs[i];
        Q_EMIT dataChanged(index(int(i)), index(int(i)), changed);
    }
}

int TabList::numberOf(int tab) const
{
    for (const Tab& one : m_tabs) {
        if (one.tab == tab)
            return one.number;
    }
    return 0;
}

int TabList::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_tabs.size());
}

QVariant TabList::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Tab& tab = m_tabs[index.row()];
    switch (role) {
    case TabRole:
        return tab.tab;
    case Qt::DisplayRole:
    case LabelRole:
        return tab.label;
    case CountRole:
        return tab.number;
    case AccessibleTextRole:
        //: A tab for the screen reader: its name and how many rows it shows
        return tr("%1, %2").arg(tab.label).arg(tab.number);
    default:
        return {};
    }
}

QHash<int, QByteArray> TabList::roleNames() const
{
    return {{TabRole, "tab"},
            {LabelRole, "label"},
            {CountRole, "number"},
            {AccessibleTextRole, "accessibleText"}};
}

} // namespace agh
