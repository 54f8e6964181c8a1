#include "views/pages/roleeditor.h"
#include "views/text/amountinput.h"
#include "views/text/displayguard.h"
#include "views/text/draftwords.h"
#include "views/text/moneytext.h"
#include "views/text/statusword.h"

using namespace Qt::Literals::StringLiterals;

// What a role pays, and how.
namespace agh {
namespace {

template <class T>
int indexIn(const QList<T>& all, const T& one)
{
    return int(all.indexOf(one));
}

} // namespace

void RoleEditor::setAmountTyped(const QString& typed)
{
    if (!present() || m_amount == typed)
        return;
    m_amount = typed;
    m_fields.amount = amountinput::plainOf(typed);
    m_fields.amountTyped = m_fields.amount.isEmpty() ? typed : QString();
    edited(DraftFields::Amount);
    Q_EMIT payChanged();
}

QString RoleEditor::amountEcho() const
{
    const auto amount = Decimal::parse(m_fields.amount.toLatin1());
    if (!amount || !amountError().isEmpty())
        return {};
    //: Under the field of an amount: how it was understood; %1 is "1,234.56 USD"
    return tr("= %1").arg(money::text({*amount, m_fields.currency}));
}

QStringList RoleEditor::railTexts() const
{
    QStringList out;
    for (const Open<Rail>& one : draftwords::rails(m_fields.rail))
        out.append(one.isTold() ? words::of(one) : tr("Choose"));
    return out;
}

int RoleEditor::railIndex() const
{
    return indexIn(draftwords::rails(m_fields.rail), m_fields.rail);
}

void RoleEditor::setRailIndex(int index)
{
    const Open<Rail> rail = draftwords::rails(m_fields.rail).value(index);
    if (!present() || m_fields.rail == rail)
        return;
    m_fields.rail = rail;
    edited(DraftFields::PaidBy);
    Q_EMIT payChanged();
}

QStringList RoleEditor::currencyTexts() const
{
    QStringList out = draftwords::currencies(m_fields.currency);
    for (QString& one : out)
        one = one.isEmpty() ? tr("Choose") : display::bareLine(one, 16);
    return out;
}

int RoleEditor::currencyIndex() const
{
    return indexIn<QString>(draftwords::currencies(m_fields.currency), m_fields.currency);
}

void RoleEditor::setCurrencyIndex(int index)
{
    const QString currency = draftwords::currencies(m_fields.currency).value(index);
    if (!present() || m_fields.currency == currency)
        return;
    m_fields.currency = currency;
    edited(DraftFields::Currency);
    Q_EMIT payChanged();
}

QStringList RoleEditor::scheduleTexts() const
{
    QStringList out;
    for (const Open<Schedule>& one : draftwords::schedules(m_fields.schedule)) {
        //: In place of the schedule of payments, where none is told
        out.append(one.isTold() ? draftwords::scheduleName(one) : tr("Not said"));
    }
    return out;
}

int RoleEditor::scheduleIndex() const
{
    return indexIn(draftwords::schedules(m_fields.schedule), m_fields.schedule);
}

void RoleEditor::setScheduleIndex(int index)
{
    const Open<Schedule> schedule = draftwords::schedules(m_fields.schedule).value(index);
    if (!present() || m_fields.schedule == schedule)
        return;
    m_fields.schedule = schedule;
    edited(DraftFields::PaidWhen);
    Q_EMIT payChanged();
}

} // namespace agh
