#pragma once

#include "views/lists/contractslist.h"
#include "views/pages/contractpage.h"
#include "views/pages/dayturn.h"
#include "views/pages/pagestate.h"

#include <QObject>
#include <QtQmlIntegration>

namespace agh {

/// The contracts of this account, and the one that is open.
class ContractsPage : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the workspace")
    Q_PROPERTY(agh::ContractsList* contracts READ contracts CONSTANT)
    Q_PROPERTY(agh::PageState* state READ state CONSTANT)
    Q_PROPERTY(agh::ContractPage* contract READ contract CONSTANT)
    Q_PROPERTY(QString currentContractId READ currentContractId NOTIFY currentChanged)
    Q_PROPERTY(int currentIndex READ currentIndex WRITE select NOTIFY currentChanged)
    Q_PROPERTY(bool canNext READ canNext NOTIFY currentChanged)
    Q_PROPERTY(bool canPrevious READ canPrevious NOTIFY currentChanged)
public:
    explicit ContractsPage(AccountWork& work, QObject* parent = nullptr);
    /// After a change of language.
    void retranslate();

    [[nodiscard]] ContractsList* contracts() const { return m_contracts; }
    [[nodiscard]] PageState* state() const { return m_state; }
    [[nodiscard]] ContractPage* contract() const { return m_contract; }
    [[nodiscard]] QString currentContractId() const { return m_current.value; }
    [[nodiscard]] int currentIndex() const { return m_index; }
    [[nodiscard]] bool canNext() const { return m_index + 1 < m_contracts->count(); }
    [[nodiscard]] bool canPrevious() const { return m_index > 0; }

    Q_INVOKABLE void openContract(const QString& contractId);
    Q_INVOKABLE void select(int row);
    Q_INVOKABLE void next();
    Q_INVOKABLE void previous();
    Q_INVOKABLE void refresh();

Q_SIGNALS:
    void currentChanged();

private:
    void query();
    void showState();
    void setCurrent(const ContractId& id);
    void findIndex();
    AccountWork& m_work;
    Moment m_moment;
    ContractId m_current;
    int m_index = -1;
    QTimer m_querySoon;
    DayTurn m_day;
    ContractsList* m_contracts;
    PageState* m_state;
    ContractPage* m_contract;
};

} // namespace agh
