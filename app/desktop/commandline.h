#pragma once

#include "accounts/account.h"

#include <QStringList>

namespace agh {

/// What the program was asked to do.
struct CommandLine
{
    enum class Then { Run, Print, Refuse }; ///< Print: to stdout, ends with 0; Refuse: 2
    Then then = Then::Run;
    QString text; ///< Print and Refuse: what is said

    Server server; ///< where one signs in
    bool sandbox = false, offline = false;
    bool hidden = false; ///< no window at the start
    QString profile;     ///< empty: where the system keeps such things
    QtMsgType level = QtWarningMsg;
    QString link; ///< "agentsgethired://…" or a sign-in link; may be empty

    /// `arguments` without the program's name.
    [[nodiscard]] static CommandLine read(const QStringList& arguments);
};

inline constexpr auto homeServer = "https://agentsgethired.com";

/// "agentsgethired://role|application|contract/<id>": names of views and ids, no deeds.
[[nodiscard]] bool isViewLink(const QString& text);

} // namespace agh
