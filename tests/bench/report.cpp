// Rows of JSON on stdin: a table on stdout, and all of them as one list in the file that is named.
#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace {

QString number(const QJsonValue& value)
{
    if (!value.isDouble())
        return u"–"_s;
    const double amount = value.toDouble();
    return QString::number(amount, 'f', amount < 100 && amount != double(int(amount)) ? 2 : 0);
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    if (argc != 2)
        return 2;
    QFile in;
    if (!in.open(stdin, QIODevice::ReadOnly))
        return 1;
    QJsonArray rows;
    const QString form = u"%1 %2 %3 %4  %5\n"_s;
    QString table = form.arg(u"measurement"_s, -28)
                        .arg(u"value"_s, 14)
                        .arg(u"floor"_s, 14)
                        .arg(u"ratio"_s, 7)
                        .arg(u"aim"_s);
    while (!in.atEnd()) {
        const QJsonObject row = QJsonDocument::fromJson(in.readLine()).object();
        if (row.isEmpty())
            continue;
        rows.append(row);
        const QJsonObject aim = row[u"aim"].toObject();
        const QString unit = row[u"unit"].toString();
        const auto withUnit = [&](const QJsonValue& value) {
            return value.isDouble() && !unit.isEmpty() ? number(value) + u' ' + unit
                                                       : number(value);
        };
        table += form.arg(row[u"name"].toString(), -28)
                     .arg(withUnit(row[u"value"]), 14)
                     .arg(withUnit(row[u"floor"]), 14)
                     .arg(number(row[u"ratio"]), 7)
                     .arg(u"%1 ≤ %2: %3"_s.arg(aim[u"of"].toString(), number(aim[u"max"]),
                                               row[u"holds"].toBool() ? u"holds"_s : u"MISSED"_s));
    }
    std::fputs(table.toUtf8().constData(), stdout);
    QSaveFile out(QString::fromLocal8Bit(argv[1]));
    if (!out.open(QIODevice::WriteOnly))
        return 1;
    out.write(QJsonDocument(rows).toJson());
    return out.commit() ? 0 : 1;
}
