#include "views/forms/keychanges.h"
#include "views/lists/keysheet.h"
#include "views/pages/keytable.h"

#include <QAbstractItemModelTester>
#include <QKeySequence>
#include <QSet>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace agh;
using namespace Qt::Literals::StringLiterals;

namespace {

int rowOf(const KeyChanges& changes, const QString& text)
{
    for (int row = 0; row < changes.count(); ++row) {
        if (changes.index(row).data(KeyChanges::TextRole).toString().startsWith(text))
            return row;
    }
    return -1;
}

} // namespace

class KeysTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void hintsAreThoseOfTheDesign()
    {
        const KeyTable keys;
        QCOMPARE(keys.caps(u"review.accept"_s), (QStringList{u"Ctrl"_s, u"\u21B5"_s}));
        QCOMPARE(keys.caps(u"review.decline"_s), QStringList{u"X"_s});
        QCOMPARE(keys.caps(u"place.3"_s), (QStringList{u"Ctrl"_s, u"3"_s}));
        QCOMPARE(keys.sequence(u"place.3"_s), u"Ctrl+3"_s);
        QCOMPARE(keys.sequences(u"place.3"_s), QStringList{u"Ctrl+3"_s});
        QCOMPARE(keys.sequence(u"review.accept"_s), u"Ctrl+Return"_s);
        QCOMPARE(keys.sequences(u"review.next"_s), (QStringList{u"J"_s, u"Down"_s}));
        QCOMPARE(keys.caps(u"dialog.cancel"_s), QStringList{u"Esc"_s});
        QVERIFY(keys.sequence(u"review.nothing"_s).isEmpty());
        QVERIFY(keys.caps(u"place.10"_s).isEmpty());
        QVERIFY(!keys.text(u"review.accept"_s).isEmpty());
    }

    void rowsAreThoseOfTheSheet()
    {
        KeyTable keys;
        QAbstractItemModelTester tester(&keys,
                                        QAbstractItemModelTester::FailureReportingMode::Fatal);
        QVERIFY(keys.rowCount() > 10);
        bool pair = false;
        for (int row = 0; row < keys.rowCount(); ++row) {
            const QModelIndex at = keys.index(row);
            QVERIFY(!at.data(KeyTable::TextRole).toString().isEmpty());
            QVERIFY(!at.data(KeyTable::GroupRole).toString().isEmpty());
            QVERIFY(!at.data(KeyTable::CapsRole).toStringList().isEmpty());
            pair |=
                at.data(KeyTable::CapsRole).toStringList() == QStringList{u"J"_s, u"/"_s, u"K"_s};
        }
        QVERIFY(pair);
    }

    void oneKeyHasOneMeaningWithinAPlace()
    {
        const KeyTable keys;
        QHash<int, QHash<QString, QString>> meaning;
        for (int row = 0; row < keys.rowCount(); ++row) {
            const QModelIndex at = keys.index(row);
            const int scope = at.data(KeyTable::ScopeRole).toInt();
            const QString action = at.data(KeyTable::ActionRole).toString();
            for (const QString& one : at.data(KeyTable::SequencesRole).toStringList()) {
                QVERIFY2(!QKeySequence(one).isEmpty(), qPrintable(one));
                QVERIFY2(!meaning[scope].contains(one), qPrintable(one));
                meaning[scope].insert(one, action);
            }
        }
        // What acts anywhere must not mean something else in a place.
        for (const int scope : {KeyTable::Review, KeyTable::Composer, KeyTable::Contracts}) {
            for (const QString& one : meaning[KeyTable::Anywhere].keys())
                QVERIFY2(!meaning[scope].contains(one), qPrintable(one));
        }
    }

    void pressesAreUnderstood()
    {
        KeyTable keys;
        const auto action = [&](KeyTable::Scope scope, int key, int modifiers = 0) {
            return keys.actionFor(scope, key, modifiers);
        };
        QCOMPARE(action(KeyTable::Review, Qt::Key_J), u"review.next"_s);
        QCOMPARE(action(KeyTable::Review, Qt::Key_Up), u"review.previous"_s);
        QCOMPARE(action(KeyTable::Review, Qt::Key_Enter, Qt::ControlModifier | Qt::KeypadModifier),
                 u"review.accept"_s);
        QCOMPARE(action(KeyTable::Review, Qt::Key_X), u"review.decline"_s);
        // Shift+X is another key; Ctrl+X is the clipboard's.
        QCOMPARE(action(KeyTable::Review, Qt::Key_X, Qt::ShiftModifier), u"review.declineMarked"_s);
        QCOMPARE(action(KeyTable::Review, Qt::Key_K, Qt::ShiftModifier), QString());
        QCOMPARE(action(KeyTable::Review, Qt::Key_X, Qt::ControlModifier), QString());
        // "?" comes with Shift or without.
        QCOMPARE(action(KeyTable::Review, Qt::Key_Question, Qt::ShiftModifier), u"sheet"_s);
        QCOMPARE(action(KeyTable::Contracts, Qt::Key_Question), u"sheet"_s);
        QCOMPARE(action(KeyTable::Composer, Qt::Key_Return, Qt::ControlModifier),
                 u"composer.send"_s);
        QCOMPARE(action(KeyTable::Composer, Qt::Key_J), QString());
    }

    void singleKeysCanBeTurnedOff()
    {
        KeyTable keys;
        keys.setSingleKeysEnabled(false);
        QCOMPARE(keys.actionFor(KeyTable::Review, Qt::Key_X, 0), QString());
        QCOMPARE(keys.actionFor(KeyTable::Review, Qt::Key_Down, 0), u"review.next"_s);
        QVERIFY(keys.caps(u"review.decline"_s).isEmpty());
        QCOMPARE(keys.caps(u"review.accept"_s).size(), 2);
    }

    void aKeyIsChangedKeptAndGivenBack()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"settings.ini"_s);
        {
            QSettings settings(file, QSettings::IniFormat);
            KeyTable keys;
            keys.keepIn(settings);
            KeyChanges changes;
            QAbstractItemModelTester tester(&changes,
                                            QAbstractItemModelTester::FailureReportingMode::Fatal);
            changes.setKeys(&keys);
            const int row = rowOf(changes, u"Decline"_s);
            changes.wait(row, 0);
            QCOMPARE(changes.waitingRow(), row);
            QVERIFY(changes.press(Qt::Key_Shift, Qt::ShiftModifier)); // more is to come
            QCOMPARE(changes.waitingRow(), row);
            QVERIFY(changes.press(Qt::Key_D, 0));
            QCOMPARE(changes.waitingRow(), -1);
            QVERIFY(!changes.messageIsBad());
            QCOMPARE(keys.actionFor(KeyTable::Review, Qt::Key_D, 0), u"review.decline"_s);
            QCOMPARE(keys.actionFor(KeyTable::Review, Qt::Key_X, 0), QString());
            QCOMPARE(keys.caps(u"review.decline"_s), QStringList{u"D"_s});
            QVERIFY(changes.isChanged());
            // A second one beside it.
            changes.wait(row, 1);
            QVERIFY(changes.press(Qt::Key_Delete, 0));
            QCOMPARE(keys.sequences(u"review.decline"_s), (QStringList{u"D"_s, u"Del"_s}));
        }
        QSettings settings(file, QSettings::IniFormat);
        KeyTable keys;
        keys.keepIn(settings);
        QCOMPARE(keys.sequences(u"review.decline"_s), (QStringList{u"D"_s, u"Del"_s}));
        KeyChanges changes;
        changes.setKeys(&keys);
        changes.reset(rowOf(changes, u"Decline"_s));
        QCOMPARE(keys.sequences(u"review.decline"_s), QStringList{u"X"_s});
        QVERIFY(!changes.isChanged());
        changes.clear(rowOf(changes, u"Write"_s), 0);
        QVERIFY(keys.sequences(u"review.write"_s).isEmpty());
        QVERIFY(keys.caps(u"review.write"_s).isEmpty());
        changes.resetAll();
        QCOMPARE(keys.caps(u"review.write"_s), QStringList{u"M"_s});
        QVERIFY(settings.allKeys().isEmpty());
    }

    void aTakenKeyIsSaidAndGivenOverWhenAskedFor()
    {
        KeyTable keys;
        KeyChanges changes;
        changes.setKeys(&keys);
        changes.wait(rowOf(changes, u"Write"_s), 0);
        QVERIFY(changes.press(Qt::Key_X, 0));
        QVERIFY(changes.messageIsBad());
        QVERIFY(changes.message().contains(u"Decline"_s));
        QVERIFY(!changes.takeText().isEmpty());
        QCOMPARE(keys.caps(u"review.write"_s), QStringList{u"M"_s});
        changes.take();
        QCOMPARE(keys.actionFor(KeyTable::Review, Qt::Key_X, 0), u"review.write"_s);
        QVERIFY(keys.sequences(u"review.decline"_s).isEmpty());
        // What acts anywhere meets every place, the other way round too.
        changes.wait(rowOf(changes, u"Write"_s), 0);
        QVERIFY(changes.press(Qt::Key_F5, 0));
        QVERIFY(changes.messageIsBad());
        QVERIFY(changes.press(Qt::Key_Escape, 0));
        QCOMPARE(changes.waitingRow(), -1);
        QCOMPARE(keys.caps(u"refresh"_s), QStringList{u"F5"_s});
        // Two places may use the same letter.
        changes.wait(rowOf(changes, u"Check again"_s), 0);
        QVERIFY(changes.press(Qt::Key_J, 0));
        QVERIFY(!changes.messageIsBad());
        QCOMPARE(keys.actionFor(KeyTable::Contracts, Qt::Key_J, 0), u"contracts.check"_s);
        QCOMPARE(keys.actionFor(KeyTable::Review, Qt::Key_J, 0), u"review.next"_s);
    }

    void keysThatTypeOrMoveAreRefusedWhereTheyWouldHurt()
    {
        KeyTable keys;
        KeyChanges changes;
        changes.setKeys(&keys);
        changes.wait(rowOf(changes, u"Settings"_s), 0);
        for (const auto& [key, held] :
             std::initializer_list<std::pair<int, int>>{{Qt::Key_S, 0},
                                                        {Qt::Key_S, int(Qt::ShiftModifier)},
                                                        {Qt::Key_Tab, 0},
                                                        {Qt::Key_C, int(Qt::ControlModifier)}}) {
            QVERIFY(changes.press(key, held));
            QVERIFY(changes.messageIsBad());
            QVERIFY(changes.takeText().isEmpty());
        }
        QCOMPARE(keys.sequence(u"settings"_s), u"Ctrl+,"_s);
        // Numbered ones change together.
        changes.wait(rowOf(changes, u"Place"_s), 0);
        QVERIFY(changes.press(Qt::Key_K, Qt::ControlModifier));
        QVERIFY(changes.messageIsBad());
        QVERIFY(changes.press(Qt::Key_2, Qt::ControlModifier | Qt::AltModifier));
        QCOMPARE(keys.sequence(u"place.3"_s), u"Ctrl+Alt+3"_s);
        QCOMPARE(keys.sequence(u"place.9"_s), u"Ctrl+Alt+9"_s);
    }

    void aDamagedFileGivesNoKeys()
    {
        const QTemporaryDir folder;
        QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        settings.setValue(u"keys/changed/Review/review.decline"_s,
                          QStringList{QString(5000, u'x'), u"Ctrl+"_s, u"A, B"_s});
        settings.setValue(u"keys/changed/Nowhere/nothing"_s, 7);
        KeyTable keys;
        keys.keepIn(settings);
        QVERIFY(keys.sequences(u"review.decline"_s).isEmpty());
    }

    void enterOrCtrlEnterSendsAsThePersonSetsIt()
    {
        const QTemporaryDir folder;
        QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        KeyTable keys;
        keys.keepIn(settings);
        const auto action = [&](int modifiers) {
            return keys.actionFor(KeyTable::Composer, Qt::Key_Return, modifiers);
        };
        const int ctrl = int(Qt::ControlModifier), shift = int(Qt::ShiftModifier);
        QCOMPARE(action(0), u"composer.newline"_s);
        QCOMPARE(action(ctrl), u"composer.send"_s);
        keys.setEnterSends(true);
        QCOMPARE(action(0), u"composer.send"_s);
        QCOMPARE(action(ctrl), u"composer.send"_s);
        QCOMPARE(action(shift), u"composer.newline"_s);
        QCOMPARE(keys.caps(u"composer.send"_s), QStringList{u"\u21B5"_s});
        keys.setEnterSends(false);
        QCOMPARE(action(0), u"composer.newline"_s);
        QVERIFY(settings.allKeys().isEmpty()); // kept with the settings, not as changed keys
    }

    void theSheetHasMessagesAsOneGroup()
    {
        KeyTable keys;
        KeySheet sheet;
        sheet.setKeys(&keys);
        sheet.setScope(KeyTable::Composer);
        QStringList actions;
        for (int row = 0; row < sheet.count(); ++row)
            actions << sheet.index(row, 0).data(KeyTable::ActionRole).toString();
        QCOMPARE(actions,
                 (QStringList{u"composer.send"_s, u"composer.newline"_s, u"messages.application"_s,
                              u"messages.unread"_s, u"messages.done"_s, u"messages.remind"_s}));
        QCOMPARE(keys.actionFor(KeyTable::Messages, Qt::Key_E, 0), u"messages.done"_s);
        QCOMPARE(keys.actionFor(KeyTable::Composer, Qt::Key_E, 0), QString());
    }

    void theSheetHasOnlyKeysThatWork()
    {
        KeyTable keys;
        KeySheet sheet;
        sheet.setKeys(&keys);
        sheet.setScope(KeyTable::Review);
        const int all = sheet.count();
        keys.setSingleKeysEnabled(false);
        QVERIFY(sheet.count() < all);
        for (int row = 0; row < sheet.count(); ++row)
            QVERIFY(!sheet.index(row, 0).data(KeyTable::CapsRole).toStringList().isEmpty());
        keys.setSingleKeysEnabled(true);
        QCOMPARE(sheet.count(), all);
    }

    void theSheetIsSearched()
    {
        KeyTable keys;
        KeySheet sheet;
        QAbstractItemModelTester tester(&sheet,
                                        QAbstractItemModelTester::FailureReportingMode::Fatal);
        sheet.setKeys(&keys);
        sheet.setScope(KeyTable::Review);
        const QString group = sheet.group();
        const int all = sheet.count();
        QVERIFY(all > 3 && all < keys.count());
        sheet.setTyped(u"decl"_s);
        QCOMPARE(sheet.count(), 2); // one, and those that are marked
        QCOMPARE(sheet.index(0, 0).data(KeyTable::ActionRole).toString(), u"review.decline"_s);
        // The name of the group, a key, several words.
        sheet.setTyped(group.toUpper());
        QCOMPARE(sheet.count(), all);
        sheet.setTyped(u"ctrl acc"_s);
        QCOMPARE(sheet.count(), 1);
        sheet.setTyped(u"nothing has this name"_s);
        QCOMPARE(sheet.count(), 0);
        QVERIFY(sheet.group().isEmpty());
        sheet.setTyped({});
        QCOMPARE(sheet.count(), all);
    }
};

QTEST_GUILESS_MAIN(KeysTest)
#include "tst_keys.moc"
