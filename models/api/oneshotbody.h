#pragma once

#include <QIODevice>

#include <algorithm>
#include <cstring>

namespace agh {

/// A request body that can be read once. Qt's HTTP stack sends a request again by itself when a
/// connection ends without an answer; it has to rewind the body for that, and this one cannot be
/// rewound: the reply ends with ContentReSendError, one send is all there was (measured on
/// Qt 6.4.2: a plain POST arrives twice over http, four times over https).
class OneShotBody : public QIODevice
{
public:
    explicit OneShotBody(QByteArray bytes)
        : m_bytes(std::move(bytes))
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    ~OneShotBody() override { m_bytes.fill('\0'); } // a key may have been in it (createSession)
    [[nodiscard]] bool isSequential() const override { return true; }
    bool reset() override { return false; }
    [[nodiscard]] bool atEnd() const override { return m_at >= m_bytes.size(); }
    [[nodiscard]] qint64 bytesAvailable() const override
    {
        return m_bytes.size() - m_at + QIODevice::bytesAvailable();
    }
    [[nodiscard]] bool wasRead() const { return m_at > 0; }

protected:
    qint64 readData(char* out, qint64 most) override
    {
        if (m_at >= m_bytes.size())
            return -1;
        const qint64 count = std::min(most, qint64(m_bytes.size()) - m_at);
        std::memcpy(out, m_bytes.constData() + m_at, size_t(count));
        m_at += count;
        return count;
    }
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_at = 0;
};

} // namespace agh
