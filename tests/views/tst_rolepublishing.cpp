#include "../services/desk.h"
#include "views/pages/roleeditor.h"

using namespace agh;
using namespace agh::test;
using namespace Qt::Literals::StringLiterals;

namespace {

DraftFields aDraft(const QString& title)
{
    DraftFields out;
    out.title = title;
    out.description = u"We ship spare parts.\n\n- No guesses"_s;
    out.skills = {u"csv"_s};
    out.rail = Rail::X402;
    out.amount = u"640.50"_s;
    out.currency = u"USDC"_s;
    out.schedule = Schedule::Milestones;
    return out;
}

} // namespace

/// A role goes from the editor to the service, and the editor says the truth about it.
class TestRolePublishing : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        QVERIFY(m_desk.emplace().start());
        m_editor = std::make_unique<RoleEditor>(store(), m_desk->work->store().roleTemplates(),
                                                Moment([this] { return m_desk->clock.nowMs(); }),
                                                m_toasts);
        m_editor->setAccount(m_desk->work.get());
    }
    void cleanup()
    {
        m_editor.reset();
        m_desk.reset();
    }

    void aDraftIsPublishedOnceAndThenChanged()
    {
        const QString id = opened(u"Assign customs codes"_s);
        QCOMPARE(way().standing(), u"Draft"_s);
        QCOMPARE(way().publishText(), u"Publish"_s);
        QVERIFY(way().canPublish());
        QVERIFY(!way().laterFirst());
        m_editor->publish(true); // a held key
        m_editor->publish();
        m_editor->publish(); // a double press
        QTRY_COMPARE(way().standing(), u"Published"_s);
        QCOMPARE(posts(), 1);
        QVERIFY(!way().canPublish()); // nothing to save
        QTRY_COMPARE(m_toasts.text(), u"Published"_s);
        QVERIFY(m_editor->versions()->index(1).data(DraftVersions::PublishedRole).toBool());

        m_editor->setTitle(u"Assign customs codes, again"_s);
        QCOMPARE(way().standing(), u"Changed since published"_s);
        QCOMPARE(way().publishText(), u"Save changes"_s);
        QTRY_VERIFY(way().canPublish());
        way().publish();
        QTRY_COMPARE(way().standing(), u"Published"_s);
        QCOMPARE(posts(), 1);
        const RoleId role{store().draft(id)->role};
        QCOMPARE(m_desk->work->store().cache().role(role)->title, u"Assign customs codes, again"_s);
    }

    void whatWaitsIsCalledBackOrAskedForAgain()
    {
        m_desk->work->setOffline(true);
        (void)opened(u"Written offline"_s);
        QVERIFY(!way().canPublish());
        QVERIFY(way().laterFirst());
        QVERIFY(way().canLater());
        m_editor->publish();
        QTRY_COMPARE(way().state().kind, PublishState::Waiting);
        QVERIFY(!way().noteText().isEmpty());
        QVERIFY(!way().canLater());
        QCOMPARE(way().callBackText(), u"Call back"_s);
        way().callBack();
        QTRY_COMPARE(way().state().kind, PublishState::None);
        QVERIFY(way().canLater());

        way().publishLater();
        QTRY_COMPARE(way().state().kind, PublishState::Waiting);
        m_editor->setTitle(u"Written on"_s);
        QTRY_COMPARE(way().state().kind, PublishState::Held);
        QVERIFY(way().noteDetail().startsWith(u"Publish it as it is now"_s));
        m_desk->work->setOffline(false);
        m_desk->work->gate().sendWaiting();
        QTRY_VERIFY(way().canPublish()); // asked again, and nothing went
        QCOMPARE(posts(), 0);
        way().publish();
        QTRY_COMPARE(way().standing(), u"Published"_s);
        QCOMPARE(m_editor->title(), u"Written on"_s);
        QCOMPARE(posts(), 1);
    }

    void aRefusalIsSaidAndTheTextStays()
    {
        (void)opened(u"Refused"_s);
        m_desk->fault(u"POST"_s, u"/api/roles"_s, u"status"_s, 1, {{u"status"_s, 409}});
        way().publish();
        QTRY_COMPARE(way().state().kind, PublishState::Refused);
        QCOMPARE(way().noteTone(), Tones::Bad);
        QVERIFY(!way().noteText().isEmpty());
        QVERIFY(way().noteDetail().contains(u"safe"_s));
        QCOMPARE(m_editor->title(), u"Refused"_s);
        m_editor->setTitle(u"Better"_s);
        QVERIFY(way().canPublish());
        way().publish();
        QTRY_COMPARE(way().standing(), u"Published"_s);
    }

    void fieldsThatWereChangedTwiceAreDecidedInTheEditor()
    {
        const QString id = opened(u"Before"_s);
        way().publish();
        QTRY_COMPARE(way().standing(), u"Published"_s);
        const RoleId role{store().draft(id)->role};
        Client client(m_desk->sandbox.baseUrl());
        RoleInput input;
        input.title = u"Theirs"_s;
        QVERIFY(await(client.write(api::updateRole(role, input), m_desk->credential)));
        m_editor->setTitle(u"Mine"_s);
        QTRY_VERIFY(way().canPublish());
        way().publish(); // Ctrl+Enter rests for a second after it was pressed
        QTRY_VERIFY(m_editor->conflict()->present());
        QVERIFY(!way().canPublish());
        QCOMPARE(m_editor->title(), u"Mine"_s);
        QSignalSpy asked(m_editor.get(), &RoleEditor::partAsked);
        m_editor->publish();
        QCOMPARE(asked.first().first().toInt(), int(RoleEditor::Conflict));
        m_editor->conflict()->choose(0, DraftConflict::Theirs);
        m_editor->settle();
        QTRY_VERIFY(!m_editor->conflict()->present());
        QCOMPARE(m_editor->title(), u"Theirs"_s);
        QCOMPARE(way().standing(), u"Published"_s);
    }

private:
    RoleDrafts& store() { return m_desk->work->store().roleDrafts(); }
    RolePublishing& way() { return *m_editor->publishing(); }
    int posts() { return m_desk->sent(u"POST"_s, u"/api/roles"_s); }
    QString opened(const QString& title)
    {
        const QString id = store().add(aDraft(title), m_desk->clock.nowMs());
        [&] { QTRY_VERIFY(store().isSaved(id)); }();
        m_editor->open(id);
        return id;
    }

    std::optional<Desk> m_desk;
    ToastQueue m_toasts;
    std::unique_ptr<RoleEditor> m_editor;
};

QTEST_MAIN(TestRolePublishing)
#include "tst_rolepublishing.moc"
