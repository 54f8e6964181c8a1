#include "store/codec.h"

#include <QStringConverter>

#include <cstring>
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

/// The bytes stay on this computer: numbers lie as its memory has them.
class Out
{
public:
    explicit Out(QByteArray& bytes)
        : m_bytes(bytes)
    {}
    void put(const QString& v)
    {
        // Straight into its place: UTF-8 takes half of UTF-16's room for most texts.
        QStringEncoder encoder(QStringEncoder::Utf8, QStringEncoder::Flag::Stateless);
        const qsizetype at = m_bytes.size(), text = at + qsizetype(sizeof(qint32));
        m_bytes.resize(text + encoder.requiredSpace(v.size()));
        const char* end = encoder.appendToBuffer(m_bytes.data() + text, v);
        const qsizetype size = end - (m_bytes.constData() + text);
        m_bytes.truncate(text + size);
        const qint32 told = qint32(size);
        std::memcpy(m_bytes.data() + at, &told, sizeof told);
    }
    void put(const QByteArray& v)
    {
        raw(qint32(v.size()));
        m_bytes.append(v);
    }
    void put(const QStringList& v) { list(v); }
    void put(double v) { raw(v); }
    void put(int v) { raw(qint32(v)); }
    void put(const Decimal& v) { put(v.token()); }
    void put(const Timestamp& v)
    {
        raw(v.isValid());
        raw(v.isValid() ? v.ms() : qint64(0));
    }
    template <class E>
    void put(const Open<E>& v)
    {
        put(v.text());
    }
    template <class T>
    void put(const std::optional<T>& v)
    {
        raw(v.has_value());
        if (v)
            put(*v);
    }
    template <class T>
    void put(const QList<T>& v)
    {
        list(v);
    }
    void put(const HasFields auto& v)
    {
        std::apply([this](const auto&... field) { (this->put(field), ...); }, fields(v));
    }

private:
    template <class T>
    void raw(T v)
    {
        m_bytes.append(reinterpret_cast<const char*>(&v), qsizetype(sizeof v));
    }
    void list(const auto& v)
    {
        raw(qint32(v.size()));
        for (const auto& item : v)
            put(item);
    }
    QByteArray& m_bytes;
};

class In
{
public:
    explicit In(QByteArrayView bytes)
        : m_rest(bytes)
    {}
    [[nodiscard]] bool isRight() const { return m_right && m_rest.isEmpty(); }
    void get(QString& v) { v = QString::fromUtf8(bytes()); }
    void get(QStringList& v) { list(v); }
    void get(double& v) { raw(v); }
    void get(int& v)
    {
        qint32 value = 0;
        raw(value);
        v = value;
    }
    void get(Decimal& v) { v = Decimal::parse(bytes()).value_or(Decimal()); }
    void get(Timestamp& v)
    {
        bool told = false;
        qint64 ms = 0;
        yesOrNo(told);
        raw(ms);
        v = told ? Timestamp::fromMs(ms) : Timestamp();
    }
    template <class E>
    void get(Open<E>& v)
    {
        QString text;
        get(text);
        v = Open<E>::fromText(text);
    }
    template <class T>
    void get(std::optional<T>& v)
    {
        bool has = false;
        yesOrNo(has);
        if (has)
            get(v.emplace());
    }
    template <class T>
    void get(QList<T>& v)
    {
        list(v);
    }
    void get(HasFields auto& v)
    {
        std::apply([this](auto&... field) { (this->get(field), ...); }, fields(v));
    }

private:
    QByteArrayView take(qsizetype size)
    {
        m_right = m_right && size >= 0 && size <= m_rest.size();
        if (!m_right)
            return {};
        const QByteArrayView out = m_rest.first(size);
        m_rest = m_rest.sliced(size);
        return out;
    }
    template <class T>
    void raw(T& v)
    {
        if (const QByteArrayView from = take(qsizetype(sizeof v)); !from.isEmpty())
            std::memcpy(&v, from.data(), sizeof v);
    }
    void yesOrNo(bool& v) // any other byte in a bool would be undefined
    {
        char byte = 0;
        raw(byte);
        v = byte != 0;
    }
    QByteArrayView bytes()
    {
        qint32 size = 0;
        raw(size);
        return take(size);
    }
    void list(auto& v)
    {
        qint32 count = 0;
        raw(count);
        m_right = m_right && count >= 0 && count <= m_rest.size();
        for (; m_right && count > 0; --count)
            get(v.emplaceBack());
    }
    QByteArrayView m_rest;
    bool m_right = true;
};

} // namespace

template <class T>
QByteArray encode(const T& value)
{
    constexpr qsizetype usual = 1024;
    QByteArray bytes;
    bytes.reserve(usual);
    Out(bytes).put(value);
    return QByteArray(bytes.constData(), bytes.size()); // no larger than it must be
}

template <class T>
std::optional<T> decode(const QByteArray& bytes)
{
    T value;
    In in(bytes);
    in.get(value);
    return in.isRight() ? std::optional(std::move(value)) : std::nullopt;
}

QString roleTitle(const QByteArray& bytes)
{
    QString id, title;
    In in(bytes);
    in.get(id);
    in.get(title);
    return title;
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
