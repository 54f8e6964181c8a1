#pragma once

#include "api/client.h"
#include "api/operations/operations.h"

#include <QSet>

namespace agh {

/// How the reading of a whole list ended. What came before a page that failed stays good.
struct ListEnd
{
    enum class Kind {
        Complete,
        NotModified,    ///< 304 on the first page: what is cached is what there is
        Failed,         ///< `error` says why; the pages before it were handed out
        CursorRepeated, ///< the service led in a circle: taken as far as it went, not complete
        TooLong         ///< 2,000 pages or 1,000,000 rows
    };
    Kind kind = Kind::Complete;
    std::optional<ApiError> error;
    int pages = 0;
    qint64 rows = 0;
    int skipped = 0; ///< rows that could not be understood
    QByteArray etag; ///< of the first page: it may cover the whole list
};

/// Follows `nextCursor` through a list. `onPage(page, isFirst, isLast)` runs as each page arrives;
/// `onEnd` once. Gone with its `context`. `pace(goOn)` decides when the next page is asked for, so
/// that pages do not pile up faster than they are taken; without it, at once.
template <class T>
class Pager : public std::enable_shared_from_this<Pager<T>>
{
public:
    using Make = std::function<Operation<Page<T>>(const api::ListOptions&)>;
    using OnPage = std::function<void(Page<T>, bool first, bool last)>;
    using OnEnd = std::function<void(ListEnd)>;
    using Pace = std::function<void(std::function<void()> goOn)>;

    static void run(Client& client, QObject* context, Credential credential, Make make,
                    QByteArray ifNoneMatch, OnPage onPage, OnEnd onEnd, Pace pace = {})
    {
        std::shared_ptr<Pager> self(new Pager(client, context, std::move(credential),
                                              std::move(make), std::move(onPage), std::move(onEnd),
                                              std::move(pace)));
        api::ListOptions first;
        first.ifNoneMatch = std::move(ifNoneMatch);
        first.limit = pageLimit;
        self->next(first);
    }

private:
    static constexpr int pageLimit = 1000;
    static constexpr int mostPages = 2'000;
    static constexpr qint64 mostRows = 1'000'000;

    Pager(Client& client, QObject* context, Credential credential, Make make, OnPage onPage,
          OnEnd onEnd, Pace pace)
        : m_client(client)
        , m_context(context)
        , m_credential(std::move(credential))
        , m_make(std::move(make))
        , m_onPage(std::move(onPage))
        , m_onEnd(std::move(onEnd))
        , m_pace(std::move(pace))
    {}
    void next(const api::ListOptions& options)
    {
        m_client.read(m_make(options), m_credential)
            .then(m_context, [self = this->shared_from_this()](Result<Page<T>> page) {
                self->take(std::move(page));
            });
    }
    void take(Result<Page<T>> page)
    {
        if (!page) {
            m_end.error = page.error();
            return finish(ListEnd::Kind::Failed);
        }
        if (page->notModified)
            return finish(ListEnd::Kind::NotModified);
        const bool first = m_end.pages == 0;
        ++m_end.pages;
        m_end.rows += page->items.size();
        m_end.skipped += page->skipped;
        if (first)
            m_end.etag = page->etag;
        const QString cursor = page->nextCursor;
        const bool circle = !cursor.isEmpty() && m_seen.contains(cursor);
        const bool tooLong = m_end.pages >= mostPages || m_end.rows >= mostRows;
        const bool last = cursor.isEmpty();
        m_onPage(std::move(*page), first, last);
        if (last)
            return finish(ListEnd::Kind::Complete);
        if (circle || tooLong)
            return finish(circle ? ListEnd::Kind::CursorRepeated : ListEnd::Kind::TooLong);
        m_seen.insert(cursor);
        api::ListOptions options;
        options.cursor = cursor;
        options.limit = pageLimit;
        if (m_pace)
            m_pace([self = this->shared_from_this(), options] { self->next(options); });
        else
            next(options);
    }
    void finish(ListEnd::Kind kind)
    {
        m_end.kind = kind;
        m_onEnd(std::move(m_end));
    }

    Client& m_client;
    QObject* m_context;
    Credential m_credential;
    Make m_make;
    OnPage m_onPage;
    OnEnd m_onEnd;
    Pace m_pace;
    QSet<QString> m_seen;
    ListEnd m_end;
};

} // namespace agh
