#include "cutserver.h"

#include <arpa/inet.h>
#include <chrono>
#include <poll.h>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

namespace sandbox {
namespace {

constexpr int keepAliveMs = 30'000;
constexpr int ioMs = 15'000;

class WireStream final : public httplib::Stream
{
public:
    explicit WireStream(socket_t socket)
        : m_socket(socket)
    {}
    bool is_readable() const override { return wait(POLLIN, ioMs); }
    bool is_writable() const override { return wait(POLLOUT, ioMs); }
    ssize_t read(char* data, size_t size) override
    {
        if (m_at == m_filled) {
            if (!is_readable())
                return -1;
            const ssize_t got = ::recv(m_socket, m_buffer, sizeof m_buffer, 0);
            if (got <= 0)
                return got;
            m_at = 0;
            m_filled = size_t(got);
        }
        const size_t count = std::min(size, m_filled - m_at);
        std::copy_n(m_buffer + m_at, count, data);
        m_at += count;
        return ssize_t(count);
    }
    ssize_t write(const char* data, size_t size) override
    {
        Wire& wire = Wire::ofThisThread();
        if (wire.cut)
            return -1;
        // The library may have packed the body by now: half is half of what goes out.
        const size_t allowed = wire.inBody && wire.cutInBody ? size / 2 : size;
        size_t done = 0;
        while (done < allowed) {
            const size_t part = wire.msPerByte > 0 ? 1 : allowed - done;
            if (!is_writable())
                return -1;
            const ssize_t sent = ::send(m_socket, data + done, part, MSG_NOSIGNAL);
            if (sent <= 0)
                return -1;
            done += size_t(sent);
            if (wire.msPerByte > 0)
                std::this_thread::sleep_for(std::chrono::milliseconds(wire.msPerByte));
        }
        // The library writes the headers in one piece, up to and with their empty line.
        wire.inBody |= std::string_view(data, size).ends_with("\r\n\r\n");
        return allowed < size ? -1 : ssize_t(size);
    }
    void get_remote_ip_and_port(std::string& ip, int& port) const override
    {
        ip = "127.0.0.1";
        port = 0;
    }
    void get_local_ip_and_port(std::string& ip, int& port) const override
    {
        ip = "127.0.0.1";
        port = 0;
    }
    socket_t socket() const override { return m_socket; }
    /// Waits for the next request of a kept-alive connection.
    bool hasMore() const { return m_at < m_filled || wait(POLLIN, keepAliveMs); }

private:
    bool wait(short what, int ms) const
    {
        pollfd entry{m_socket, what, 0};
        return ::poll(&entry, 1, ms) > 0;
    }
    socket_t m_socket;
    char m_buffer[16384];
    size_t m_at = 0, m_filled = 0;
};

} // namespace

Wire& Wire::ofThisThread()
{
    static thread_local Wire wire;
    return wire;
}

void CutServer::end()
{
    m_ending = true;
    stop();
    const std::lock_guard lock(m_guard);
    for (const socket_t socket : m_open)
        ::shutdown(socket, SHUT_RD); // wakes those who wait for a request
}

void CutServer::plainly(httplib::Request& request)
{
    constexpr const char* name = "Accept-Encoding";
    const bool packed = request.get_header_value(name).find("gzip") != std::string::npos;
    request.headers.erase(name);
    if (packed)
        request.headers.emplace(name, "gzip");
}

bool CutServer::process_and_close_socket(socket_t socket)
{
    {
        const std::lock_guard lock(m_guard);
        m_open.insert(socket);
    }
    WireStream stream(socket);
    bool fine = true;
    while (fine && is_running() && !m_ending && stream.hasMore()) {
        Wire::ofThisThread() = Wire();
        bool closed = false;
        fine = serve(*this, stream, closed);
        if (closed || Wire::ofThisThread().cut)
            break;
    }
    {
        const std::lock_guard lock(m_guard);
        m_open.erase(socket);
    }
    ::shutdown(socket, SHUT_RDWR);
    ::close(socket);
    return fine;
}

} // namespace sandbox
