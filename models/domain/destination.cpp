#include "domain/destination.h"

#include "domain/base58.h"

#include <QCryptographicHash>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace agh {
namespace {

constexpr int longest = 255;
constexpr int hexLetters = 40;
constexpr int solanaBytes = 32, solanaKeyBytes = 64;
constexpr int usualAccountLetters = 16;

bool isHex(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
    });
}

bool startsWithOneOf(const QString& text, std::initializer_list<QLatin1StringView> prefixes)
{
    return std::any_of(prefixes.begin(), prefixes.end(), [&](QLatin1StringView prefix) {
        return text.startsWith(prefix, Qt::CaseInsensitive);
    });
}

bool isIban(const QString& text)
{
    static const QRegularExpression form(u"\\A[A-Za-z]{2}[0-9]{2}[A-Za-z0-9]{11,30}\\z"_s);
    QString plain = text;
    plain.remove(u' ');
    if (!form.match(plain).hasMatch())
        return false;
    int left = 0;
    for (const QChar letter : plain.mid(4) + plain.left(4)) {
        const int value =
            letter.digitValue() >= 0 ? letter.digitValue() : letter.toUpper().unicode() - u'A' + 10;
        left = (left * (value > 9 ? 100 : 10) + value) % 97;
    }
    return left == 1;
}

void fail(Destination& out, Destination::Problem problem, qsizetype at = -1)
{
    out.problem = problem;
    out.at = at;
}

void readStripe(Destination& out)
{
    using Problem = Destination::Problem;
    static const QRegularExpression form(u"\\Aacct_[A-Za-z0-9]+\\z"_s);
    if (!form.match(out.text).hasMatch())
        return fail(out, Problem::NotAnAccount);
    out.kind = Destination::Kind::StripeAccount;
    out.isUnchecked = true;
    out.isUnusualLength = out.text.size() != 5 + usualAccountLetters;
    fail(out, Problem::None);
}

void readEvm(Destination& out)
{
    using Problem = Destination::Problem;
    if (!out.text.startsWith("0x"_L1))
        return fail(out, Problem::NotAnAddress);
    const QString digits = out.text.mid(2);
    for (qsizetype i = 0; i < digits.size(); ++i) {
        if (!isHex(QStringView(digits).mid(i, 1)))
            return fail(out, Problem::WrongLetter, i + 2);
    }
    if (digits.size() != hexLetters)
        return fail(out, Problem::WrongLength);
    out.kind = Destination::Kind::Evm;
    const QString lower = digits.toLower();
    const QString right = checksummed(lower);
    const bool mixed = digits != lower && digits != digits.toUpper();
    if (mixed && digits != right) {
        const QByteArray chain = out.network.section(u':', 1).toLatin1();
        if (!chain.isEmpty() && digits == checksummed(lower, chain + "0x"))
            return fail(out, Problem::ChecksumOfChain);
        const auto wrong = std::mismatch(digits.begin(), digits.end(), right.begin());
        return fail(out, Problem::Checksum, wrong.first - digits.begin() + 2);
    }
    qsizetype zeros = 0;
    while (zeros < lower.size() && lower[zeros] == u'0')
        ++zeros;
    if (zeros == lower.size())
        return fail(out, Problem::Zero);
    if (zeros >= hexLetters - 2 && lower.mid(hexLetters - 2).toInt(nullptr, 16) <= 0x11)
        return fail(out, Problem::Precompile);
    if (networks::isToken(out.text))
        return fail(out, Problem::Token);
    // Digits alone hold no letter to check by.
    out.isUnchecked = !mixed;
    out.text = u"0x"_s + right;
    fail(out, Problem::None);
}

void readSolana(Destination& out)
{
    using Problem = Destination::Problem;
    const QByteArray letters = out.text.toLatin1();
    if (const qsizetype wrong = base58::firstWrong(letters); wrong >= 0)
        return fail(out, Problem::WrongLetter, wrong);
    const auto bytes = base58::decode(letters);
    if (!bytes || bytes->size() != solanaBytes)
        return fail(out, Problem::WrongLength);
    if (std::all_of(bytes->begin(), bytes->end(), [](char byte) { return byte == '\0'; }))
        return fail(out, Problem::Zero);
    if (networks::isToken(out.text))
        return fail(out, Problem::Token);
    out.kind = Destination::Kind::Solana;
    out.isUnchecked = true;
    fail(out, Problem::None);
}

/// "eip155:8453:0x…": the chain and the account in one.
void splitAccount(Destination& out)
{
    using Problem = Destination::Problem;
    const qsizetype second = out.text.indexOf(u':', out.text.indexOf(u':') + 1);
    if (second < 0)
        return;
    const QString chain = networks::canonical(out.text.left(second));
    if (!networks::isCaip2(chain))
        return;
    if (!out.network.isEmpty() && out.network != chain)
        return fail(out, Problem::OtherNetwork);
    out.network = chain;
    out.text = out.text.mid(second + 1);
}

void readByChain(Destination& out)
{
    using Problem = Destination::Problem;
    if (out.network.isEmpty())
        return fail(out, Problem::NoNetwork);
    const auto family = networks::familyOf(out.network);
    if (!family)
        return fail(out, Problem::UnknownNetwork);
    if (*family == Network::Family::Evm)
        readEvm(out);
    else
        readSolana(out);
}

/// The provider names it: a form that is known is held to its rules.
void readNamed(Destination& out)
{
    if (out.text.startsWith("acct_"_L1))
        return readStripe(out);
    if (out.text.startsWith("0x"_L1, Qt::CaseInsensitive))
        return readEvm(out);
    if (const auto bytes = base58::decode(out.text.toLatin1());
        bytes && bytes->size() == solanaBytes &&
        networks::familyOf(out.network).value_or(Network::Family::Solana) ==
            Network::Family::Solana)
        return readSolana(out);
    out.kind = Destination::Kind::Other;
    out.isUnchecked = true;
    fail(out, Destination::Problem::None);
}

} // namespace

QString checksummed(const QString& lower, const QByteArray& prefix)
{
    const QByteArray hash =
        QCryptographicHash::hash(prefix + lower.toLatin1(), QCryptographicHash::Keccak_256);
    QString out = lower;
    for (qsizetype i = 0; i < out.size(); ++i) {
        const int byte = quint8(hash[i / 2]);
        if ((i % 2 == 0 ? byte >> 4 : byte & 0xf) > 7)
            out[i] = out[i].toUpper();
    }
    return out;
}

bool Destination::looksSecret(const QString& given)
{
    const QString text = given.trimmed();
    if (startsWithOneOf(text, {"sk_"_L1, "rk_"_L1, "pk_"_L1, "whsec_"_L1, "ac_"_L1, "ah_"_L1,
                               "ai_"_L1, "-----BEGIN"_L1}))
        return true;
    const QString digits = text.startsWith("0x"_L1, Qt::CaseInsensitive) ? text.mid(2) : text;
    if (digits.size() == 64 && isHex(digits))
        return true; // the private key of an account on an EVM chain has this form
    if (const auto bytes = base58::decode(text.toLatin1());
        bytes && bytes->size() == solanaKeyBytes)
        return true; // and this one of a Solana account
    static const QRegularExpression phrase(u"\\A[a-z]{3,8}(\\s+[a-z]{3,8}){11,23}\\z"_s);
    return phrase.match(text).hasMatch();
}

Destination Destination::read(const Open<Rail>& rail, const QString& network, const QString& text)
{
    Destination out;
    out.network = networks::canonical(network);
    out.text = text.trimmed();
    if (out.text.isEmpty())
        return out;
    if (looksSecret(out.text)) {
        out.text.clear(); // not kept, not even here
        fail(out, Problem::Secret);
        return out;
    }
    if (out.text.size() > longest) {
        fail(out, Problem::TooLong);
        return out;
    }
    for (qsizetype i = 0; i < out.text.size(); ++i) {
        const char16_t letter = out.text[i].unicode();
        if (letter >= 0x7f || (letter < 0x20 && !out.text[i].isSpace())) {
            fail(out, Problem::Invisible, i);
            return out;
        }
    }
    if (!(rail == Rail::X402) && isIban(out.text)) {
        fail(out, Problem::Iban);
        return out;
    }
    if (const auto space = std::find_if(out.text.begin(), out.text.end(),
                                        [](QChar letter) { return letter.isSpace(); });
        space != out.text.end()) {
        fail(out, Problem::Spaces, space - out.text.begin());
        return out;
    }
    static const QRegularExpression mail(u"\\A[^@]+@[^@]+\\.[^@]+\\z"_s);
    if (rail == Rail::Stripe && mail.match(out.text).hasMatch()) {
        fail(out, Problem::EMail);
        return out;
    }
    if (startsWithOneOf(out.text, {"cus_"_L1, "ba_"_L1, "tr_"_L1, "pi_"_L1, "ch_"_L1, "po_"_L1,
                                   "py_"_L1, "card_"_L1, "prod_"_L1})) {
        fail(out, Problem::OtherId);
        return out;
    }
    if (rail == Rail::Stripe) {
        readStripe(out);
        return out;
    }
    splitAccount(out);
    if (out.problem == Problem::OtherNetwork)
        return out;
    if (rail == Rail::X402)
        readByChain(out);
    else
        readNamed(out);
    return out;
}

QStringList Destination::groups(const QString& text)
{
    QStringList out;
    qsizetype at = 0;
    if (text.startsWith("0x"_L1)) {
        out.append(text.left(2));
        at = 2;
    } else if (const qsizetype mark = text.indexOf(u'_'); mark > 0 && mark < 8) {
        out.append(text.left(mark + 1));
        at = mark + 1;
    }
    for (; at < text.size(); at += 4)
        out.append(text.mid(at, 4));
    return out;
}

} // namespace agh
