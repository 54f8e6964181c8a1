#include "moneychild.h"
#include "moneyrounds.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>

#include <cstdio>

using namespace agh::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// `--rounds` of them, shared by two processes: most of the time goes into waiting for the disk.
int shared(int rounds, quint32 seed, int workers)
{
    QElapsedTimer clock;
    clock.start();
    std::vector<std::unique_ptr<QProcess>> all;
    for (int i = 0; i < workers; ++i) {
        all.push_back(std::make_unique<QProcess>());
        const int share = rounds / workers + (i < rounds % workers ? 1 : 0);
        all.back()->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        all.back()->start(QCoreApplication::applicationFilePath(),
                          {u"--rounds"_s, QString::number(share), u"--seed"_s,
                           QString::number(seed + quint32(i) * 1'000'000), u"--workers"_s, u"1"_s});
    }
    bool fine = true;
    QMap<QByteArray, int> tally;
    for (const auto& one : all) {
        one->waitForFinished(-1);
        fine &= one->exitStatus() == QProcess::NormalExit && one->exitCode() == 0;
        for (const QByteArray& line : one->readAllStandardOutput().split('\n')) {
            const qsizetype tab = line.indexOf('\t');
            if (tab > 0)
                tally[line.mid(tab + 1)] += line.left(tab).toInt();
        }
    }
    for (auto row = tally.cbegin(); row != tally.cend(); ++row)
        std::printf("%8d  %s\n", row.value(), row.key().constData());
    std::printf("%s: %d rounds in %.1f s, seed %u: %s\n", "money", tally.value("rounds"),
                double(clock.elapsed()) / 1'000.0, seed,
                fine ? "each intent was carried out once at most, and the app says what the ledger "
                       "says"
                     : "WRONG");
    return fine && tally.value("rounds") == rounds ? 0 : 1;
}

} // namespace

int main(int count, char** arguments)
{
    if (count > 1 && QByteArray(arguments[1]) == MoneyChild::mark)
        return MoneyChild::run(count, arguments);
    const QCoreApplication app(count, arguments);
    QCommandLineParser parser;
    parser.addOptions({{u"rounds"_s, u"how many"_s, u"N"_s, u"300"_s},
                       {u"seed"_s, u"where to begin"_s, u"N"_s, u"20240607"_s},
                       {u"workers"_s, u"processes"_s, u"N"_s, u"2"_s}});
    parser.process(app);
    const int rounds = parser.value(u"rounds"_s).toInt();
    const quint32 seed = parser.value(u"seed"_s).toUInt();
    if (const int workers = parser.value(u"workers"_s).toInt(); workers > 1)
        return shared(rounds, seed, workers);
    MoneyRounds all(seed);
    const bool fine = all.run(rounds);
    for (auto row = all.tally().cbegin(); row != all.tally().cend(); ++row)
        std::printf("%d\t%s\n", row.value(), qPrintable(row.key()));
    return fine ? 0 : 1;
}
