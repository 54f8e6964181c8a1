#include "log.h"

#include "accounts/redactor.h"

#include <QDateTime>
#include <QFile>
#include <QLoggingCategory>
#include <QMutex>
#include <QTimeZone>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace agh {
namespace {

constexpr qint64 largest = qint64(1024) * 1024;

struct Sink
{
    QMutex mutex;
    QFile file;
    int least = 2;
};

Sink& sink()
{
    static Sink one; // the handler below has no other way to find it
    return one;
}

int weight(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return 0;
    case QtInfoMsg:
        return 1;
    case QtWarningMsg:
        return 2;
    case QtCriticalMsg:
        return 3;
    case QtFatalMsg:
        return 4;
    }
    return 4;
}

void write(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    Sink& to = sink();
    if (weight(type) < to.least)
        return;
    const QByteArray line =
        logLine(type, context.category, message, QDateTime::currentMSecsSinceEpoch()).toUtf8();
    const QMutexLocker lock(&to.mutex);
    std::fputs(line.constData(), stderr);
    if (to.file.isOpen() && to.file.size() < largest) {
        to.file.write(line);
        to.file.flush();
    }
}

} // namespace

QString logLine(QtMsgType type, const char* category, const QString& message, qint64 nowMs)
{
    static constexpr const char* words[] = {"debug", "info", "warning", "critical", "fatal"};
    const QString time = QDateTime::fromMSecsSinceEpoch(nowMs, QTimeZone::utc())
                             .toString(u"yyyy-MM-ddTHH:mm:ss.zzzZ"_s);
    QString text = message;
    text.replace(u'\n', u' '); // one message is one line, whatever is in it
    return u"%1 %2 %3: %4\n"_s.arg(time, QString::fromLatin1(words[weight(type)]),
                                   QString::fromLatin1(category ? category : "default"),
                                   redacted(text));
}

void startLog(QtMsgType least, const QString& folder)
{
    QLoggingCategory::setFilterRules(u"qt.network.*=false\nqt.qpa.clipboard=false"_s);
    Sink& to = sink();
    const QMutexLocker lock(&to.mutex);
    to.least = weight(least);
    to.file.close();
    const QString name = folder + u"/agentsgethired.log"_s;
    if (QFile(name).size() >= largest) {
        QFile::remove(name + u".1"_s);
        QFile::rename(name, name + u".1"_s);
    }
    to.file.setFileName(name);
    if (!folder.isEmpty())
        (void)to.file.open(QIODevice::WriteOnly | QIODevice::Append);
    qInstallMessageHandler(write);
}

} // namespace agh
