pragma ComponentBehavior: Bound

import QtQuick
import AgentsGetHired.Theme

/// An amount: the exact digits, and the currency smaller beside them.
Row {
    id: root

    property string digits: ""
    property string currency: ""
    property bool big: false
    /// Where the locale writes the currency before the amount.
    property bool currencyFirst: false
    property color ink: Theme.color.text
    property string accessibleText: root.currencyFirst ? root.currency + " " + root.digits : root.digits + " " + root.currency

    spacing: Theme.space.s1
    layoutDirection: root.currencyFirst ? Qt.RightToLeft : Qt.LeftToRight
    visible: root.digits !== ""
    Accessible.role: Accessible.StaticText
    Accessible.name: root.accessibleText

    PlainText {
        id: amount
        text: root.digits
        style: root.big ? PlainText.Display : PlainText.Strong
        numeric: true
        color: root.ink
        Accessible.ignored: true
    }
    PlainText {
        y: amount.baselineOffset - baselineOffset
        text: root.currency
        font: root.big ? Theme.type.currencyBig.font : Theme.type.micro.font
        color: Theme.color.textMuted
        Accessible.ignored: true
    }
}
