pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import AgentsGetHired.Controls
import AgentsGetHired.Pages.Welcome
import AgentsGetHired.Views

/// The session ended in mid-work: the account's own way in, over the page, which stays as it is.
AppDialog {
    id: root

    required property Workspace workspace
    readonly property SignInForm form: root.workspace.signIn
    readonly property bool asked: root.workspace.signInNeeded

    title: qsTr("Sign in again")
    iconName: "dialog-password"
    initialFocus: root.firstControl()
    onAskedChanged: if (!root.asked)
        root.close()

    function firstControl(): Item {
        if (root.form.wayIsKey)
            return key.firstField;
        return root.form.wayIsLink ? link.firstControl : (later as Item);
    }

    Connections {
        target: root.form

        function onSignedIn() {
            root.close();
        }
    }
    PlainText {
        style: PlainText.Muted
        text: (root.asked
               //: %1 is the name of an account
               ? qsTr("The session of %1 has ended. Nothing is lost: what you were writing and your drafts are kept.")
               //: %1 is the name of an account
               : qsTr("Sign in as %1 to go on. What you were writing and your drafts are kept.")).arg(root.form.againFor)
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    KeyForm {
        id: key
        form: root.form
        visible: root.form.wayIsKey
        Layout.fillWidth: true
    }
    LinkForm {
        id: link
        form: root.form
        primary: true
        visible: root.form.wayIsLink
        Layout.fillWidth: true
    }

    footer: [
        AppButton {
            id: later
            kind: AppButton.Plain
            //: Button: does not sign in now; what was read stays readable
            text: qsTr("Stay offline")
            caps: [qsTr("Esc")]
            onClicked: root.reject()
        }
    ]
}
