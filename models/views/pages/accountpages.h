#pragma once

#include "services/accountwork.h"
#include "views/out/applicantsout.h"
#include "views/pages/comparepage.h"
#include "views/pages/contractspage.h"
#include "views/pages/draftspage.h"
#include "views/pages/messagespage.h"
#include "views/pages/outboxpage.h"
#include "views/pages/reviewpage.h"

namespace agh {

/// The pages of one account at work, made and ended with it.
struct AccountPages
{
    std::unique_ptr<ReviewPage> review;
    std::unique_ptr<MessagesPage> messages;
    std::unique_ptr<ContractsPage> contracts;
    std::unique_ptr<ComparePage> compare;
    std::unique_ptr<DraftsPage> drafts;
    std::unique_ptr<OutboxPage> outbox;
    std::unique_ptr<ApplicantsOut> applicantsOut;
};

} // namespace agh
