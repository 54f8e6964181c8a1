#include "moneyplan.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace agh::test {
namespace {

template <class T, size_t N>
T oneOf(QRandomGenerator& random, const T (&choices)[N])
{
    return choices[random.bounded(int(N))];
}

constexpr std::pair<MoneyPlan::Step, const char*> steps[] = {
    {MoneyPlan::Step::Asked, "asked"},
    {MoneyPlan::Step::Queued, "queued"},
    {MoneyPlan::Step::Sending, "sending"},
    {MoneyPlan::Step::Answered, "answered"},
    {MoneyPlan::Step::Anytime, "anytime"}};

} // namespace

QJsonObject MoneyPlan::drawFault(QRandomGenerator& random)
{
    QJsonObject out;
    const QString kind =
        oneOf(random, {u"dropBefore"_s, u"dropAfter"_s, u"dropAfter"_s, u"delay"_s, u"truncate"_s,
                       u"status"_s, u"status"_s, u"html"_s, u"garbage"_s, u"redirect"_s, u"deep"_s,
                       u"slow"_s, u"huge"_s});
    out[u"kind"_s] = kind;
    if (kind == u"status"_s)
        out[u"status"_s] =
            oneOf(random, {400, 401, 403, 404, 408, 409, 413, 422, 429, 500, 502, 503, 504});
    else if (kind == u"html"_s)
        out[u"status"_s] = oneOf(random, {200, 403, 502});
    else if (kind == u"redirect"_s)
        out[u"status"_s] = oneOf(random, {301, 302, 303, 307, 308});
    else if (kind == u"delay"_s)
        out[u"ms"_s] = random.bounded(5, 60);
    else if (kind == u"slow"_s)
        out[u"ms"_s] = 1;
    return out;
}

MoneyPlan MoneyPlan::draw(QRandomGenerator& random)
{
    MoneyPlan out;
    out.rail = oneOf(random, {Rail::Stripe, Rail::X402, Rail::Mpp});
    const int who = random.bounded(100);
    out.who = who < 62   ? Who::Here
              : who < 86 ? Who::Killed
              : who < 94 ? Who::Both
                         : Who::StartsAmid;
    out.step = oneOf(random, {Step::Asked, Step::Queued, Step::Sending, Step::Answered,
                              Step::Anytime, Step::Anytime});
    out.killAfterMs = random.bounded(40);
    if (random.bounded(10) < 8)
        out.fault = drawFault(random);
    if (out.who == Who::StartsAmid || (out.who == Who::Killed && out.step == Step::Anytime))
        out.fault = {{u"kind"_s, u"delay"_s}, {u"ms"_s, random.bounded(10, 80)}};
    if (random.bounded(3) == 0) {
        out.readFault = {{u"kind"_s, oneOf(random, {u"dropBefore"_s, u"dropAfter"_s, u"garbage"_s,
                                                    u"status"_s, u"html"_s})}};
        out.readFault[u"status"_s] = oneOf(random, {403, 404, 500, 503});
    }
    out.restarts = random.bounded(3) == 0;
    out.beginsAnew = random.bounded(3) != 0;
    out.pressesTwice = random.bounded(4) == 0;
    return out;
}

QString MoneyPlan::wordOf(Who who)
{
    switch (who) {
    case Who::Here:
        return u"here"_s;
    case Who::Killed:
        return u"killed"_s;
    case Who::Both:
        return u"both"_s;
    case Who::StartsAmid:
        return u"startsAmid"_s;
    }
    return {};
}

QString MoneyPlan::wordOf(Step step)
{
    for (const auto& [known, word] : steps) {
        if (known == step)
            return QString::fromLatin1(word);
    }
    return {};
}

MoneyPlan::Step MoneyPlan::stepOf(const QString& text)
{
    for (const auto& [known, word] : steps) {
        if (text == QLatin1StringView(word))
            return known;
    }
    return Step::Anytime;
}

QString MoneyPlan::told() const
{
    const auto words = [](const QJsonObject& object) {
        return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
    };
    return u"%1, %2, step %3 after %4 ms, fault %5, reading %6%7%8%9"_s
        .arg(Open<Rail>(rail).text(), wordOf(who), wordOf(step))
        .arg(killAfterMs)
        .arg(words(fault), words(readFault), restarts ? u", restarts"_s : QString(),
             beginsAnew ? u", begins anew"_s : QString(),
             pressesTwice ? u", presses twice"_s : QString());
}

} // namespace agh::test
