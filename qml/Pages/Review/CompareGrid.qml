import QtQuick
import AgentsGetHired.Theme
import AgentsGetHired.Views

/// Where the columns of a comparison stand: the pinned one first, the others moved by `scrollX`.
QtObject {
    id: root

    required property ComparePage compare
    required property KeyTable keys
    required property real width

    readonly property int count: root.compare.columns.length
    readonly property int current: root.compare.current
    readonly property int pinned: root.compare.pinned
    readonly property real labelWidth: Math.round(Math.min(Theme.size.field * 0.75, root.width / 4))
    readonly property real room: root.width - root.labelWidth
    readonly property real columnWidth: root.count > 0 ? Math.max(Theme.size.listMin * 0.85, Math.floor(root.room / root.count)) : root.room
    readonly property real moving: root.columnWidth * (root.pinned >= 0 ? root.count - 1 : root.count)
    readonly property real movingRoom: root.room - (root.pinned >= 0 ? root.columnWidth : 0)
    property real scrollX: 0

    signal opened(column: int)
    signal decided(column: int, action: string)

    onCurrentChanged: root.reveal()
    onPinnedChanged: root.scrollTo(root.scrollX)
    onMovingRoomChanged: root.scrollTo(root.scrollX)

    /// Among those that move.
    function before(column: int): int {
        return column - (root.pinned >= 0 && root.pinned < column ? 1 : 0);
    }

    function place(column: int): real {
        if (column === root.pinned)
            return 0;
        return (root.pinned >= 0 ? root.columnWidth : 0) + root.before(column) * root.columnWidth - root.scrollX;
    }

    function scrollTo(x: real): void {
        root.scrollX = Math.max(0, Math.min(x, root.moving - root.movingRoom));
    }

    /// The current column is seen.
    function reveal(): void {
        if (root.current === root.pinned)
            return;
        const left = root.before(root.current) * root.columnWidth;
        root.scrollTo(Math.min(Math.max(root.scrollX, left + root.columnWidth - root.movingRoom), left));
    }
}
