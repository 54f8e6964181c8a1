#include "views/forms/declinesheet.h"
#include "views/text/displayguard.h"
#include "views/text/errortext.h"
#include "views/text/sentences.h"

using namespace Qt::Literals::StringLiterals;

// What the sheet says.
namespace agh {

void DeclineSheet::retranslate()
{
    m_templates = templateEntries(m_work.store().templates());
    Q_EMIT templatesChanged();
    Q_EMIT standingChanged();
    if (m_open)
        show();
}

QString DeclineSheet::title() const
{
    if (m_phase == Results)
        return tr("Declines");
    if (m_ids.size() == 1) {
        //: Title of a dialog; %1 is an agent
        return tr("Decline %1").arg(personOf(m_ids.first()).name);
    }
    //: Title of a dialog
    return tr("Decline %n applicants", nullptr, int(m_ids.size()));
}

QString DeclineSheet::intro() const
{
    if (m_phase == Results)
        return m_resultText;
    return tr("The message goes first, then the decline. After it no more messages can be sent "
              "there. Nothing leaves for ten seconds.");
}

QStringList DeclineSheet::templateNames() const
{
    //: First of a list of templates
    QStringList out{tr("No message")};
    for (const TemplateEntry& one : m_templates)
        out.append(one.name);
    return out;
}

QString DeclineSheet::previewTitle() const
{
    const ApplicationId id = m_ids.value(m_current);
    //: Over the message as one person will get it; %1 is an agent
    return id.isEmpty() ? QString() : tr("To %1").arg(personOf(id).name);
}

QString DeclineSheet::previewText() const
{
    const ApplicationId id = m_ids.value(m_current);
    return id.isEmpty() || m_phase != Choosing ? QString() : display::text(filledFor(id).text);
}

QString DeclineSheet::previewProblem() const
{
    return m_phase == Choosing ? m_people->index(m_current).data(DeclinePeople::TextRole).toString()
                               : QString();
}

QString DeclineSheet::leftOutText() const
{
    const int out = m_phase == Choosing ? int(m_ids.size() - m_orders.size()) : 0;
    if (out == 0 || m_ids.size() == 1)
        return {};
    //: Applicants that are not declined with the others; the reason stands beside each name
    return tr("%n are left out, for the reason beside the name", nullptr, out);
}

QString DeclineSheet::numberLabel() const
{
    //: Over a field: more than 20 are declined; %n is their number
    return tr("Type %n to decline that many", nullptr, int(m_orders.size()));
}

QString DeclineSheet::whyNot() const
{
    if (m_phase != Choosing)
        return {};
    if (m_storeError)
        return ErrorTexts::of(*m_storeError, ErrorTexts::Keeping::Writing).whole();
    if (m_work.session().isSignInNeeded())
        return tr("Sign in again to decline.");
    if (m_orders.isEmpty())
        return m_ids.size() == 1 ? previewProblem() : tr("Nobody of them can be declined so.");
    if (needsNumber() && m_typed.trimmed() != QString::number(m_orders.size()))
        return numberLabel();
    return {};
}

QString DeclineSheet::confirmText() const
{
    if (!isConnected() && !m_work.session().isSignInNeeded())
        return tr("Decline when online");
    if (m_ids.size() == 1)
        return m_body.trimmed().isEmpty() ? tr("Decline") : tr("Send and decline");
    //: Button
    return tr("Decline %n applicants", nullptr, int(m_orders.size()));
}

QString DeclineSheet::holdText() const
{
    const int left = m_phase == Results ? holdLeftMs() : 0;
    if (left <= 0)
        return {};
    if (m_held)
        return tr("Nothing leaves while you are here");
    //: Declines are held; %1 is a number of seconds
    return tr("Nothing leaves for another %1 s").arg((left + 999) / 1'000);
}

QString DeclineSheet::retryText() const
{
    if (m_phase != Results || m_failed.isEmpty())
        return {};
    if (!isConnected()) {
        //: Button: declines that did not get through
        return tr("Send %n when online", nullptr, int(m_failed.size()));
    }
    //: Button: declines that did not get through
    return tr("Send %n again", nullptr, int(m_failed.size()));
}

QString DeclineSheet::standingText() const
{
    if (m_standing == 0)
        return {};
    //: Over the list of applicants: they were not sent, or did not get through
    return tr("%n declines wait for you", nullptr, m_standing);
}

QString DeclineSheet::tallyText(const Tally& tally)
{
    QStringList out;
    const auto add = [&](int count, const QString& text) {
        if (count > 0)
            out.append(text);
    };
    //: Part of a list: what became of declines
    add(tally.declined, tr("%n declined", nullptr, tally.declined));
    //: Part of a list: what became of declines
    add(tally.moving, tr("%n under way", nullptr, tally.moving));
    //: Part of a list: what became of declines
    add(tally.refused, tr("%n refused", nullptr, tally.refused));
    //: Part of a list: what became of declines
    add(tally.unknown, tr("%n not known yet", nullptr, tally.unknown));
    //: Part of a list: what became of declines
    add(tally.waiting, tr("%n waiting for the network", nullptr, tally.waiting));
    //: Part of a list: what became of declines
    add(tally.notSent, tr("%n not sent", nullptr, tally.notSent));
    //: Part of a list: what became of declines
    add(tally.left, tr("%n not declined", nullptr, tally.left));
    return sentences::list(out);
}

} // namespace agh
