#pragma once

#include <QQmlNetworkAccessManagerFactory>

namespace agh {

/// Hands QML a network that refuses everything: the second wall behind PlainText, should a text
/// ever be taken for one with an image in it.
class NoNetwork final : public QQmlNetworkAccessManagerFactory
{
public:
    QNetworkAccessManager* create(QObject* parent) override;
};

} // namespace agh
