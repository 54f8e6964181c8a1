#pragma once

#include <QObject>

class QSettings;
class QWindow;

namespace agh {

/// Where the window was and how large, kept over restarts.
class WindowPlace : public QObject
{
    Q_OBJECT
public:
    WindowPlace(QWindow& window, QSettings& settings);
    void restore();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void keep();
    QWindow& m_window;
    QSettings& m_settings;
};

} // namespace agh
