#pragma once

#include "keyhand.h"

#define EXPECT(holds)                                                                              \
    do {                                                                                           \
        if (!(holds))                                                                              \
            return u"%1 does not hold; open is %2, the focus is on %3"_s.arg(                      \
                QLatin1StringView(#holds), hand.open(), hand.driver().focusName());                \
    } while (false)

namespace agh::test {

using namespace Qt::Literals::StringLiterals;

inline constexpr int everybody = 20;
inline const QString roleTitle = u"Reconcile carrier invoices"_s;
inline const QString question = u"Could you begin on Monday?"_s;
inline const QString noteText = u"Asked for the rate card first"_s;
inline const QString halfMessage = u"Before we go on: who "_s;

[[nodiscard]] ApplicantMark markOf(const AppRig& rig, const QString& name);
[[nodiscard]] DecisionState decisionOn(const AppRig& rig, const QString& name);
/// As the cache has it; -1: nobody of this name.
[[nodiscard]] int statusOf(const AppRig& rig, const QString& name);

/// With the network: read, mark, compare, answer, decline one. What went wrong; empty: nothing.
[[nodiscard]] QString whileOnline(KeyHand& hand);
/// Without: everything of one's own goes on, and a decline waits where that was chosen.
[[nodiscard]] QString whileOffline(KeyHand& hand);

/// What the one that will be killed does, told on the command line: the folder of its profile, and
/// where the service is. The session comes on its standard input.
[[nodiscard]] int runVictim(int count, char** arguments);

} // namespace agh::test
