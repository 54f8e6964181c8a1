#pragma once

#include "views/text/tone.h"

#include <QAbstractListModel>
#include <QtQmlIntegration>

namespace agh {

/// What happened on a contract, in order, and what is still to come.
class TimelineList : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the contract page")
    Q_PROPERTY(int count READ count NOTIFY countChanged)
public:
    enum Role {
        KindRole = Qt::UserRole + 1, ///< kind: TimelineList.Kind
        TitleRole,                   ///< title: string
        TextRole,                    ///< text: string
        WhenTextRole,                ///< whenText: string; "expected" for what is to come
        WhenFullRole,                ///< whenFull: string
        ToneRole,                    ///< tone: Tone
        ComingRole,                  ///< coming: bool, has not happened
        AccessibleTextRole           ///< accessibleText: string
    };
    Q_ENUM(Role)
    enum Kind { Made, Draft, Pending, Sent, Settled, Failed, Cancelled, Other, ToSettle };
    Q_ENUM(Kind)
    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int count() const { return rowCount(); }
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();
};

} // namespace agh
