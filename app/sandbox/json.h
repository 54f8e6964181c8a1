#pragma once

#include <nlohmann/json.hpp>
#include <string>

namespace sandbox {

using Json = nlohmann::ordered_json;

/// Amounts are kept and answered as the very token they came in. Inside a Json they are texts with
/// a mark in front, which write() takes off again.
[[nodiscard]] std::string exact(const std::string& token);
[[nodiscard]] bool isExact(const Json& value);
[[nodiscard]] std::string
token(const Json& value); ///< of an exact value, an integer or a text; else empty

/// Numbers that are not integers become exact(). Throws std::invalid_argument on what is not JSON
/// or nested beyond 100.
[[nodiscard]] Json parse(const std::string& text);
[[nodiscard]] std::string write(const Json& value);

/// A plain decimal number within the contract's bounds: digits with at most 18 after the point, at
/// most 78 in all, above zero.
[[nodiscard]] bool isAmount(const std::string& token);

[[nodiscard]] std::string sha256(const std::string& text);
[[nodiscard]] std::string randomHex(int bytes);
[[nodiscard]] std::string base64(const std::string& bytes, bool urlForm);
[[nodiscard]] std::string
fromBase64(const std::string& text); ///< both alphabets, padded or not; empty where it is neither
[[nodiscard]] std::string rfc3339(std::int64_t ms);
[[nodiscard]] std::int64_t fromRfc3339(const std::string& text); ///< -1 where it is none

} // namespace sandbox
