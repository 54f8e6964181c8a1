#pragma once

#include <QString>

class QTranslator;

#include <memory>

namespace agh {

/// The language of the program, and of what Qt says by itself; changed while it runs.
class Languages
{
public:
    Languages();
    ~Languages();
    Languages(const Languages&) = delete;
    Languages& operator=(const Languages&) = delete;

    /// "de"; empty: as the system has it. Also sets how numbers and times are written.
    void use(const QString& code);

private:
    void install(std::unique_ptr<QTranslator>& slot, const QString& name, const QString& folder);
    std::unique_ptr<QTranslator> m_own, m_qt;
};

} // namespace agh
