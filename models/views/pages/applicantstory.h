#pragma once

#include "services/accountwork.h"
#include "views/lists/timelinelist.h"

#include <QObject>
#include <QTimer>
#include <QtQmlIntegration>

namespace agh {

/// One timeline of an applicant: applied, messages, decisions, contract, settlements, reviews. Made
/// while it is looked at only.
class ApplicantStory : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the applicant page")
    Q_PROPERTY(agh::TimelineList* steps READ steps CONSTANT)
    Q_PROPERTY(bool shown READ shown WRITE setShown NOTIFY shownChanged)
public:
    ApplicantStory(AccountWork& work, Moment moment, QObject* parent = nullptr);

    void open(const ApplicationId& id);
    void retranslate() { tell(); }

    [[nodiscard]] TimelineList* steps() const { return m_steps; }
    [[nodiscard]] bool shown() const { return m_shown; }
    void setShown(bool shown);

Q_SIGNALS:
    void shownChanged();

private:
    void tell();
    [[nodiscard]] QList<TimelineList::Talk> talks() const;
    AccountWork& m_work;
    Moment m_moment;
    ApplicationId m_id;
    bool m_shown = false;
    QTimer m_soon;
    TimelineList* m_steps;
};

} // namespace agh
