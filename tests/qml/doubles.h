#pragma once

#include "views/pages/keytable.h"
#include "views/pages/pagestate.h"
#include "views/pages/toastqueue.h"

#include <QObject>

/// View objects with nothing behind them, for controls that show one.
class Doubles : public QObject
{
    Q_OBJECT
    Q_PROPERTY(agh::ToastQueue* toasts READ toasts CONSTANT)
    Q_PROPERTY(agh::KeyTable* keys READ keys CONSTANT)
    Q_PROPERTY(agh::PageState* state READ state CONSTANT)
    Q_PROPERTY(int retried MEMBER m_retried NOTIFY changed)
    Q_PROPERTY(int undone MEMBER m_undone NOTIFY changed)
public:
    using QObject::QObject;

    [[nodiscard]] agh::ToastQueue* toasts() { return &m_toasts; }
    [[nodiscard]] agh::KeyTable* keys() { return &m_keys; }
    [[nodiscard]] agh::PageState* state() { return &m_state; }

    Q_INVOKABLE void toast(const QString& text, bool canUndo)
    {
        agh::ToastQueue::Toast toast;
        toast.text = text;
        toast.tone = agh::Tones::Good;
        toast.ms = 60'000;
        if (canUndo)
            toast.undo = [this] { count(m_undone); };
        m_toasts.show(std::move(toast));
    }

    Q_INVOKABLE void show(int phase, bool hasContent) { m_state.set(words(phase, hasContent)); }

    /// A state of its own, for a picture.
    Q_INVOKABLE agh::PageState* example(int phase, bool hasContent)
    {
        auto* const one = new agh::PageState([this] { count(m_retried); }, this);
        one->set(words(phase, hasContent));
        return one;
    }

Q_SIGNALS:
    void changed();

private:
    static agh::PageState::Facts words(int phase, bool hasContent)
    {
        using agh::PageState;
        using namespace Qt::Literals::StringLiterals;
        PageState::Facts facts;
        facts.phase = static_cast<PageState::Phase>(phase);
        facts.hasContent = hasContent;
        facts.emptyTitle =
            phase == PageState::NothingFound ? u"Nothing found"_s : u"No applicants yet"_s;
        facts.emptyText = phase == PageState::NothingFound
                              ? u"No applicant fits these filters."_s
                              : u"They appear here as soon as someone applies."_s;
        if (phase == PageState::Error) {
            facts.errorTitle = u"The service was busy (429)."_s;
            facts.errorText = u"What was here is kept. Try again in 20 s."_s;
            facts.errorDetail = u"GET /api/roles/rol_1/applications\n429, Retry-After: 20"_s;
        } else if (phase == PageState::Offline) {
            facts.errorTitle = u"Offline."_s;
            facts.errorText = u"Nothing is lost."_s;
            facts.staleText = u"As of 13:40."_s;
        } else if (phase == PageState::SignedOut) {
            facts.errorTitle = u"The session has ended."_s;
            facts.errorText = u"Sign in again; what was typed is kept."_s;
        } else if (phase == PageState::Ready) {
            facts.remark = u"2 rows could not be read."_s;
        }
        return facts;
    }
    void count(int& number)
    {
        ++number;
        Q_EMIT changed();
    }

    agh::ToastQueue m_toasts;
    agh::KeyTable m_keys;
    agh::PageState m_state{[this] { count(m_retried); }};
    int m_retried = 0, m_undone = 0;
};
