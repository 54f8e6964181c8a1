#pragma once

#include "views/pages/reviewmarks.h"
#include "views/pages/reviewqueue.h"

namespace agh {

/// One stage of the board: the applicants in it, in the order of the list.
class BoardColumn : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the board")
    Q_PROPERTY(QString title READ title NOTIFY titleChanged)
    Q_PROPERTY(QString icon READ icon CONSTANT)
    Q_PROPERTY(agh::ApplicantsList* applicants READ applicants CONSTANT)
    /// Cards can be put here.
    Q_PROPERTY(bool takes READ takes CONSTANT)
public:
    BoardColumn(QueuePart part, ApplicantsList* applicants, QObject* parent);
    [[nodiscard]] QueuePart part() const { return m_part; }
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString icon() const;
    [[nodiscard]] ApplicantsList* applicants() const { return m_applicants; }
    [[nodiscard]] bool takes() const { return int(m_part) <= int(QueuePart::SetAside); }

Q_SIGNALS:
    void titleChanged();

private:
    QueuePart m_part;
    ApplicantsList* m_applicants;
};

/// The stages beside each other, with cards that are moved from one to the other. It asks for
/// nothing while it is not shown.
class ReviewBoard : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the review page")
    Q_PROPERTY(int count READ count CONSTANT)
    /// Kept over restarts.
    Q_PROPERTY(bool shown READ shown WRITE setShown NOTIFY shownChanged)
public:
    ReviewBoard(AccountWork& work, ReviewQueue& queue, ReviewMarks& marks, const Moment& moment,
                QObject* parent = nullptr);

    [[nodiscard]] int count() const { return int(m_columns.size()); }
    Q_INVOKABLE agh::BoardColumn* columnAt(int at) const { return column(at); }
    [[nodiscard]] BoardColumn* column(int at) const { return m_columns.value(at); }
    [[nodiscard]] bool shown() const { return m_shown; }
    void setShown(bool shown);
    void setRole(const RoleId& role);
    /// These rows are others now.
    void refreshRows(const QList<DiffListModel::Key>& keys);
    void retranslate();

    /// Puts an applicant into the stage of a column; false: it takes none.
    Q_INVOKABLE bool move(const QString& applicationId, int column);
    /// The column that an applicant is in; -1: not on the board.
    Q_INVOKABLE int columnOf(const QString& applicationId) const;
    Q_INVOKABLE int rowOf(const QString& applicationId, int column) const;

Q_SIGNALS:
    void shownChanged();
    /// A card stands elsewhere: its column and row now.
    void moved(int column, int row);

private:
    void ask();
    AccountWork& m_work;
    ReviewQueue& m_queue;
    ReviewMarks& m_marks;
    QList<BoardColumn*> m_columns;
    RoleId m_role;
    QString m_follow; ///< the card that was moved last
    bool m_shown = false;
    QTimer m_soon;
};

} // namespace agh
