#include "lively.h"
#include "options.h"
#include "service.h"
#include "world/world.h"

#include <atomic>
#include <csignal>
#include <iostream>
#include <pthread.h>
#include <sys/stat.h>
#include <thread>

using namespace sandbox;

int main(int count, char** arguments)
{
    ::umask(077); // the world's file holds hashes of keys
    std::signal(SIGPIPE, SIG_IGN);
    // SIGTERM and SIGINT are waited for on a thread of their own, so that the end is a clean one.
    sigset_t ends;
    sigemptyset(&ends);
    sigaddset(&ends, SIGTERM);
    sigaddset(&ends, SIGINT);
    pthread_sigmask(SIG_BLOCK, &ends, nullptr);
    try {
        const Options options = readOptions(count, arguments);
        Market market(options.data, options.seed);
        if (market.isNew()) {
            makeWorld(market, options);
        } else if (options.seedGiven || options.scaleGiven || options.now) {
            std::cerr << options.data << " keeps its world: --seed, --scale and --now were ignored"
                      << std::endl;
        }
        Service service(market);
        if (!service.bind(options.port)) {
            std::cerr << "port " << options.port << " is taken" << std::endl;
            return 1;
        }
        std::cout << write(readyLine(market)) << std::endl;
        std::optional<Lively> lively;
        if (options.lively)
            lively.emplace(market);
        std::thread waiter([&] {
            int signal = 0;
            sigwait(&ends, &signal);
            service.stop();
        });
        service.serve();
        // The signal is blocked everywhere: it ends sigwait() and nothing else.
        pthread_kill(waiter.native_handle(), SIGTERM); // NOLINT(bugprone-bad-signal-to-kill-thread)
        waiter.join();
        return 0;
    } catch (const std::invalid_argument& wrong) {
        std::cerr << "agentsgethired-sandbox: " << wrong.what() << std::endl;
        return 2;
    } catch (const std::exception& failure) {
        std::cerr << "agentsgethired-sandbox: " << failure.what() << std::endl;
        return 1;
    }
}
