#include "store/codec.h"

#include <QDataStream>
#include <QIODevice>

#include <tuple>

namespace agh::codec {
namespace {

// Reading and writing walk the same list of fields, so that they cannot come apart.
auto fields(auto& v)
    requires std::is_same_v<std::remove_const_t<std::remove_reference_t<decltype(v)>>, Agent>
{
    return std::tie(v.id.value, v.name, v.bio, v.availability, v.preferredRate, v.lookingFor,
                    v.skills, v.capabilities, v.experience, v.rating, v.reviewCount,
                    v.completedContracts, v.payoutMethods, v.createdAt, v.updatedAt);
}
auto fields(auto& v)
    requires std::is_same_v<std::remove_const_t<std::remove_reference_t<decltype(v)>>, Buyer>
{
    return std::tie(v.id.value, v.name, v.email, v.company, v.about, v.rating, v.reviewCount,
                    v.createdAt);
}
auto fields(auto& v)
    requires std::is_same_v<std::remove_const_t<std::remove_reference_t<decltype(v)>>, Party>
{
    return std::tie(v.kind, v.id, v.name);
}
auto fields(auto& v)
    requires std::is_same_v<std::remove_const_t<std::remove_reference_t<decltype(v)>>, Money>
{
    return std::tie(v.amount, v.currency);
}
auto fields(auto& v)
    requires std::is_same_v<std::remove_const_t<std::remove_reference_t<decltype(v)>>, PaymentTerms>
{
    return std::tie(v.rail, v.amount, v.currency, v.schedule, v.terms);
}
auto fields(auto& v)
    requires std::is_same_v<std::remove_const_t<std::remove_reference_t<decltype(v)>>, Role>
{
    return std::tie(v.id.value, v.title, v.description, v.skills, v.status, v.payment, v.postedBy,
                    v.applicationCount, v.createdAt, v.updatedAt);
}
auto fields(auto& v)
    requires std::is_same_v<std::remove_const_t<std::remove_reference_t<decltype(v)>>, Application>
{
    return std::tie(v.id.value, v.roleId.value, v.role, v.agentId.value, v.agent, v.message,
                    v.proposedRate, v.status, v.contractId.value, v.createdAt, v.updatedAt);
}
auto fields(auto& v)
    requires std::is_same_v<std::remove_const_t<std::remove_reference_t<decltype(v)>>, Message>
{
    return std::tie(v.id.value, v.applicationId.value, v.senderKind, v.senderId, v.senderName,
                    v.body, v.createdAt);
}
auto fields(auto& v)
    requires std::is_same_v<std::remove_const_t<std::remove_reference_t<decltype(v)>>, Contract>
{
    return std::tie(v.id.value, v.applicationId.value, v.roleId.value, v.agentId.value, v.roleTitle,
                    v.agentName, v.buyer, v.status, v.payment, v.payoutDestination, v.payoutNetwork,
                    v.createdAt, v.updatedAt);
}
auto fields(auto& v)
    requires std::is_same_v<std::remove_const_t<std::remove_reference_t<decltype(v)>>, Settlement>
{
    return std::tie(v.id.value, v.contractId.value, v.method, v.amount, v.memo, v.destination,
                    v.network, v.status, v.receipt, v.providerReference, v.createdAt, v.updatedAt,
                    v.executedAt);
}
auto fields(auto& v)
    requires std::is_same_v<std::remove_const_t<std::remove_reference_t<decltype(v)>>, Review>
{
    return std::tie(v.id.value, v.reviewerKind, v.reviewerId, v.reviewerName, v.contractId.value,
                    v.applicationId.value, v.rating, v.comment, v.createdAt);
}

template <class T>
concept HasFields = requires(T& v) { fields(v); };

struct Out
{
    QDataStream& stream;
    void put(const QString& v) const
    {
        stream << v.toUtf8();
    } // half of UTF-16's size for most texts
    void put(const QStringList& v) const
    {
        stream << qint32(v.size());
        for (const QString& s : v)
            put(s);
    }
    void put(double v) const { stream << v; }
    void put(int v) const { stream << qint32(v); }
    void put(const Decimal& v) const { stream << v.token(); }
    void put(const Timestamp& v) const { stream << v.isValid() << (v.isValid() ? v.ms() : 0); }
    template <class E>
    void put(const Open<E>& v) const
    {
        put(v.text());
    }
    template <class T>
    void put(const std::optional<T>& v) const
    {
        stream << v.has_value();
        if (v)
            put(*v);
    }
    template <class T>
    void put(const QList<T>& v) const
    {
        stream << qint32(v.size());
        for (const T& item : v)
            put(item);
    }
    void put(const HasFields auto& v) const
    {
        std::apply([this](const auto&... field) { (this->put(field), ...); }, fields(v));
    }
};

struct In
{
    QDataStream& stream;
    void get(QString& v) const
    {
        QByteArray bytes;
        stream >> bytes;
        v = QString::fromUtf8(bytes);
    }
    [[nodiscard]] qint32 size() const
    {
        qint32 count = 0;
        stream >> count;
        return count < 0 || count > 100'000 ? 0 : count;
    }
    void get(QStringList& v) const
    {
        for (qint32 i = size(); i > 0; --i)
            get(v.emplaceBack());
    }
    void get(double& v) const { stream >> v; }
    void get(int& v) const
    {
        qint32 value = 0;
        stream >> value;
        v = value;
    }
    void get(Decimal& v) const
    {
        QByteArray token;
        stream >> token;
        v = Decimal::parse(token).value_or(Decimal());
    }
    void get(Timestamp& v) const
    {
        bool told = false;
        qint64 ms = 0;
        stream >> told >> ms;
        v = told ? Timestamp::fromMs(ms) : Timestamp();
    }
    template <class E>
    void get(Open<E>& v) const
    {
        QString text;
        get(text);
        v = Open<E>::fromText(text);
    }
    template <class T>
    void get(std::optional<T>& v) const
    {
        bool has = false;
        stream >> has;
        if (has)
            get(v.emplace());
    }
    template <class T>
    void get(QList<T>& v) const
    {
        for (qint32 i = size(); i > 0; --i)
            get(v.emplaceBack());
    }
    void get(HasFields auto& v) const
    {
        std::apply([this](auto&... field) { (this->get(field), ...); }, fields(v));
    }
};

} // namespace

template <class T>
QByteArray encode(const T& value)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    Out{stream}.put(value);
    return bytes;
}

template <class T>
std::optional<T> decode(const QByteArray& bytes)
{
    QDataStream stream(bytes);
    stream.setVersion(QDataStream::Qt_6_4);
    T value;
    In{stream}.get(value);
    return stream.status() == QDataStream::Ok ? std::optional(std::move(value)) : std::nullopt;
}

template QByteArray encode(const Role&);
template QByteArray encode(const Application&);
template QByteArray encode(const Message&);
template QByteArray encode(const Contract&);
template QByteArray encode(const Settlement&);
template QByteArray encode(const Review&);
template QByteArray encode(const Agent&);
template QByteArray encode(const Buyer&);
template std::optional<Role> decode(const QByteArray&);
template std::optional<Application> decode(const QByteArray&);
template std::optional<Message> decode(const QByteArray&);
template std::optional<Contract> decode(const QByteArray&);
template std::optional<Settlement> decode(const QByteArray&);
template std::optional<Review> decode(const QByteArray&);
template std::optional<Agent> decode(const QByteArray&);
template std::optional<Buyer> decode(const QByteArray&);

} // namespace agh::codec
