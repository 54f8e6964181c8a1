#include "store/worker.h"

namespace agh {

Worker::Worker()
    : m_context(new QObject)
{
    m_thread.setObjectName(QStringLiteral("store"));
    m_context->moveToThread(&m_thread);
    m_thread.start();
}

Worker::~Worker()
{
    QMetaObject::invokeMethod(
        m_context, [this] { m_connection.reset(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
    delete m_context;
}

StoreResult<int> Worker::open(const QString& cacheFile, const QString& workFile)
{
    StoreResult<int> result = 0;
    QMetaObject::invokeMethod(
        m_context,
        [&] {
            auto opened = Connection::open(cacheFile, workFile, Connection::Mode::ReadWrite);
            if (opened)
                m_connection = std::move(*opened);
            else
                result = tl::unexpected(opened.error());
        },
        Qt::BlockingQueuedConnection);
    return result;
}

} // namespace agh
