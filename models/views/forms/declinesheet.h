#pragma once

#include "services/accountwork.h"
#include "views/lists/declinepeople.h"
#include "views/pages/toastqueue.h"
#include "views/text/templatewords.h"

#include <QElapsedTimer>
#include <QObject>
#include <QStringList>
#include <QTimer>
#include <QtQmlIntegration>

namespace agh {

/// Declining one or many with a message: who, what is said to each, and what became of each. What
/// was confirmed is held for ten seconds before anything leaves.
class DeclineSheet : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the review page")
    Q_PROPERTY(bool open READ isOpen NOTIFY openChanged)
    Q_PROPERTY(agh::DeclineSheet::Phase phase READ phase NOTIFY changed)
    /// "Decline Ledgerline", "Decline 24 applicants", "What became of them".
    Q_PROPERTY(QString title READ title NOTIFY changed)
    /// "After that no more messages can be sent to them here."
    Q_PROPERTY(QString intro READ intro NOTIFY changed)
    Q_PROPERTY(bool many READ many NOTIFY changed)
    Q_PROPERTY(agh::DeclinePeople* people READ people CONSTANT)
    /// The first is "No message".
    Q_PROPERTY(QStringList templateNames READ templateNames NOTIFY templatesChanged)
    /// -1: a text of one's own.
    Q_PROPERTY(int templateIndex READ templateIndex WRITE setTemplateIndex NOTIFY bodyChanged)
    Q_PROPERTY(QString body READ body WRITE setBody NOTIFY bodyChanged)
    /// The person whose message is shown.
    Q_PROPERTY(int current READ current WRITE setCurrent NOTIFY currentChanged)
    /// "To Ledgerline"
    Q_PROPERTY(QString previewTitle READ previewTitle NOTIFY previewChanged)
    Q_PROPERTY(QString previewText READ previewText NOTIFY previewChanged)
    Q_PROPERTY(QString previewProblem READ previewProblem NOTIFY previewChanged)
    /// "2 are left out: see why beside their names"; empty: nobody is.
    Q_PROPERTY(QString leftOutText READ leftOutText NOTIFY changed)
    /// More than 20: their number has to be typed.
    Q_PROPERTY(bool needsNumber READ needsNumber NOTIFY changed)
    Q_PROPERTY(QString numberLabel READ numberLabel NOTIFY changed)
    Q_PROPERTY(QString typedNumber READ typedNumber WRITE setTypedNumber NOTIFY changed)
    Q_PROPERTY(bool canConfirm READ canConfirm NOTIFY changed)
    /// Why it cannot be confirmed; empty where it can.
    Q_PROPERTY(QString whyNot READ whyNot NOTIFY changed)
    /// "Decline 24 applicants"; offline "Decline when online".
    Q_PROPERTY(QString confirmText READ confirmText NOTIFY changed)
    /// "12 declined, 3 refused, 1 not known yet"
    Q_PROPERTY(QString resultText READ resultText NOTIFY changed)
    /// "Nothing leaves for another 7 s"; empty: nothing is held.
    Q_PROPERTY(QString holdText READ holdText NOTIFY changed)
    /// Set by QML while the pointer or the focus is on it: the time stands still.
    Q_PROPERTY(bool held READ held WRITE setHeld NOTIFY changed)
    /// Those that did not get through can be sent again: "Send 3 again"; empty: none.
    Q_PROPERTY(QString retryText READ retryText NOTIFY changed)
    /// Over the list: "3 declines were not sent"; empty: none stand still.
    Q_PROPERTY(QString standingText READ standingText NOTIFY standingChanged)
public:
    enum Phase { Choosing, Results };
    Q_ENUM(Phase)
    static constexpr int mostWithoutNumber = 20;
    DeclineSheet(AccountWork& work, ToastQueue& toasts, QObject* parent = nullptr);
    ~DeclineSheet() override;

    void openFor(const QList<ApplicationId>& ids);
    void retranslate();

    [[nodiscard]] bool isOpen() const { return m_open; }
    [[nodiscard]] Phase phase() const { return m_phase; }
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString intro() const;
    [[nodiscard]] bool many() const { return m_ids.size() > 1 || m_phase == Results; }
    [[nodiscard]] DeclinePeople* people() const { return m_people; }
    [[nodiscard]] QStringList templateNames() const;
    [[nodiscard]] int templateIndex() const { return m_template; }
    void setTemplateIndex(int index);
    [[nodiscard]] QString body() const { return m_body; }
    void setBody(const QString& body);
    [[nodiscard]] int current() const { return m_current; }
    void setCurrent(int row);
    [[nodiscard]] QString previewTitle() const;
    [[nodiscard]] QString previewText() const;
    [[nodiscard]] QString previewProblem() const;
    [[nodiscard]] QString leftOutText() const;
    [[nodiscard]] bool needsNumber() const { return m_orders.size() > mostWithoutNumber; }
    [[nodiscard]] QString numberLabel() const;
    [[nodiscard]] QString typedNumber() const { return m_typed; }
    void setTypedNumber(const QString& typed);
    [[nodiscard]] bool canConfirm() const;
    [[nodiscard]] QString whyNot() const;
    [[nodiscard]] QString confirmText() const;
    [[nodiscard]] QString resultText() const { return m_resultText; }
    [[nodiscard]] QString holdText() const;
    [[nodiscard]] bool held() const { return m_held; }
    void setHeld(bool held);
    [[nodiscard]] QString retryText() const;
    [[nodiscard]] QString standingText() const;

    Q_INVOKABLE void confirm(bool autoRepeat = false);
    /// Takes back all that is still held.
    Q_INVOKABLE void undo();
    /// Sends those again that did not get through, and nobody else.
    Q_INVOKABLE void retryFailed();
    Q_INVOKABLE void retryOne(int row);
    Q_INVOKABLE void discardOne(int row);
    Q_INVOKABLE void withoutWords(int row);
    Q_INVOKABLE void insertField(int field);
    /// All that stand still, of every role.
    Q_INVOKABLE void showStanding();
    /// What is held goes on, with Undo in a toast; what was written is kept.
    Q_INVOKABLE void close();

Q_SIGNALS:
    void openChanged();
    void changed();
    void templatesChanged();
    void bodyChanged();
    void currentChanged();
    void previewChanged();
    void standingChanged();
    /// It stands in the journal: nobody is to be marked any more.
    void confirmed();

private:
    struct Tally
    {
        int declined = 0, refused = 0, unknown = 0, waiting = 0, notSent = 0, moving = 0, left = 0;
    };
    void enter(Phase phase);
    void show();
    void showChoosing();
    void showResults();
    void kept(const StoreResult<QList<qint64>>& ids);
    void offerUndo();
    void countStanding();
    [[nodiscard]] DeclinePeople::Person personOf(const ApplicationId& id) const;
    [[nodiscard]] templates::Filled filledFor(const ApplicationId& id) const;
    [[nodiscard]] QString draftKey() const;
    [[nodiscard]] int holdLeftMs() const { return holdLeftMs(m_rows); }
    [[nodiscard]] int holdLeftMs(const QList<qint64>& rows) const;
    void undo(const QList<qint64>& rows);
    void pause(const QList<qint64>& rows, bool paused);
    [[nodiscard]] bool isConnected() const;
    [[nodiscard]] static QString tallyText(const Tally& tally);
    AccountWork& m_work;
    ToastQueue& m_toasts;
    bool m_open = false, m_held = false, m_confirming = false;
    Phase m_phase = Choosing;
    QList<ApplicationId> m_ids;
    QList<DeclineOrder> m_orders; ///< Choosing: those who would be declined
    QList<qint64> m_rows;         ///< of the journal, of what was confirmed last
    QSet<ApplicationId> m_worded; ///< those who were written to
    QList<qint64> m_failed;       ///< Results: can be sent again
    QList<TemplateEntry> m_templates;
    int m_template = 0, m_current = 0, m_standing = 0;
    QString m_body, m_typed, m_resultText;
    std::optional<StoreError> m_storeError;
    QElapsedTimer m_sinceOpen;
    QTimer m_soon, m_tick;
    DeclinePeople* m_people;
};

} // namespace agh
