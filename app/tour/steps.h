#pragma once

#include "tour/driver.h"

#include <functional>

namespace agh {

/// The steps of a tour: each is printed with ok or what went wrong, in the order they are taken.
class Steps
{
public:
    Steps(Driver& driver, QString pictures);

    /// Takes a step. `act` answers an empty text where it held, else what went wrong. After one
    /// that failed, the others are still tried: one look shows everything that is broken.
    void take(const QString& what, const std::function<QString()>& act);
    /// A picture under this name, as a step of its own.
    void picture(const QString& name);
    [[nodiscard]] int failed() const { return m_failed; }
    [[nodiscard]] int taken() const { return m_taken; }

private:
    Driver& m_driver;
    QString m_pictures;
    int m_taken = 0, m_failed = 0;
};

} // namespace agh
