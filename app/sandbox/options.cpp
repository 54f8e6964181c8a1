#include "options.h"

#include "json.h"

#include <sstream>
#include <stdexcept>

namespace sandbox {
namespace {

long long number(const std::string& option, const std::string& text, long long most)
{
    if (text.empty() || text.size() > 15 ||
        text.find_first_not_of("0123456789") != std::string::npos || std::stoll(text) > most)
        throw std::invalid_argument(option + ": a whole number up to " + std::to_string(most) +
                                    " is expected");
    return std::stoll(text);
}

void scale(Options& out, const std::string& text)
{
    std::istringstream parts(text);
    for (std::string part; std::getline(parts, part, ',');) {
        const std::string name = part.substr(0, part.find('='));
        const std::string value =
            part.find('=') == std::string::npos ? "" : part.substr(part.find('=') + 1);
        const int count = int(number("--scale " + name, value, 1'000'000));
        if (name == "roles")
            out.roles = count;
        else if (name == "agents")
            out.agents = count;
        else if (name == "applications")
            out.applications = count;
        else
            throw std::invalid_argument(
                "--scale: roles, agents and applications can be scaled, not " + name);
    }
    out.scaleGiven = true;
}

} // namespace

Options readOptions(int count, char** arguments)
{
    Options out;
    for (int i = 1; i < count; ++i) {
        const std::string option = arguments[i];
        if (i + 1 >= count)
            throw std::invalid_argument(option + ": needs a value, or is not known");
        const std::string value = arguments[++i];
        if (option == "--port") {
            out.port = int(number(option, value, 65'535));
        } else if (option == "--data") {
            out.data = value;
        } else if (option == "--seed") {
            out.seed = std::uint64_t(number(option, value, 1'000'000'000'000));
            out.seedGiven = true;
        } else if (option == "--scale") {
            scale(out, value);
        } else if (option == "--world") {
            if (value != "calm" && value != "lively")
                throw std::invalid_argument("--world: calm or lively");
            out.lively = value == "lively";
        } else if (option == "--now") {
            out.now = fromRfc3339(value);
            if (*out.now < 0)
                throw std::invalid_argument(
                    "--now: a time such as 2026-11-24T14:00:00Z is expected");
        } else {
            throw std::invalid_argument(option + ": is not known");
        }
    }
    return out;
}

} // namespace sandbox
