#include "views/forms/queuefilters.h"

#include "views/text/displayguard.h"
#include "views/text/stagewords.h"
#include "views/text/statusword.h"

using namespace Qt::Literals::StringLiterals;

namespace agh {
namespace {

constexpr int waitingDays = 7;
constexpr qsizetype mostOffered = 40; // of skills, and of tags

template <class T>
void flip(QList<T>& list, const T& one)
{
    if (!list.removeOne(one))
        list.append(one);
}

const QList<ApplicationStatus> states{ApplicationStatus::Pending, ApplicationStatus::Accepted,
                                      ApplicationStatus::Rejected, ApplicationStatus::Withdrawn};
const QList<Stage> stages{Stage::New, Stage::Shortlist, Stage::Maybe, Stage::SetAside};

QString keyOf(ApplicationStatus state) { return u"state/"_s + QString::number(int(state)); }
QString keyOf(Stage stage) { return u"stage/"_s + QString::number(int(stage)); }

} // namespace

QHash<int, QByteArray> FilterList::roleNames() const
{
    return {{KeyRole, "key"}, {GroupRole, "group"}, {TextRole, "text"}, {OnRole, "on"}};
}

QueueFilters::QueueFilters(QObject* parent)
    : QObject(parent)
    , m_options(new FilterList(this))
    , m_active(new FilterList(this))
{
    show();
}

void QueueFilters::setRole(const std::optional<Role>& role)
{
    m_skills =
        role ? role->skills.first(std::min(role->skills.size(), mostOffered)) : QStringList();
    m_railWord = role ? words::of(role->payment.rail) : QString();
    m_currency = !role                  ? QString()
                 : role->payment.amount ? role->payment.amount->currency
                                        : role->payment.currency;
    show();
    Q_EMIT worded();
}

void QueueFilters::setTags(const QStringList& tags)
{
    m_tags = tags.first(std::min(tags.size(), mostOffered));
    show();
}

void QueueFilters::setView(const QueueView& view)
{
    if (m_view == view)
        return;
    m_view = view;
    ask();
}

void QueueFilters::retranslate()
{
    show();
    Q_EMIT worded();
}

QStringList QueueFilters::sortTexts() const
{
    //: How applicants are sorted
    return {tr("Newest first"),
            //: How applicants are sorted
            tr("Best rated first"),
            //: How applicants are sorted
            tr("Most skills of the role first"),
            //: How applicants are sorted
            tr("Lowest rate first"),
            //: How applicants are sorted
            tr("Highest rate first"),
            //: How applicants are sorted
            tr("Unread first"),
            //: How applicants are sorted
            tr("Waiting longest first"),
            //: How applicants are sorted
            tr("Most of my stars first"),
            //: How applicants are sorted
            tr("By name")};
}

QList<QueueFilters::Option> QueueFilters::optionsNow() const
{
    const QueueFilter& filter = m_view.filter;
    QList<Option> out;
    //: Group of filters: how far one has come with an applicant oneself
    const QString stage = tr("My stage");
    for (const Stage one : stages)
        out.append({keyOf(one), stage, stagewords::of(one), filter.stages.contains(one)});
    //: Group of filters: the stars one gave oneself
    const QString star = tr("My stars");
    for (int count = ApplicantMark::mostStars; count >= 0; --count) {
        //: Filter: applicants with so many stars of one's own
        const QString text = count > 0 ? tr("%n stars", nullptr, count) : tr("No stars yet");
        out.append(
            {u"stars/"_s + QString::number(count), star, text, filter.stars.contains(count)});
    }
    //: Group of filters: what the service says of an application
    const QString state = tr("State");
    for (const ApplicationStatus one : states)
        out.append({keyOf(one), state, words::of(Open<ApplicationStatus>(one)),
                    filter.states.contains(one)});
    //: Group of filters
    const QString open = tr("Waiting for me");
    out.append({u"unread"_s, open, tr("Unread messages"), filter.unread});
    //: Filter: applicants who wait for an answer for at least so long
    out.append({u"waiting"_s, open, tr("Waiting for %n days or longer", nullptr, waitingDays),
                filter.waitingDays > 0});
    //: Group of filters
    const QString pay = tr("Payout");
    if (!m_railWord.isEmpty() || filter.canBePaid) {
        //: Filter; %1 is a payment rail, such as Stripe
        out.append({u"paid"_s, pay, tr("Can be paid by %1").arg(m_railWord), filter.canBePaid});
    }
    //: Group of filters
    const QString skill = tr("Skills");
    QStringList skills = m_skills;
    for (const QString& one : filter.skills) {
        if (!skills.contains(one))
            skills.append(one);
    }
    for (const QString& one : std::as_const(skills))
        out.append({u"skill/"_s + one, skill, display::line(one, 60), filter.skills.contains(one)});
    //: Group of filters: words that one has put on applicants
    const QString tag = tr("My tags");
    QStringList tags = m_tags;
    for (const QString& one : filter.tags) {
        if (!tags.contains(one))
            tags.append(one);
    }
    for (const QString& one : std::as_const(tags))
        out.append({u"tag/"_s + one, tag, display::line(one, 60), filter.tags.contains(one)});
    return out;
}

void QueueFilters::show()
{
    QList<std::pair<DiffListModel::Key, DiffListModel::Row>> options, active;
    for (const Option& one : optionsNow()) {
        const DiffListModel::Row row{one.key, one.group, one.text, one.on};
        options.append({one.key, row});
        if (one.on)
            active.append({one.key, row});
    }
    const QueueFilter& filter = m_view.filter;
    if (!filter.rateFrom.isEmpty() || !filter.rateTo.isEmpty()) {
        const QString from = filter.rateFrom, to = filter.rateTo;
        //: Filter by rate; %1 and %2 are amounts, %3 a currency
        const QString text = to.isEmpty()     ? tr("From %1 %2").arg(from, m_currency)
                             : from.isEmpty() ? tr("Up to %1 %2").arg(to, m_currency)
                                              : tr("%1 to %2 %3").arg(from, to, m_currency);
        active.append({u"rate"_s, {u"rate"_s, tr("Rate"), text, true}});
    }
    if (!filter.text.trimmed().isEmpty()) {
        //: Filter: a text that is looked for
        const QString text = tr("“%1”").arg(display::line(filter.text.trimmed(), 40));
        active.append({u"text"_s, {u"text"_s, tr("Text"), text, true}});
    }
    m_options->setRows(options);
    m_active->setRows(active);
}

QString QueueFilters::summary() const
{
    QStringList parts;
    for (int row = 0; row < m_active->count(); ++row)
        parts << m_active->index(row).data(FilterList::TextRole).toString();
    if (parts.isEmpty())
        parts << sortTexts().value(int(m_view.sort));
    return parts.join(u", "_s);
}

void QueueFilters::ask()
{
    show();
    Q_EMIT changed();
}

void QueueFilters::setSort(Sort sort)
{
    if (this->sort() == sort)
        return;
    m_view.sort = QueueSort(int(sort));
    m_view.reversed = false;
    ask();
}

void QueueFilters::setReversed(bool reversed)
{
    if (m_view.reversed == reversed)
        return;
    m_view.reversed = reversed;
    ask();
}

void QueueFilters::setText(const QString& text)
{
    if (m_view.filter.text == text)
        return;
    m_view.filter.text = text;
    ask();
}

void QueueFilters::toggle(const QString& key)
{
    QueueFilter& filter = m_view.filter;
    const QString rest = key.section(u'/', 1);
    if (key.startsWith("state/"_L1))
        flip(filter.states, ApplicationStatus(rest.toInt()));
    else if (key.startsWith("stage/"_L1))
        flip(filter.stages, Stage(rest.toInt()));
    else if (key.startsWith("stars/"_L1))
        flip(filter.stars, rest.toInt());
    else if (key.startsWith("skill/"_L1))
        flip(filter.skills, rest);
    else if (key.startsWith("tag/"_L1))
        flip(filter.tags, rest);
    else if (key == "unread"_L1)
        filter.unread = !filter.unread;
    else if (key == "waiting"_L1)
        filter.waitingDays = filter.waitingDays > 0 ? 0 : waitingDays;
    else if (key == "paid"_L1)
        filter.canBePaid = !filter.canBePaid;
    else if (key == "rate"_L1)
        filter.rateFrom = filter.rateTo = filter.rateKind = QString();
    else if (key == "text"_L1)
        filter.text.clear();
    else
        return;
    ask();
}

bool QueueFilters::setRates(const QString& from, const QString& to)
{
    const auto isBound = [](const QString& text) {
        const auto amount = Decimal::parse(text.trimmed().toLatin1());
        return text.trimmed().isEmpty() || (amount && !amount->isNegative());
    };
    const bool fine = isBound(from) && isBound(to);
    m_rateError = fine ? QString() : tr("Write an amount with digits and a point, such as 450.00.");
    if (fine) {
        m_view.filter.rateFrom = from.trimmed();
        m_view.filter.rateTo = to.trimmed();
    }
    ask();
    return fine;
}

void QueueFilters::clear()
{
    m_view.filter = QueueFilter();
    m_rateError.clear();
    ask();
}

} // namespace agh
