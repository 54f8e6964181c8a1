#pragma once

#include "doubles.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QQmlComponent>
#include <QQmlContext>
#include <QQmlEngine>
#include <QQmlNetworkAccessManagerFactory>
#include <QQuickItem>
#include <QQuickView>

#include <memory>

/// Counts what QML asks of the network, and refuses it.
class CountingManager : public QNetworkAccessManager
{
public:
    explicit CountingManager(int* asked, QObject* parent)
        : QNetworkAccessManager(parent)
        , m_asked(asked)
    {}

protected:
    QNetworkReply* createRequest(Operation op, const QNetworkRequest& request,
                                 QIODevice* body) override
    {
        ++*m_asked;
        QNetworkReply* const reply = QNetworkAccessManager::createRequest(op, request, body);
        reply->abort();
        return reply;
    }

private:
    int* m_asked;
};

class CountingFactory : public QQmlNetworkAccessManagerFactory
{
public:
    QNetworkAccessManager* create(QObject* parent) override
    {
        return new CountingManager(&asked, parent);
    }
    int asked = 0;
};

/// A window with a page of the gallery, and the doubles behind it.
struct GalleryView
{
    GalleryView()
    {
        view.engine()->addImportPath(QStringLiteral(":/qt/qml"));
        view.engine()->setNetworkAccessManagerFactory(&network);
        view.rootContext()->setContextProperty(QStringLiteral("doubles"), &doubles);
        view.setResizeMode(QQuickView::SizeRootObjectToView);
        QQmlComponent component(view.engine());
        component.setData("import AgentsGetHired.Theme\nimport QtQml\nQtObject { property QtObject "
                          "theme: Theme }",
                          {});
        holder.reset(component.create());
        theme = holder ? holder->property("theme").value<QObject*>() : nullptr;
        if (theme)
            theme->setProperty("lessMotion", true);
    }
    bool show(const QString& page, QSize size = {1280, 1000})
    {
        view.setSource(QUrl(QStringLiteral("qrc:/gallery/%1.qml").arg(page)));
        view.resize(size);
        view.show();
        return view.status() == QQuickView::Ready;
    }

    Doubles doubles;
    CountingFactory network;
    QQuickView view;
    std::unique_ptr<QObject> holder;
    QObject* theme = nullptr;
};
