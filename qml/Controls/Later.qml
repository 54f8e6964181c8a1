import QtQuick

/// What is seldom seen: made from `file` when it is first `wanted`, and kept. The file has one
/// required property, `owner`, and says what kind it must be. Before the first layout much is visible
/// that is not seen then: `wanted` asks for a width too.
Loader {
    id: root

    required property url file
    required property QtObject owner
    required property bool wanted

    function make(): void {
        if (root.wanted && root.status === Loader.Null)
            root.setSource(root.file, {
                owner: root.owner
            });
    }

    onWantedChanged: root.make()
    Component.onCompleted: root.make()
}
