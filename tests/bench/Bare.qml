import QtQuick.Controls

ApplicationWindow {
    width: 1280
    height: 800
    visible: true
}
