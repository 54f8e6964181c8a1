#pragma once

#include <atomic>
#include <httplib.h>
#include <mutex>
#include <set>
#include <string>

namespace sandbox {

/// What is done to the bytes of the answer on this thread's connection. Set by a handler, used up
/// by the stream.
struct Wire
{
    bool cut = false;       ///< close without a byte
    bool cutInBody = false; ///< close after half of the body
    bool inBody = false;    ///< the empty line after the headers went out
    int msPerByte = 0;

    static Wire& ofThisThread();
};

/// cpp-httplib over a stream of our own, so that a connection can be cut before, in or after an
/// answer.
class CutServer : public httplib::Server
{
public:
    /// Stops listening; answers on their way are finished, connections that wait for another
    /// request are closed.
    void end();

private:
    bool process_and_close_socket(socket_t socket) override;
    /// Brotli as the library uses it takes seconds for a page of a thousand rows: gzip or nothing.
    static void plainly(httplib::Request& request);
    /// The arguments of this protected call have grown between the versions of Debian 12 (0.11) and
    /// 13 (0.18).
    template <class Self>
    static bool serve(Self& self, httplib::Stream& stream, bool& closed)
    {
        if constexpr (requires { self.process_request(stream, false, closed, plainly); })
            return self.process_request(stream, false, closed, plainly);
        else
            return self.process_request(stream, std::string("127.0.0.1"), 0,
                                        std::string("127.0.0.1"), 0, false, closed, plainly);
    }
    std::mutex m_guard;
    std::set<socket_t> m_open;
    std::atomic<bool> m_ending = false;
};

} // namespace sandbox
