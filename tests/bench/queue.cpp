// Going through five thousand applicants with the keys, in the real window: see queuerun.cpp.
#include "process.h"
#include "support/sandboxprocess.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTemporaryDir>

using namespace agh;
using namespace agh::bench;
using namespace Qt::Literals::StringLiterals;

namespace {

int fail(const char* what)
{
    std::fprintf(stderr, "queue: %s\n", what);
    return 1;
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    const QTemporaryDir folder;
    if (!folder.isValid() || !giveRoom(folder.path()))
        return fail("the screen could not be described");
    test::SandboxProcess sandbox;
    if (!sandbox.start())
        return fail("the sandbox does not start");
    const QString desk = QCoreApplication::applicationDirPath() + u"/bench-desk"_s;
    const QStringList place{folder.filePath(u"queue"_s), sandbox.baseUrl().toString()};
    QProcess prepare;
    prepare.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    prepare.start(desk,
                  QStringList{u"prepare-queue"_s} + place + QStringList{sandbox.buyerEmail()});
    if (!prepare.waitForReadyRead(60'000))
        return fail("the demo buyer did not ask for a link");
    prepare.write(sandbox.newestLink(sandbox.buyerEmail()).toLatin1() + '\n');
    if (!prepare.waitForFinished(700'000) || prepare.exitCode() != 0)
        return fail("the profile could not be made");
    sandbox.stop();
    QProcess run;
    run.setProcessChannelMode(QProcess::ForwardedChannels);
    run.start(desk, QStringList{u"queue"_s} + place);
    if (!run.waitForFinished(900'000) || run.exitCode() != 0)
        return fail("the queue was not gone through");
    return 0;
}
