#pragma once

#include "store/cache.h"
#include "store/codec.h"

/// How each kind of row lies in its table: what the columns beside the body are, and which rows a
/// scope means. Only for cache.cpp.
namespace agh::tables {

template <class T>
struct Table;

template <>
struct Table<Role>
{
    static QString name() { return QStringLiteral("roles"); }
    static QString id(const Role& v) { return v.id.value; }
    static QString insert()
    {
        return QStringLiteral(
            "INSERT INTO roles(id,board,mine,status,created,hash,body) VALUES(?,?,?,?,?,?,?)");
    }
    static QVariantList inserted(const Role& v, const Scope& scope, const QString&, qint64 hash,
                                 const QByteArray& body)
    {
        return {v.id.value,
                scope.kind == Scope::Kind::Board ? 1 : 0,
                scope.kind == Scope::Kind::MyRoles ? 1 : 0,
                v.status.text(),
                v.createdAt.ms(),
                hash,
                body};
    }
    static QString update()
    {
        return QStringLiteral("UPDATE roles SET status=?, created=?, hash=?, body=? WHERE n=?");
    }
    static QVariantList updated(const Role& v, const QString&, qint64 hash, const QByteArray& body,
                                RowId row)
    {
        return {v.status.text(), v.createdAt.ms(), hash, body, row};
    }
    /// Takes a known row into the scope; says nothing where it is in already.
    static QString join(const Scope& scope)
    {
        return scope.kind == Scope::Kind::Board
                   ? QStringLiteral("UPDATE roles SET board=1 WHERE n=? AND board=0")
                   : QStringLiteral("UPDATE roles SET mine=1 WHERE n=? AND mine=0");
    }
    /// Empty: that list does not tell who has left. Nobody lists one's own closed roles, so one
    /// that is not listed is read by itself (services/rolesservice).
    static QString members(const Scope& scope)
    {
        return scope.kind == Scope::Kind::Board
                   ? QStringLiteral("SELECT n FROM roles WHERE board=1 AND ? IS NOT NULL")
                   : QString();
    }
    static QString leave(const Scope& scope)
    {
        return scope.kind == Scope::Kind::Board
                   ? QStringLiteral("UPDATE roles SET board=0 WHERE n=?")
                   : QStringLiteral("UPDATE roles SET mine=0 WHERE n=?");
    }
};

template <>
struct Table<Application>
{
    static QString name() { return QStringLiteral("applications"); }
    static QString id(const Application& v) { return v.id.value; }
    static QString insert()
    {
        return QStringLiteral(
            "INSERT INTO applications(id,role,agent,status,created,updated,hash,body) "
            "VALUES(?,?,?,?,?,?,?,?)");
    }
    static QVariantList inserted(const Application& v, const Scope&, const QString&, qint64 hash,
                                 const QByteArray& body)
    {
        return {v.id.value,
                v.roleId.value,
                v.agentId.value,
                v.status.text(),
                v.createdAt.ms(),
                v.updatedAt.ms(),
                hash,
                body};
    }
    static QString update()
    {
        return QStringLiteral("UPDATE applications SET status=?, created=?, updated=?, gone=0, "
                              "hash=?, body=? WHERE n=?");
    }
    static QVariantList updated(const Application& v, const QString&, qint64 hash,
                                const QByteArray& body, RowId row)
    {
        return {v.status.text(), v.createdAt.ms(), v.updatedAt.ms(), hash, body, row};
    }
    static QString join(const Scope&)
    {
        return QStringLiteral("UPDATE applications SET gone=0 WHERE n=? AND gone=1");
    }
    static QString members(const Scope& scope)
    {
        return scope.kind == Scope::Kind::Applicants
                   ? QStringLiteral("SELECT n FROM applications WHERE role=? AND gone=0")
                   : QStringLiteral("SELECT n FROM applications WHERE gone=0 AND ? IS NOT NULL");
    }
    /// Kept: the row says that the application has left the list, and the marks on it stay.
    static QString leave(const Scope&)
    {
        return QStringLiteral("UPDATE applications SET gone=1 WHERE n=?");
    }
};

/// Rows that hang on another: there while the other's list has them.
template <class T>
struct Hanging
{
    static QString join(const Scope&) { return {}; }
    static QString leave(const Scope&)
    {
        return QStringLiteral("DELETE FROM %1 WHERE n=?").arg(Table<T>::name());
    }
};

template <>
struct Table<Message> : Hanging<Message>
{
    static QString name() { return QStringLiteral("messages"); }
    static QString id(const Message& v) { return v.id.value; }
    static QString insert()
    {
        return QStringLiteral(
            "INSERT INTO messages(id,application,own,created,hash,body) VALUES(?,?,?,?,?,?)");
    }
    static QVariantList inserted(const Message& v, const Scope& scope, const QString& me,
                                 qint64 hash, const QByteArray& body)
    {
        return {v.id.value, scope.of, v.senderId == me ? 1 : 0, v.createdAt.ms(), hash, body};
    }
    static QString update()
    {
        return QStringLiteral("UPDATE messages SET own=?, created=?, hash=?, body=? WHERE n=?");
    }
    static QVariantList updated(const Message& v, const QString& me, qint64 hash,
                                const QByteArray& body, RowId row)
    {
        return {v.senderId == me ? 1 : 0, v.createdAt.ms(), hash, body, row};
    }
    static QString members(const Scope&)
    {
        return QStringLiteral("SELECT n FROM messages WHERE application=?");
    }
};

template <>
struct Table<Contract> : Hanging<Contract>
{
    static QString name() { return QStringLiteral("contracts"); }
    static QString id(const Contract& v) { return v.id.value; }
    static QString insert()
    {
        return QStringLiteral(
            "INSERT INTO contracts(id,created,hash,body,application) VALUES(?,?,?,?,?)");
    }
    static QVariantList inserted(const Contract& v, const Scope&, const QString&, qint64 hash,
                                 const QByteArray& body)
    {
        return {v.id.value, v.createdAt.ms(), hash, body, v.applicationId.value};
    }
    static QString update()
    {
        return QStringLiteral(
            "UPDATE contracts SET created=?, hash=?, body=?, application=? WHERE n=?");
    }
    static QVariantList updated(const Contract& v, const QString&, qint64 hash,
                                const QByteArray& body, RowId row)
    {
        return {v.createdAt.ms(), hash, body, v.applicationId.value, row};
    }
    static QString members(const Scope&)
    {
        return QStringLiteral("SELECT n FROM contracts WHERE ? IS NOT NULL");
    }
};

template <>
struct Table<Settlement> : Hanging<Settlement>
{
    static QString name() { return QStringLiteral("settlements"); }
    static QString id(const Settlement& v) { return v.id.value; }
    static QString insert()
    {
        return QStringLiteral(
            "INSERT INTO settlements(id,contract,created,hash,body) VALUES(?,?,?,?,?)");
    }
    static QVariantList inserted(const Settlement& v, const Scope& scope, const QString&,
                                 qint64 hash, const QByteArray& body)
    {
        return {v.id.value, scope.of, v.createdAt.ms(), hash, body};
    }
    static QString update()
    {
        return QStringLiteral("UPDATE settlements SET created=?, hash=?, body=? WHERE n=?");
    }
    static QVariantList updated(const Settlement& v, const QString&, qint64 hash,
                                const QByteArray& body, RowId row)
    {
        return {v.createdAt.ms(), hash, body, row};
    }
    static QString members(const Scope&)
    {
        return QStringLiteral("SELECT n FROM settlements WHERE contract=?");
    }
};

template <>
struct Table<Review> : Hanging<Review>
{
    static QString name() { return QStringLiteral("reviews"); }
    static QString id(const Review& v) { return v.id.value; }
    static QString insert()
    {
        return QStringLiteral("INSERT INTO reviews(id,of,created,hash,body) VALUES(?,?,?,?,?)");
    }
    static QVariantList inserted(const Review& v, const Scope& scope, const QString&, qint64 hash,
                                 const QByteArray& body)
    {
        return {v.id.value, scope.of, v.createdAt.ms(), hash, body};
    }
    static QString update()
    {
        return QStringLiteral("UPDATE reviews SET created=?, hash=?, body=? WHERE n=?");
    }
    static QVariantList updated(const Review& v, const QString&, qint64 hash,
                                const QByteArray& body, RowId row)
    {
        return {v.createdAt.ms(), hash, body, row};
    }
    static QString members(const Scope&)
    {
        return QStringLiteral("SELECT n FROM reviews WHERE of=?");
    }
};

} // namespace agh::tables
