#pragma once

#include "domain/ids.h"

#include <QList>
#include <QObject>
#include <QtQmlIntegration>

namespace agh {

/// The applicants that are marked for something to be done with several of them: compared,
/// declined, copied. Of one role, in the order they were marked; gone with the program.
class Selection : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the review page")
    Q_PROPERTY(int count READ count NOTIFY changed)
    /// "3 marked"; empty: none.
    Q_PROPERTY(QString text READ text NOTIFY changed)
public:
    explicit Selection(QObject* parent = nullptr);

    [[nodiscard]] int count() const { return int(m_ids.size()); }
    [[nodiscard]] QString text() const;
    [[nodiscard]] const QList<ApplicationId>& ids() const { return m_ids; }
    [[nodiscard]] bool contains(const ApplicationId& id) const { return m_ids.contains(id); }
    void toggle(const ApplicationId& id);
    void set(const QList<ApplicationId>& ids);
    void remove(const ApplicationId& id);
    /// False: nobody was marked.
    Q_INVOKABLE bool clear();
    /// After a change of language.
    void retranslate() { Q_EMIT changed({}); }

Q_SIGNALS:
    /// `ids`: those that are marked now and were not, or the other way round.
    void changed(const QList<agh::ApplicationId>& ids);

private:
    QList<ApplicationId> m_ids;
};

} // namespace agh
