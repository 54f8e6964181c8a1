#pragma once

#include "services/accountwork.h"
#include "views/lists/comparelist.h"
#include "views/pages/toastqueue.h"
#include "views/text/moment.h"

#include <QObject>
#include <QTimer>
#include <QtQmlIntegration>

namespace agh {

class ReviewPage;

/// Two to four applicants of a role side by side, row by row; what differs is marked.
class ComparePage : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the workspace")
    Q_PROPERTY(bool open READ isOpen NOTIFY openChanged)
    /// List of compareColumn.
    Q_PROPERTY(QVariantList columns READ columns NOTIFY columnsChanged)
    /// There is room for one more.
    Q_PROPERTY(bool canAdd READ canAdd NOTIFY columnsChanged)
    Q_PROPERTY(agh::CompareList* rows READ rows CONSTANT)
    /// The column that keys act on.
    Q_PROPERTY(int current READ current WRITE setCurrent NOTIFY currentChanged)
    /// The column that stays at the left while the others move; -1: none.
    Q_PROPERTY(int pinned READ pinned NOTIFY currentChanged)
    Q_PROPERTY(bool onlyDiffers READ onlyDiffers WRITE setOnlyDiffers NOTIFY rowsChanged)
    /// "Compare 3 applicants"
    Q_PROPERTY(QString title READ title NOTIFY columnsChanged)
    /// "Reconcile carrier invoices · 480.00 USDC, on completion"
    Q_PROPERTY(QString roleText READ roleText NOTIFY columnsChanged)
    /// "4 rows are the same and not shown"; empty: all are shown.
    Q_PROPERTY(QString hiddenText READ hiddenText NOTIFY rowsChanged)
public:
    static constexpr int most = 4;
    struct Line
    {
        QString key, label;
        CompareList::Kind kind = CompareList::Text;
        bool differs = false;
        QList<CompareCell> cells;
    };
    ComparePage(AccountWork& work, ReviewPage& review, ToastQueue& toasts);

    [[nodiscard]] bool isOpen() const { return m_open; }
    [[nodiscard]] QVariantList columns() const;
    [[nodiscard]] bool canAdd() const { return m_columns.size() < most; }
    /// Of the same role, and not here yet.
    [[nodiscard]] bool mayAdd(const QString& applicationId, const QString& roleId) const;
    [[nodiscard]] CompareList* rows() const { return m_rows; }
    [[nodiscard]] int current() const { return m_current; }
    void setCurrent(int column);
    [[nodiscard]] int pinned() const { return m_pinned; }
    [[nodiscard]] bool onlyDiffers() const { return m_onlyDiffers; }
    void setOnlyDiffers(bool only);
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString roleText() const { return m_roleText; }
    [[nodiscard]] QString hiddenText() const;
    /// As they are shown, for a file.
    [[nodiscard]] QList<Line> shownLines() const;
    [[nodiscard]] const QList<CompareColumn>& heads() const { return m_columns; }
    void retranslate();

    /// Compares those that are marked, or says in a toast what is missing. False: it did not open.
    Q_INVOKABLE bool start();
    Q_INVOKABLE void close();
    /// One column more, and marked as the others are.
    void add(const QString& applicationId);
    /// One column fewer; the last but one closes.
    Q_INVOKABLE void remove(int column);
    /// Keeps this column at the left, or none where it was this.
    Q_INVOKABLE void pin(int column);
    /// Opens the applicant of the current column in the review, behind this: what is decided then
    /// is decided about it.
    Q_INVOKABLE void openCurrent();

Q_SIGNALS:
    void openChanged();
    void columnsChanged();
    void rowsChanged();
    void currentChanged();

private:
    void show();
    void put();
    void say(const QString& text);
    AccountWork& m_work;
    ReviewPage& m_review;
    ToastQueue& m_toasts;
    Moment m_moment;
    bool m_open = false, m_onlyDiffers = false;
    int m_current = 0, m_pinned = -1;
    RoleId m_role;
    QString m_roleText;
    QList<ApplicationId> m_ids;
    QList<CompareColumn> m_columns;
    QList<Line> m_lines;
    CompareList* m_rows;
    QTimer m_soon;
};

} // namespace agh
