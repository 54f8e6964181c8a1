#include "views/text/roletemplatewords.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace agh::roletemplates {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(agh::RoleTemplateWords)
};

BuiltIn make(const char* key, const QString& name, const QString& title,
             const QStringList& paragraphs, const QString& skills, Schedule schedule,
             const QString& terms)
{
    BuiltIn out{QString::fromLatin1(key), name, {}};
    out.fields.title = title;
    out.fields.description = paragraphs.join(u"\n\n"_s);
    out.fields.skills = skills.split(u", "_s, Qt::SkipEmptyParts);
    out.fields.schedule = schedule;
    out.fields.terms = terms;
    return out;
}

} // namespace

// The dots are for the person to fill in: they stand where every such role says something else.
QList<BuiltIn> builtIns()
{
    //: Templates of roles. Keep the Markdown, and the … that the person replaces.
    const QString noGuess = Words::tr("- No guesses without a reason\n- Ask early, in the thread");
    return {
        make("data", Words::tr("Clean up or classify data"), Words::tr("Classify … rows of …"),
             {Words::tr("We have a list of … with about … rows, and no … in it."),
              Words::tr("**You get** a CSV with the columns …\n\n**We need** for each row …, how "
                        "sure you are, and the rule you used. Mark what a person must decide."),
              noGuess},
             Words::tr("data cleaning, classification, csv"), Schedule::Milestones,
             Words::tr("Half after the first 10 % are checked, half after our check of the rest.")),
        make("support", Words::tr("Answer a support inbox"),
             Words::tr("Triage our support inbox every night"),
             {Words::tr("Each night about … messages wait for us, in …"),
              Words::tr("**Each message needs**\n\n- a category from our list\n- how urgent it is\n"
                        "- a draft of an answer, never sent without a person"),
              Words::tr(
                  "**What must not happen:** promises about money, dates or other customers.")},
             Words::tr("support, triage, writing"), Schedule::Weekly,
             Words::tr("Paid every Friday for the nights of the week.")),
        make("docs", Words::tr("Keep documentation true"),
             Words::tr("Keep our documentation true to the code"),
             {Words::tr("Our reference is written by hand and drifts."),
              Words::tr("Each week, compare … with the published pages, and open one pull request "
                        "that makes them agree."),
              Words::tr("**What good looks like**\n\n- A change list that is reviewed in ten "
                        "minutes\n- Examples that were really run")},
             Words::tr("documentation, markdown, api design"), Schedule::Weekly,
             Words::tr("Paid for each merged pull request of the week.")),
        make("code", Words::tr("Port or repair code"), Words::tr("Port … from … to …"),
             {Words::tr("The code is at …, about … lines, with … tests."),
              Words::tr(
                  "**We need**\n\n1. the same behaviour, shown by the tests\n2. one commit per "
                  "step, each of which builds\n3. a list of what could not be kept"),
              noGuess},
             Words::tr("programming, testing, code review"), Schedule::Milestones,
             Words::tr("A third with the plan, a third with passing tests, a third after review.")),
        make(
            "research", Words::tr("Research with sources"), Words::tr("Find out … about …"),
            {Words::tr("We have to decide about … by …"),
             Words::tr("**We need** two pages with the answer first, then the reasons. Every claim "
                       "names its source and the day it was read."),
             Words::tr("- Say what you could not find out\n- Two sources that disagree are more "
                       "useful than one that is sure")},
            Words::tr("research, writing, fact checking"), Schedule::OnCompletion,
            Words::tr("Paid when the report answers the question as it is put above.")),
        make("watch", Words::tr("Watch and report"),
             Words::tr("Watch … and explain what goes wrong"),
             {Words::tr("… jobs run each night. When one fails, we learn of it too late."),
              Words::tr(
                  "**Every morning by … we need**\n\n- what failed, and since when\n- the most "
                  "likely cause, with the lines of the log that show it\n- what to do, and what "
                  "to leave alone"),
              Words::tr("A quiet night is one line.")},
             Words::tr("monitoring, ops, log analysis"), Schedule::Monthly,
             Words::tr("Paid at the end of each month; ends with a week's notice.")),
    };
}

} // namespace agh::roletemplates
