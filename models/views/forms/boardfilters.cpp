#include "views/forms/boardfilters.h"

#include "domain/skillmatch.h"
#include "views/text/displayguard.h"
#include "views/text/statusword.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace agh {
namespace {

constexpr qsizetype mostOptions = 24;
constexpr int withinDays[] = {1, 3, 7, 30};

/// Put in where it is missing, taken out where it is there.
void flip(QStringList& list, const QString& value)
{
    for (qsizetype i = 0; i < list.size(); ++i) {
        if (list[i].compare(value, Qt::CaseInsensitive) == 0) {
            list.removeAt(i);
            return;
        }
    }
    list.append(value);
}

/// The most frequent first; what is chosen stays in the list, whatever its number.
QList<std::pair<QString, int>> ranked(const QHash<QString, int>& counts, const QStringList& chosen)
{
    QList<std::pair<QString, int>> out;
    for (const auto& [key, count] : counts.asKeyValueRange()) {
        if (!key.isEmpty())
            out.append({key, count});
    }
    for (const QString& one : chosen) {
        if (!counts.contains(one.toLower()))
            out.append({one.toLower(), 0});
    }
    std::sort(out.begin(), out.end(), [](const auto& a, const auto& b) {
        return a.second != b.second ? a.second > b.second : a.first < b.first;
    });
    out.resize(std::min(out.size(), mostOptions));
    return out;
}

QString plain(const std::optional<Decimal>& amount)
{
    return amount ? QString::fromLatin1(amount->toPlain()) : QString();
}

} // namespace

QHash<int, QByteArray> BoardChoices::roleNames() const
{
    return {{KeyRole, "key"},
            {TextRole, "text"},
            {OnRole, "on"},
            {NumberRole, "number"},
            {ToggleRole, "toggle"}};
}

BoardFilters::BoardFilters(QObject* parent)
    : QObject(parent)
    , m_chips(new BoardChoices(this))
    , m_options(new BoardChoices(this))
{
    show();
}

QString BoardFilters::amountFrom() const { return plain(m_filter.least); }
QString BoardFilters::amountTo() const { return plain(m_filter.most); }

void BoardFilters::setFilter(const BoardFilter& filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    fail({});
    show();
    Q_EMIT changed();
}

void BoardFilters::setSelf(const BoardSelf& self, bool agent)
{
    m_self = self;
    m_agent = agent;
    show();
}

void BoardFilters::setAnswer(const BoardAnswer& answer)
{
    m_answer = answer;
    m_answer.rows.clear();
    show();
}

QString BoardFilters::chipText(const QString& name, const QStringList& values) const
{
    if (values.isEmpty())
        return name;
    //: A filter that is set; %1 is its name, %2 what it is set to
    return values.size() == 1 ? tr("%1: %2").arg(name, values.first())
                              //: A filter with several values; %1 is its name
                              : tr("%1: %n", nullptr, int(values.size())).arg(name);
}

void BoardFilters::show()
{
    QList<std::pair<DiffListModel::Key, DiffListModel::Row>> rows;
    const auto add = [&rows](const QString& key, const QString& text, bool on, bool toggle = false,
                             const QString& number = {}) {
        rows.append({key, {key, text, on, number, toggle}});
    };
    QStringList words;
    for (const QString& one : m_filter.rails)
        words << display::bareLine(agh::words::of(Open<Rail>::fromText(one)), 40);
    add(u"rail"_s, chipText(tr("Rail"), words), !words.isEmpty());
    words.clear();
    for (const QString& one : m_filter.schedules)
        words << display::bareLine(agh::words::of(Open<Schedule>::fromText(one)), 40);
    add(u"schedule"_s, chipText(tr("Schedule"), words), !words.isEmpty());
    words.clear();
    if (!m_filter.currency.isEmpty())
        words << display::bareLine(m_filter.currency.toUpper(), 16);
    add(u"currency"_s, chipText(tr("Currency"), words), !words.isEmpty());
    QString amount = tr("Amount");
    if (m_filter.least && m_filter.most) {
        //: A filter; %1 and %2 are amounts
        amount = tr("Amount %1 to %2").arg(amountFrom(), amountTo());
    } else if (m_filter.least) {
        //: A filter; %1 is an amount
        amount = tr("Amount from %1").arg(amountFrom());
    } else if (m_filter.most) {
        //: A filter; %1 is an amount
        amount = tr("Amount to %1").arg(amountTo());
    }
    add(u"amount"_s, amount, m_filter.least || m_filter.most);
    words.clear();
    for (const QString& one : m_filter.skills)
        words << display::bareLine(one, 40);
    add(u"skills"_s, chipText(tr("Skills"), words), !words.isEmpty());
    words.clear();
    for (const QString& one : m_filter.posterKinds)
        words << display::bareLine(agh::words::of(Open<PartyKind>::fromText(one)), 40);
    add(u"kind"_s, chipText(tr("Posted by"), words), !words.isEmpty());
    add(u"within"_s,
        m_filter.withinDays == 0 ? tr("Posted")
                                 //: A filter: roles posted within so many days
                                 : tr("Posted within %n days", nullptr, m_filter.withinDays),
        m_filter.withinDays > 0);
    if (m_agent) {
        add(u"notApplied"_s, tr("Not applied yet"), m_filter.notApplied, true,
            QLocale().toString(m_answer.notApplied));
        if (m_self.rails)
            add(u"payable"_s, tr("Has my payout rail"), m_filter.payable, true,
                QLocale().toString(m_answer.payable));
    }
    m_chips->setRows(rows);
    showOptions();
}

void BoardFilters::showOptions()
{
    QList<std::pair<DiffListModel::Key, DiffListModel::Row>> rows;
    const auto add = [&rows](const QString& key, const QString& text, bool on, int number) {
        rows.append(
            {key, {key, text, on, number < 0 ? QString() : QLocale().toString(number), false}});
    };
    const auto addAll = [&](const QHash<QString, int>& counts, const QStringList& chosen,
                            const auto& word) {
        for (const auto& [key, count] : ranked(counts, chosen))
            add(key, display::bareLine(word(key), 60), chosen.contains(key, Qt::CaseInsensitive),
                count);
    };
    if (m_open == "rail"_L1) {
        addAll(m_answer.rails, m_filter.rails,
               [](const QString& key) { return agh::words::of(Open<Rail>::fromText(key)); });
    } else if (m_open == "schedule"_L1) {
        addAll(m_answer.schedules, m_filter.schedules,
               [](const QString& key) { return agh::words::of(Open<Schedule>::fromText(key)); });
    } else if (m_open == "currency"_L1 || m_open == "amount"_L1) {
        addAll(m_answer.currencies,
               m_filter.currency.isEmpty() ? QStringList() : QStringList{m_filter.currency},
               [](const QString& key) { return key.toUpper(); });
    } else if (m_open == "kind"_L1) {
        addAll(m_answer.posterKinds, m_filter.posterKinds,
               [](const QString& key) { return agh::words::of(Open<PartyKind>::fromText(key)); });
    } else if (m_open == "skills"_L1) {
        if (!m_self.skills.isEmpty())
            add(u"*"_s, tr("Any of mine"), m_filter.skills == m_self.skills, -1);
        addAll(m_answer.skills, m_filter.skills == m_self.skills ? QStringList() : m_filter.skills,
               [](const QString& key) { return key; });
    } else if (m_open == "within"_L1) {
        for (const int days : withinDays) {
            //: An option of the filter "Posted"
            add(QString::number(days), tr("Within %n days", nullptr, days),
                m_filter.withinDays == days, -1);
        }
    }
    m_options->setRows(rows);
}

void BoardFilters::open(const QString& chip)
{
    m_open = chip;
    showOptions();
}

void BoardFilters::toggle(const QString& key)
{
    BoardFilter next = m_filter;
    if (key == "notApplied"_L1) {
        next.notApplied = !next.notApplied;
    } else if (key == "payable"_L1) {
        next.payable = !next.payable;
    } else if (m_open == "rail"_L1) {
        flip(next.rails, key);
    } else if (m_open == "schedule"_L1) {
        flip(next.schedules, key);
    } else if (m_open == "kind"_L1) {
        flip(next.posterKinds, key);
    } else if (m_open == "skills"_L1 && key == "*"_L1) {
        next.skills = next.skills == m_self.skills ? QStringList() : m_self.skills;
    } else if (m_open == "skills"_L1) {
        flip(next.skills, key);
    } else if (m_open == "within"_L1) {
        next.withinDays = next.withinDays == key.toInt() ? 0 : key.toInt();
    } else {
        // Amounts are of one currency: they go with it.
        const bool same = next.currency.compare(key, Qt::CaseInsensitive) == 0;
        next.currency = same ? QString() : key;
        if (same) {
            next.least.reset();
            next.most.reset();
        }
    }
    setFilter(next);
}

bool BoardFilters::setAmount(const QString& from, const QString& to)
{
    BoardFilter next = m_filter;
    const std::pair<const QString&, std::optional<Decimal>&> both[] = {{from, next.least},
                                                                       {to, next.most}};
    for (const auto& [typed, into] : both) {
        const QString text = typed.trimmed();
        into.reset();
        if (text.isEmpty())
            continue;
        into =
            text.contains(u'e', Qt::CaseInsensitive) ? std::nullopt : Decimal::parse(text.toUtf8());
        if (!into || into->isNegative()) {
            //: %1 is what was typed
            fail(tr("“%1” is not an amount. Write it like 640.50.").arg(display::line(text, 40)));
            return false;
        }
    }
    if (next.least && next.most && *next.least > *next.most) {
        fail(tr("The lower amount is above the upper one."));
        return false;
    }
    if ((next.least || next.most) && next.currency.isEmpty()) {
        fail(tr("Choose a currency first: amounts of two currencies are not compared."));
        return false;
    }
    fail({});
    setFilter(next);
    return true;
}

void BoardFilters::fail(const QString& words)
{
    if (std::exchange(m_amountError, words) != words)
        Q_EMIT amountErrorChanged();
}

void BoardFilters::clear() { setFilter({}); }

} // namespace agh
