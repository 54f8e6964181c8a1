#pragma once

#include "services/accountwork.h"
#include "views/lists/applicantslist.h"

#include <QTimer>

namespace agh {

/// Reads ahead for the person who goes through the list: the next five applicants' rows, and from
/// the service what of their conversations and reviews was not read yet.
class ReviewAhead : public QObject
{
    Q_OBJECT
public:
    static constexpr int many = 5;
    ReviewAhead(AccountWork& work, const ApplicantsList& list, QObject* parent);

    /// Somebody stands at this row; -1: nowhere.
    void lookFrom(int row);

private:
    void look();
    AccountWork& m_work;
    const ApplicantsList& m_list;
    int m_row = -1;
    QTimer m_rest;
    QSet<ApplicationId> m_read; ///< in this run
};

} // namespace agh
