#include "twenty.h"

#include <cstdio>

namespace agh::test {

namespace {

QString keptIn(const AppRig& rig, const QString& name)
{
    const ApplicantsList& list = *rig.review().applicants();
    for (int row = 0; row < list.count(); ++row) {
        if (list.index(row).data(ApplicantsList::NameRole).toString().contains(name))
            return list.index(row).data(ApplicantsList::ApplicationIdRole).toString();
    }
    return {};
}

} // namespace

ApplicantMark markOf(const AppRig& rig, const QString& name)
{
    return rig.work().store().applicantMarks().mark(ApplicationId{keptIn(rig, name)});
}

DecisionState decisionOn(const AppRig& rig, const QString& name)
{
    return rig.work().review().decision(ApplicationId{keptIn(rig, name)});
}

int statusOf(const AppRig& rig, const QString& name)
{
    const auto one = rig.work().store().cache().application(ApplicationId{keptIn(rig, name)});
    return one ? int(one->status.known()) : -1;
}

QString whileOnline(KeyHand& hand)
{
    AppRig& rig = hand.rig();
    EXPECT(hand.waitUntil([&] { return rig.review().roles()->count() > 0; }));
    EXPECT(hand.goTo(roleTitle));
    EXPECT(hand.waitUntil([&] { return rig.review().applicants()->count() == everybody; }));
    EXPECT(hand.waitList());
    EXPECT(hand.isOpen(u"Bracket Desk"_s)); // the first who is new
    hand.key(Qt::Key_Space, Qt::ControlModifier);
    hand.key(Qt::Key_S);
    EXPECT(hand.isOpen(u"Rook & Rule"_s));
    hand.key(Qt::Key_4);
    hand.key(Qt::Key_Space, Qt::ControlModifier);
    hand.key(Qt::Key_S);
    EXPECT(hand.isOpen(u"Lineage"_s));
    hand.key(Qt::Key_A);
    EXPECT(hand.isOpen(u"Fine Print"_s));
    hand.key(Qt::Key_Space, Qt::ControlModifier);
    hand.key(Qt::Key_B);
    EXPECT(hand.isOpen(u"Second Shift"_s));
    EXPECT(rig.review().selection()->count() == 3);
    hand.key(Qt::Key_C);
    ComparePage& compare = *rig.workspace().compare();
    EXPECT(hand.waitUntil([&] { return compare.isOpen() && compare.rows()->rowCount() > 5; }));
    hand.key(Qt::Key_Right);
    hand.key(Qt::Key_P);
    EXPECT(compare.current() == 1 && compare.pinned() == 1);
    hand.key(Qt::Key_Escape);
    EXPECT(hand.waitUntil([&] { return !compare.isOpen(); }) && hand.waitList());
    hand.key(Qt::Key_Escape); // nobody is marked any more
    EXPECT(rig.review().selection()->count() == 0);
    EXPECT(hand.isOpen(u"Second Shift"_s));
    hand.key(Qt::Key_M);
    EXPECT(hand.waitText());
    hand.type(question);
    hand.key(Qt::Key_Return, Qt::ControlModifier);
    EXPECT(hand.waitUntil([&] { return rig.composer().text().isEmpty(); }));
    hand.key(Qt::Key_Escape);
    EXPECT(hand.waitList());
    hand.key(Qt::Key_S);
    EXPECT(hand.isOpen(u"Fieldnote"_s));
    hand.key(Qt::Key_N);
    EXPECT(hand.waitText());
    hand.type(noteText);
    hand.key(Qt::Key_Backtab, Qt::ShiftModifier);
    EXPECT(hand.waitUntil([&] { return hand.driver().focusName() == u"Add a tag"_s; }));
    hand.type(u"invoices"_s);
    hand.key(Qt::Key_Return);
    hand.key(Qt::Key_Escape);
    EXPECT(hand.waitList());
    EXPECT(rig.review().marks()->tags() == QStringList{u"invoices"_s});
    hand.key(Qt::Key_A);
    EXPECT(hand.isOpen(u"Pennyweight"_s));
    hand.key(Qt::Key_X); // held; nothing leaves for ten seconds
    EXPECT(hand.isOpen(u"Quiet Abacus"_s));
    EXPECT(decisionOn(rig, u"Pennyweight"_s).kind == DecisionState::Kind::Held);
    EXPECT(hand.waitUntil(
        [&] { return statusOf(rig, u"Pennyweight"_s) == int(ApplicationStatus::Rejected); }));
    return {};
}

QString whileOffline(KeyHand& hand)
{
    AppRig& rig = hand.rig();
    hand.key(Qt::Key_F5);
    EXPECT(hand.waitUntil([&] { return rig.workspace().connection()->offline(); }));
    EXPECT(hand.isOpen(u"Quiet Abacus"_s));
    hand.key(Qt::Key_A);
    EXPECT(hand.isOpen(u"Two-Pass Audit"_s));
    hand.key(Qt::Key_5);
    hand.key(Qt::Key_S);
    EXPECT(hand.isOpen(u"Ledgerline"_s));
    hand.key(Qt::Key_M);
    EXPECT(hand.waitText());
    hand.type(halfMessage);
    hand.key(Qt::Key_Escape);
    EXPECT(hand.waitList());
    hand.key(Qt::Key_S);
    EXPECT(hand.isOpen(u"Manifest Reader"_s));
    hand.key(Qt::Key_X, Qt::ShiftModifier);
    const DeclineSheet& sheet = *rig.review().declineSheet();
    EXPECT(hand.waitUntil([&] { return sheet.isOpen() && !sheet.many(); }));
    EXPECT(sheet.confirmText() == u"Decline when online"_s && !sheet.previewText().isEmpty());
    hand.letSettle();
    hand.key(Qt::Key_Return, Qt::ControlModifier);
    EXPECT(hand.waitUntil([&] { return !sheet.isOpen(); }) && hand.waitList());
    EXPECT(hand.waitUntil([&] {
        return decisionOn(rig, u"Manifest Reader"_s).kind == DecisionState::Kind::Waiting;
    }));
    hand.key(Qt::Key_J);
    EXPECT(hand.isOpen(u"Cold Start Desk"_s));
    hand.key(Qt::Key_X);
    EXPECT(hand.isOpen(u"Harbour Clerk"_s));
    EXPECT(decisionOn(rig, u"Cold Start Desk"_s).kind == DecisionState::Kind::Held);
    return {};
}

int runVictim(int count, char** arguments)
{
    QGuiApplication app(count, arguments);
    const QStringList told = QCoreApplication::arguments();
    AppRig rig(QUrl(told.value(3)), told.value(2));
    Entry entry;
    QFile in;
    if (!in.open(stdin, QIODevice::ReadOnly))
        return 2;
    const auto line = [&in] { return QString::fromUtf8(in.readLine()).trimmed(); };
    entry.account.server = {QUrl(told.value(3)), false};
    entry.account.me = {PartyKind::Buyer, line(), line()};
    entry.credential = Credential::session(line().toLatin1());
    const auto say = [](const QString& text) {
        std::printf("%s\n", qPrintable(text));
        std::fflush(stdout);
    };
    if (!rig.start())
        return 3;
    rig.app->window()->resize(1280, 800);
    if (!rig.comeIn(entry))
        return 4;
    KeyHand hand(rig);
    QString wrong = whileOnline(hand);
    say(wrong.isEmpty() ? u"cut"_s : u"wrong "_s + wrong);
    if (wrong.isEmpty() &&
        hand.waitUntil([&] { return QFile::exists(told.value(2) + u"/cut"_s); })) {
        wrong = whileOffline(hand);
        say(wrong.isEmpty() ? u"held %1"_s.arg(hand.presses()) : u"wrong "_s + wrong);
    }
    if (!wrong.isEmpty())
        (void)hand.driver().picture(u"" AGH_BINARY_DIR "/journey-twenty-wrong.png"_s);
    return QGuiApplication::exec();
}

} // namespace agh::test
