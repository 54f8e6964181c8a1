#pragma once

#include "services/boardservice.h"
#include "views/lists/reviewslist.h"
#include "views/pages/rolefacts.h"

#include <QObject>
#include <QtQmlIntegration>

namespace agh {

/// The role of the board that is open, and who posted it.
class BoardRole : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the board's page")
    Q_PROPERTY(bool present READ present NOTIFY changed)
    Q_PROPERTY(QString roleId READ roleId NOTIFY changed)
    Q_PROPERTY(agh::RoleFacts* facts READ facts CONSTANT)
    Q_PROPERTY(bool open READ isOpen NOTIFY changed)
    /// "7 applicants"; empty: not told.
    Q_PROPERTY(QString applicantsText READ applicantsText NOTIFY changed)
    Q_PROPERTY(bool starred READ starred NOTIFY changed)
    Q_PROPERTY(bool hidden READ hidden NOTIFY changed)
    Q_PROPERTY(QStringList matched READ matched NOTIFY changed)
    Q_PROPERTY(QStringList missing READ missing NOTIFY changed)
    /// "You match 4 of 5"; empty: nothing to compare with.
    Q_PROPERTY(QString matchText READ matchText NOTIFY changed)
    Q_PROPERTY(agh::Rails::Payout payout READ payout NOTIFY changed)
    /// "you can be paid", "you cannot be paid by this rail"; empty: not known.
    Q_PROPERTY(QString payoutText READ payoutText NOTIFY changed)
    Q_PROPERTY(QString posterName READ posterName NOTIFY changed)
    Q_PROPERTY(QString posterInitials READ posterInitials NOTIFY changed)
    Q_PROPERTY(int posterColor READ posterColor NOTIFY changed)
    Q_PROPERTY(bool posterIsAgent READ posterIsAgent NOTIFY changed)
    Q_PROPERTY(QString posterAbout READ posterAbout NOTIFY posterChanged)
    Q_PROPERTY(QString posterDetail READ posterDetail NOTIFY posterChanged)
    /// "4.7"; empty: not told.
    Q_PROPERTY(QString ratingText READ ratingText NOTIFY posterChanged)
    Q_PROPERTY(QString ratingCount READ ratingCount NOTIFY posterChanged)
    Q_PROPERTY(bool posterBusy READ posterBusy NOTIFY posterChanged)
    /// What went wrong with reading who posted; what is shown was read before.
    Q_PROPERTY(QString posterError READ posterError NOTIFY posterChanged)
    Q_PROPERTY(agh::ReviewsList* reviews READ reviews CONSTANT)
public:
    BoardRole(const Moment& moment, QObject* parent = nullptr);

    void setService(BoardService* service);
    void setSelf(const BoardSelf& self);
    void show(const RoleId& id);
    void refresh(); ///< reads it again from the store

    [[nodiscard]] bool present() const { return m_role.has_value(); }
    [[nodiscard]] QString roleId() const { return m_id.value; }
    [[nodiscard]] const std::optional<Role>& role() const { return m_role; }
    [[nodiscard]] RoleFacts* facts() const { return m_facts; }
    [[nodiscard]] bool isOpen() const { return m_role && m_role->status == RoleStatus::Open; }
    [[nodiscard]] QString applicantsText() const;
    [[nodiscard]] bool starred() const { return m_mark.starred; }
    [[nodiscard]] bool hidden() const { return m_mark.hidden; }
    [[nodiscard]] QStringList matched() const { return m_matched; }
    [[nodiscard]] QStringList missing() const { return m_missing; }
    [[nodiscard]] QString matchText() const;
    [[nodiscard]] Rails::Payout payout() const;
    [[nodiscard]] QString payoutText() const;
    [[nodiscard]] QString posterName() const;
    [[nodiscard]] QString posterInitials() const;
    [[nodiscard]] int posterColor() const;
    [[nodiscard]] bool posterIsAgent() const;
    [[nodiscard]] QString posterAbout() const;
    [[nodiscard]] QString posterDetail() const;
    [[nodiscard]] QString ratingText() const;
    [[nodiscard]] QString ratingCount() const;
    [[nodiscard]] bool posterBusy() const { return m_poster.busy; }
    [[nodiscard]] QString posterError() const;
    [[nodiscard]] ReviewsList* reviews() const { return m_reviews; }

    /// Asks the service for who posted, and what others said of them.
    Q_INVOKABLE void readPoster();

Q_SIGNALS:
    void changed();
    void posterChanged();

private:
    void takePoster();
    Moment m_moment;
    BoardService* m_service = nullptr;
    BoardSelf m_self;
    RoleId m_id;
    std::optional<Role> m_role;
    BoardMark m_mark;
    BoardService::Poster m_poster;
    QStringList m_matched, m_missing;
    RoleFacts* m_facts;
    ReviewsList* m_reviews;
};

} // namespace agh
