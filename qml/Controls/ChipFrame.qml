pragma ComponentBehavior: Bound

import QtQuick
import AgentsGetHired.Theme

/// A pill with a line around it, dashed for what is missing.
Rectangle {
    id: root

    property bool dashed: false
    property color edge: Theme.color.border

    radius: height / 2
    border.width: root.dashed ? 0 : Theme.size.hairline
    border.color: root.edge

    Canvas {
        anchors.fill: parent
        visible: root.dashed
        readonly property color line: root.edge
        onLineChanged: requestPaint()
        onPaint: {
            const c = getContext("2d");
            c.reset();
            c.strokeStyle = root.edge;
            c.lineWidth = Theme.size.hairline;
            c.setLineDash([3, 3]);
            const inset = Theme.size.hairline / 2;
            const r = height / 2 - inset;
            c.beginPath();
            c.roundedRect(inset, inset, width - 2 * inset, height - 2 * inset, r, r);
            c.stroke();
        }
    }
}
