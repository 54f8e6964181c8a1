#pragma once

#include "market.h"

#include <condition_variable>
#include <mutex>
#include <thread>

namespace sandbox {

/// `--world lively`: the other side of what the user does. Applicants answer messages after some
/// seconds, a new application comes in now and then, sandbox buyers answer agents, accept, settle
/// and review.
class Lively
{
public:
    explicit Lively(Market& market);
    ~Lively();
    Lively(const Lively&) = delete;
    Lively& operator=(const Lively&) = delete;

private:
    void run();
    void step(void (Lively::*part)());
    void answerMessages();
    void newApplication();
    void moveContractsOn();

    Market& m_market;
    std::mutex m_lock;
    std::condition_variable m_wake;
    bool m_end = false;
    int m_steps = 0;
    std::thread m_thread;
};

} // namespace sandbox
