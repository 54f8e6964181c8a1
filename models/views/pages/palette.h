#pragma once

#include "store/names.h"
#include "views/lists/palettelist.h"

#include <QObject>
#include <QTimer>
#include <QtQmlIntegration>

#include <functional>

namespace agh {

class Workspace;

/// One thing the palette can do.
struct PaletteItem
{
    enum class Section { Link, Open, GoTo, Said, Commands };
    Section section = Section::Commands;
    QString key;          ///< stays with it; also for what was used lately
    QString text, detail; ///< guarded
    QString icon, initials;
    int color = 0;
    QStringList caps;
    std::function<void()> run;
    bool keep = false; ///< remembered as used lately
};

/// Ctrl+K: finds what can be done and where one can go, by words, beginnings of words and initials.
/// What the window can do is matched at once; names come from the cache, searched on another
/// thread.
class Palette : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the workspace")
    /// What the dialog is called, and what its field asks for.
    Q_PROPERTY(QString title READ title NOTIFY whereChanged)
    Q_PROPERTY(QString fieldText READ fieldText NOTIFY whereChanged)
    Q_PROPERTY(agh::Palette::Purpose purpose READ purpose NOTIFY whereChanged)
    Q_PROPERTY(QString typed READ typed WRITE setTyped NOTIFY typedChanged)
    Q_PROPERTY(agh::PaletteList* rows READ rows CONSTANT)
    /// The row that Return runs; -1: none.
    Q_PROPERTY(int current READ current WRITE setCurrent NOTIFY currentChanged)
    /// That row in words, for the screen reader.
    Q_PROPERTY(QString currentText READ currentText NOTIFY currentChanged)
    /// "in everything": what is searched; empty: there is no choice.
    Q_PROPERTY(QString whereText READ whereText NOTIFY whereChanged)
    /// Said where nothing was found; empty while there are rows or it is still searched.
    Q_PROPERTY(QString emptyText READ emptyText NOTIFY emptyChanged)
public:
    enum Where { Everything, Here, People, Roles, Commands };
    Q_ENUM(Where)
    /// What becomes of the one that is chosen.
    enum Purpose { ToGo, ToWrite, ToCompare };
    Q_ENUM(Purpose)
    explicit Palette(Workspace& workspace);
    ~Palette() override;

    [[nodiscard]] QString title() const;
    [[nodiscard]] QString fieldText() const;
    [[nodiscard]] Purpose purpose() const { return m_purpose; }
    [[nodiscard]] QString typed() const { return m_typed; }
    void setTyped(const QString& typed);
    [[nodiscard]] PaletteList* rows() const { return m_rows; }
    [[nodiscard]] int current() const { return m_current; }
    void setCurrent(int row);
    [[nodiscard]] QString currentText() const;
    [[nodiscard]] QString whereText() const;
    [[nodiscard]] QString emptyText() const { return m_empty; }

    /// It is shown: what can be done now is gathered.
    Q_INVOKABLE void begin();
    /// It is put away; the names are let go after a while.
    Q_INVOKABLE void end();
    /// To the row so many further, round the end.
    Q_INVOKABLE void step(int by);
    /// Tab: searches in the next kind of thing.
    Q_INVOKABLE void nextWhere(bool back = false);
    /// Does what a row says; -1: the current one.
    Q_INVOKABLE void run(int row = -1);
    /// Asks the window to show something: windowAsked().
    Q_INVOKABLE void ask(const QString& what);
    /// The account at work is another one, or there is none.
    void accountGone();

Q_SIGNALS:
    void typedChanged();
    void currentChanged();
    void whereChanged();
    void emptyChanged();
    /// Something was chosen: it is put away, and then done.
    void chosen();
    /// An action of the key table that the window or the open page does.
    void actionAsked(const QString& action);
    /// "find", "write", "compareWith", "changeKeys", "printKeys", "export": what the window shows.
    /// The first three are this palette, for another purpose.
    void windowAsked(const QString& what);

private:
    friend class PaletteSources;
    void show();
    void search(bool again = false);
    void gather();
    [[nodiscard]] QString heading(PaletteItem::Section section) const;
    [[nodiscard]] QStringList recent() const;
    void remember(const QString& key);
    [[nodiscard]] QList<PaletteItem> fitting() const;
    [[nodiscard]] QList<PaletteItem> links() const;
    [[nodiscard]] bool wanted(const PaletteItem& item) const;
    Workspace& m_workspace;
    QString m_typed, m_empty;
    Where m_where = Everything;
    Purpose m_purpose = ToGo;
    int m_current = -1;
    bool m_moved = false, m_searching = false;
    quint64 m_generation = 0;
    QList<PaletteItem> m_own;   ///< what can be done here and now
    QList<PaletteItem> m_names; ///< found names, for m_namesFor
    QList<PaletteItem> m_shown;
    PaletteList* m_rows;
    QTimer m_release, m_again;
    QMetaObject::Connection m_news;
};

} // namespace agh
