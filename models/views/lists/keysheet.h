#pragma once

#include "views/pages/keytable.h"

#include <QSortFilterProxyModel>
#include <QtQmlIntegration>

namespace agh {

/// One group of the sheet of keys, as far as it fits what was typed into its search field. A group
/// whose name fits is shown whole.
class KeySheet : public QSortFilterProxyModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(agh::KeyTable* keys READ keys WRITE setKeys NOTIFY keysChanged)
    Q_PROPERTY(agh::KeyTable::Scope scope READ scope WRITE setScope NOTIFY scopeChanged)
    /// What was typed: every word of it has to be found.
    Q_PROPERTY(QString typed READ typed WRITE setTyped NOTIFY typedChanged)
    /// The name of the group.
    Q_PROPERTY(QString group READ group NOTIFY countChanged)
    Q_PROPERTY(int count READ count NOTIFY countChanged)
public:
    explicit KeySheet(QObject* parent = nullptr);

    [[nodiscard]] KeyTable* keys() const { return m_keys; }
    void setKeys(KeyTable* keys);
    [[nodiscard]] KeyTable::Scope scope() const { return m_scope; }
    void setScope(KeyTable::Scope scope);
    [[nodiscard]] QString typed() const { return m_typed; }
    void setTyped(const QString& typed);
    [[nodiscard]] QString group() const;
    [[nodiscard]] int count() const { return rowCount(); }

Q_SIGNALS:
    void keysChanged();
    void scopeChanged();
    void typedChanged();
    void countChanged();

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    KeyTable* m_keys = nullptr;
    KeyTable::Scope m_scope = KeyTable::Anywhere;
    QString m_typed;
    QStringList m_words;
};

} // namespace agh
