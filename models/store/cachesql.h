#pragma once

#include <QString>

/// Questions about an application `a` that several searches ask. Only for the store.
namespace agh::cachesql {

using namespace Qt::Literals::StringLiterals;

/// Messages of the other side that came after what was read here.
inline const QString unreadOfA =
    u"(SELECT count(*) FROM messages m WHERE m.application=a.id AND m.own=0 AND m.created>coalesce("
    "(SELECT until_ms FROM work.read_marks r WHERE r.application=a.id),-1))"_s;
inline const QString closedA = u"(a.status<>'pending' OR a.gone<>0)"_s;

} // namespace agh::cachesql
