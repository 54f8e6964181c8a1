#include "store/worker.h"

namespace agh {

Worker::Worker()
    : m_context(new QObject)
    , m_home(std::make_unique<QObject>())
{
    m_thread.setObjectName(QStringLiteral("store"));
    m_context->moveToThread(&m_thread);
    m_thread.start();
}

Worker::~Worker()
{
    // Behind everything that was asked for.
    QMetaObject::invokeMethod(
        m_context, [this] { m_connection.reset(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
    delete m_context;
}

StoreResult<int> Worker::open(const QString& cacheFile, const QString& workFile,
                              Connection::Work work, Connection::Mode mode)
{
    StoreResult<int> result = 0;
    QMetaObject::invokeMethod(
        m_context,
        [&] {
            m_connection.reset();
            auto opened = Connection::open(cacheFile, workFile, mode, work);
            if (opened)
                m_connection = std::move(*opened);
            else
                result = tl::unexpected(opened.error());
        },
        Qt::BlockingQueuedConnection);
    return result;
}

void Worker::finish()
{
    QMetaObject::invokeMethod(
        m_context, [] {}, Qt::BlockingQueuedConnection);
}

void Worker::post(std::function<void()> task, Turn turn)
{
    {
        const QMutexLocker lock(&m_mutex);
        (turn == Turn::First ? m_first : m_inOrder).push_back(std::move(task));
    }
    QMetaObject::invokeMethod(
        m_context, [this] { next(); }, Qt::QueuedConnection);
}

/// One task for each that was posted, not always the one that was posted then.
void Worker::next()
{
    std::function<void()> task;
    {
        const QMutexLocker lock(&m_mutex);
        std::deque<std::function<void()>>& queue = m_first.empty() ? m_inOrder : m_first;
        task = std::move(queue.front());
        queue.pop_front();
    }
    task();
}

} // namespace agh
