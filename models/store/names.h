#pragma once

#include "store/cache.h"

#include <QSet>

namespace agh {

/// How a typed word fits a name; the better the smaller.
enum class Fit { Whole, Start, Word, Initials, Inside, None };

/// How well every word of `typed` fits: as the beginning of the name, of a word in it, as its
/// initials ("rci" for "Reconcile carrier invoices"), or inside a word. Both in search form. The
/// worst of the words counts.
[[nodiscard]] Fit fitOf(QStringView name, const QStringList& typed);

/// A name that was found.
struct NameHit
{
    enum class Kind { Applicant, Role, Contract };
    Kind kind = Kind::Role;
    QString id;      ///< of the application, the role, the contract
    QString of;      ///< the role of an application
    QString name;    ///< as the service wrote it
    QString beside;  ///< the title of the role an applicant or a contract belongs to
    QString colorOf; ///< the id that the colour of the avatar comes from
    bool mine = false, open = false;
    qint64 createdMs = 0;
    Fit fit = Fit::None;
    [[nodiscard]] QString key() const { return QString::number(int(kind)) + u':' + id; }
    friend bool operator==(const NameHit&, const NameHit&) = default;
};

/// Finds roles, applicants and contracts by name among everything that is cached, on a thread of
/// its own. The names are read when they are first asked for, and let go when nobody asks any more.
class Names : public QObject
{
    Q_OBJECT
public:
    Names(QString cacheFile, QString workFile);
    ~Names() override;

    /// The best of each kind. `first`: keys of what was opened lately, which come before what fits
    /// as well.
    [[nodiscard]] QFuture<QList<NameHit>> find(const QString& typed, int mostOfAKind,
                                               const QStringList& first = {});
    /// What is cached has changed: names are read anew before the next search.
    void markStale() { m_stale = true; }
    /// Nobody searches now: the names are let go.
    void release();

private:
    struct Index;
    std::shared_ptr<Index> m_index;
    std::unique_ptr<Worker> m_worker;
    QString m_cacheFile, m_workFile;
    bool m_stale = true;
};

} // namespace agh
