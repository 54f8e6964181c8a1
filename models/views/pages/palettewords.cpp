#include "views/pages/palette.h"
#include "views/pages/workspace.h"

// What the palette says of itself.
namespace agh {

QString Palette::title() const { return m_purpose == ToGo ? tr("Find or run") : fieldText(); }

QString Palette::fieldText() const
{
    switch (m_purpose) {
    case ToGo:
        break;
    case ToWrite:
        //: What the palette asks for: an applicant by name
        return tr("Whom to write to");
    case ToCompare:
        //: What the palette asks for: an applicant by name
        return tr("Whom to put beside the others");
    }
    return tr("An applicant, a role, a command, or a link");
}

QString Palette::whereText() const
{
    if (m_purpose != ToGo)
        return {};
    switch (m_where) {
    case Everything:
        //: What the palette searches
        return tr("in everything");
    case Here:
        //: What the palette searches: what can be done with the open thing
        return tr("in what is open");
    case People:
        //: What the palette searches
        return tr("in applicants");
    case Roles:
        //: What the palette searches
        return tr("in roles");
    case Commands:
        //: What the palette searches
        return tr("in commands");
    }
    return {};
}

QString Palette::heading(PaletteItem::Section section) const
{
    switch (section) {
    case PaletteItem::Section::Link:
        //: Group in the palette: a pasted address
        return tr("The link you pasted");
    case PaletteItem::Section::Open:
        return m_workspace.place() == Workspace::Review
                   //: Group in the palette: what can be done with the applicant that is open
                   ? tr("For the open applicant")
                   //: Group in the palette: what can be done with the thing that is open
                   : tr("For what is open");
    case PaletteItem::Section::GoTo:
        if (m_purpose == ToWrite)
            //: Group in the palette
            return tr("Applicants");
        if (m_purpose == ToCompare)
            //: Group in the palette: those who are not compared yet
            return tr("Other applicants");
        //: Group in the palette: places, roles, applicants
        return tr("Go to");
    case PaletteItem::Section::Said:
        //: Group in the palette: messages in which it was found
        return tr("Said");
    case PaletteItem::Section::Commands:
        //: Group in the palette
        return tr("Commands");
    }
    return {};
}

} // namespace agh
