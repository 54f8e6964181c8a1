#pragma once

#include "services/accountwork.h"
#include "views/lists/outboxlist.h"

#include <QCoreApplication>

namespace agh {

/// What the journal of an account holds open, in words: those that stand at each thing itself.
class OutboxLines
{
    Q_DECLARE_TR_FUNCTIONS(agh::OutboxLines)
public:
    /// The oldest first. A message that goes before a decline stands in the decline's line.
    [[nodiscard]] static QList<OutboxLine> of(AccountWork& work);
    /// The line as it is when what it was about was carried out.
    [[nodiscard]] static OutboxLine done(OutboxLine line, const QByteArray& operation);

private:
    [[nodiscard]] static QString kindOf(const QByteArray& operation);
    [[nodiscard]] static QString iconOf(const QByteArray& operation);
    [[nodiscard]] static QString doneWord(const QByteArray& operation);
    static void setMessage(OutboxLine& line, AccountWork& work, const JournalEntry& entry);
    static void setDecision(OutboxLine& line, AccountWork& work, const JournalEntry& entry);
    static void setRole(OutboxLine& line, AccountWork& work, const JournalEntry& entry);
    static void setOther(OutboxLine& line, AccountWork& work, const JournalEntry& entry);
};

} // namespace agh
