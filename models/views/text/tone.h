#pragma once

#include <QObject>
#include <QtQmlIntegration>

/// How a word or a line wants to be seen. Which colour and icon that is, only qml/Theme knows.
namespace agh::Tones {
Q_NAMESPACE
QML_NAMED_ELEMENT(Tone)

enum Tone {
    Neutral, ///< nothing to do or fear
    Info,    ///< under way
    Good,    ///< done, there, settled
    Waiting, ///< waits for someone, or not certain
    Bad      ///< refused, failed
};
Q_ENUM_NS(Tone)

} // namespace agh::Tones
