#include "views/pages/keytable.h"

namespace agh {

KeyTable::KeyTable(QObject* parent)
    : QAbstractListModel(parent)
{}

QString KeyTable::sequence(const QString&) const { return {}; }

QStringList KeyTable::sequences(const QString&) const { return {}; }

QStringList KeyTable::caps(const QString&) const { return {}; }

QString KeyTable::text(const QString&) const { return {}; }

QString KeyTable::actionFor(Scope, int, int) const { return {}; }

void KeyTable::setSingleKeysEnabled(bool enabled)
{
    if (m_singleKeys == enabled)
        return;
    m_singleKeys = enabled;
    Q_EMIT singleKeysEnabledChanged();
}

int KeyTable::rowCount(const QModelIndex&) const { return 0; }

QVariant KeyTable::data(const QModelIndex&, int) const { return {}; }

QHash<int, QByteArray> KeyTable::roleNames() const
{
    return {{ActionRole, "action"},       {GroupRole, "group"},
            {TextRole, "text"},           {CapsRole, "caps"},
            {SequencesRole, "sequences"}, {SingleRole, "single"},
            {ScopeRole, "scope"},         {AccessibleTextRole, "accessibleText"}};
}

} // namespace agh
