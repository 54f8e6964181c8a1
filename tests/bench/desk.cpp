#include "desk.h"

#include <QQuickWindow>

using namespace Qt::Literals::StringLiterals;

namespace agh::bench {
namespace {

QQuickItem* listOf(QQuickItem* item, const QObject* model)
{
    if (item->property("model").value<QObject*>() == model && item->property("count").isValid())
        return item;
    const QList<QQuickItem*> children = item->childItems();
    for (QQuickItem* child : children) {
        if (QQuickItem* found = listOf(child, model))
            return found;
    }
    return nullptr;
}

} // namespace

Desk::Desk(const QString& profile, const QUrl& origin, bool offline)
    : m_secrets(profile + u"/session"_s)
{
    QStringList arguments{u"--profile"_s, profile, u"--server"_s, origin.toString()};
    if (offline)
        arguments.append(u"--offline"_s);
    const CommandLine line = CommandLine::read(arguments);
    DesktopApp::Ports ports;
    ports.secrets = &m_secrets;
    ports.keychain = &m_keychain;
    m_app = std::make_unique<DesktopApp>(line, Paths::inFolder(line.profile), ports);
}

QQuickItem* Desk::applicants()
{
    ReviewPage* review = workspace().review();
    if (!m_list && review && window())
        m_list = listOf(window()->contentItem(), review->applicants());
    return m_list;
}

bool Desk::showsRows()
{
    QQuickItem* list = applicants();
    auto* content = list ? list->property("contentItem").value<QQuickItem*>() : nullptr;
    if (!content || !list->isVisible())
        return false;
    const int count = list->property("count").toInt();
    const QList<QQuickItem*> rows = content->childItems();
    double filled = 0;
    int shown = 0;
    for (const QQuickItem* row : rows) {
        if (!row->isVisible() || !row->property("index").isValid())
            continue;
        filled += row->height();
        ++shown;
    }
    return count > 0 && (shown >= count || filled >= list->height());
}

} // namespace agh::bench
