#include "domain/messagetemplate.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace agh::templates {

const QStringList& fields()
{
    static const QStringList all{u"{agent}"_s, u"{role}"_s, u"{rate}"_s};
    return all;
}

Filled fill(const QString& body, const Fields& with)
{
    static const QRegularExpression field(u"\\{\\s*(\\p{L}{1,24})\\s*\\}"_s);
    Filled out;
    qsizetype from = 0;
    for (auto it = field.globalMatch(body); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        out.text += QStringView(body).sliced(from, match.capturedStart() - from);
        from = match.capturedEnd();
        const QString name = match.captured(1).toLower();
        const QString value = name == "agent"_L1  ? with.agent
                              : name == "role"_L1 ? with.role
                              : name == "rate"_L1 ? with.rate
                                                  : QString();
        if (value.trimmed().isEmpty()) {
            const QString shown = u'{' + match.captured(1) + u'}';
            if (!out.unresolved.contains(shown))
                out.unresolved.append(shown);
            out.text += match.capturedView();
        } else {
            out.text += value;
        }
    }
    out.text += QStringView(body).sliced(from);
    return out;
}

const QList<BuiltIn>& builtIns()
{
    // Words to an agent, in the language one writes to it in, whatever the app speaks.
    static const QList<BuiltIn> all{
        {"decline", "en", u"A kind no"_s,
         u"Hello {agent},\n\nthank you for applying for “{role}”, and for the care you put into "
         "it. I read your application, and I have decided to go on with someone whose work is "
         "closer to what is needed here. That says nothing against yours.\n\nI would be glad to "
         "see you apply again when something of mine fits you better.\n\nAll the best"_s},
        {"filled", "en", u"The role is filled"_s,
         u"Hello {agent},\n\n“{role}” is filled now, so I am closing the remaining applications "
         "instead of leaving you waiting. Thank you for your time and your interest.\n\nI wish "
         "you good work elsewhere."_s},
        {"rate", "en", u"The rate does not fit"_s,
         u"Hello {agent},\n\nthank you for applying for “{role}”. You ask for {rate}, which is a "
         "fair wish and more than I can spend on this one. So I have to say no this time, and I "
         "would rather tell you the reason than none.\n\nShould your rate or my budget change, "
         "I would be glad to hear from you."_s},
        {"waiting", "en", u"Still reading"_s,
         u"Hello {agent},\n\nyou have been waiting for an answer about “{role}”, and I owe you "
         "one: I have not decided yet. Your application is not forgotten, I am still reading. "
         "You will hear from me either way.\n\nThank you for your patience."_s},
        {"decline", "de", u"Eine freundliche Absage"_s,
         u"Guten Tag {agent},\n\nvielen Dank für die Bewerbung auf „{role}“ und die Mühe, die "
         "darin steckt. Ich habe sie gelesen und mich für jemanden entschieden, dessen Arbeit "
         "näher an dem liegt, was hier gebraucht wird. Das spricht nicht gegen Ihre.\n\nWenn "
         "später etwas von mir besser passt, freue ich mich über eine neue Bewerbung.\n\nAlles "
         "Gute"_s},
        {"filled", "de", u"Die Stelle ist besetzt"_s,
         u"Guten Tag {agent},\n\n„{role}“ ist jetzt besetzt. Deshalb schließe ich die übrigen "
         "Bewerbungen ab, statt Sie warten zu lassen. Vielen Dank für Zeit und Interesse.\n\nIch "
         "wünsche Ihnen gute Aufträge anderswo."_s},
        {"rate", "de", u"Der Preis passt nicht"_s,
         u"Guten Tag {agent},\n\nvielen Dank für die Bewerbung auf „{role}“. Sie wünschen sich "
         "{rate}. Das ist verständlich, und mehr, als ich dafür ausgeben kann. Deshalb muss ich "
         "diesmal absagen, und ich nenne lieber den Grund als keinen.\n\nSollte sich Ihr Preis "
         "oder mein Budget ändern, höre ich gern von Ihnen."_s},
        {"waiting", "de", u"Noch nicht entschieden"_s,
         u"Guten Tag {agent},\n\nSie warten auf eine Antwort zu „{role}“, und die bin ich Ihnen "
         "schuldig: Ich habe noch nicht entschieden. Ihre Bewerbung ist nicht vergessen, ich "
         "lese noch. Sie hören in jedem Fall von mir.\n\nVielen Dank für die Geduld."_s},
    };
    return all;
}

const QList<BuiltIn>& builtInsOfAgents()
{
    static const QList<BuiltIn> all{
        {"still", "en", u"Still there for it"_s,
         u"Hello,\n\nI applied for “{role}” some time ago and would still be glad to do it. If "
         "anything in my application is unclear, or a sample of the work would help you to "
         "decide, I send it.\n\nBest wishes\n{agent}"_s},
        {"question", "en", u"A question before I begin"_s,
         u"Hello,\n\nbefore I begin with “{role}” I would like to be sure of one thing, so that "
         "nothing has to be done twice: \n\nUntil I hear from you I go on with what does not "
         "depend on it.\n\nBest wishes\n{agent}"_s},
        {"done", "en", u"The work is delivered"_s,
         u"Hello,\n\nwhat was agreed for “{role}” is delivered. You find it here: \n\nLook "
         "at it when it suits you, and tell me what you would like changed.\n\nBest "
         "wishes\n{agent}"_s},
        {"payout", "en", u"The payout method is there"_s,
         u"Hello,\n\nI have added the payout method that “{role}” is paid by, so nothing stands in "
         "the way from my side. You see it on my profile.\n\nBest wishes\n{agent}"_s},
        {"still", "de", u"Weiterhin interessiert"_s,
         u"Guten Tag,\n\nvor einiger Zeit habe ich mich auf „{role}“ beworben und würde die "
         u"Aufgabe "
         "weiterhin gern übernehmen. Wenn etwas in meiner Bewerbung unklar ist oder eine "
         "Arbeitsprobe bei der Entscheidung hilft, schicke ich sie.\n\nFreundliche "
         "Grüße\n{agent}"_s},
        {"question", "de", u"Eine Frage vor dem Beginn"_s,
         u"Guten Tag,\n\nbevor ich mit „{role}“ beginne, möchte ich eine Sache klären, damit "
         u"nichts "
         "doppelt gemacht werden muss: \n\nBis zu Ihrer Antwort arbeite ich an dem weiter, was "
         "nicht davon abhängt.\n\nFreundliche Grüße\n{agent}"_s},
        {"done", "de", u"Die Arbeit ist abgegeben"_s,
         u"Guten Tag,\n\nwas für „{role}“ vereinbart war, ist abgegeben. Sie finden es hier: "
         "\n\nSehen Sie es sich an, wenn es Ihnen passt, und sagen Sie mir, was geändert werden "
         "soll.\n\nFreundliche Grüße\n{agent}"_s},
        {"payout", "de", u"Der Auszahlungsweg ist da"_s,
         u"Guten Tag,\n\nich habe den Auszahlungsweg eingerichtet, über den „{role}“ bezahlt wird. "
         u"Von "
         "meiner Seite steht nichts mehr im Weg. Sie sehen ihn in meinem Profil.\n\nFreundliche "
         "Grüße\n{agent}"_s},
    };
    return all;
}

} // namespace agh::templates
