# shellcheck shell=bash disable=SC2034 # what is not used here is used where this is sourced
# Sourced by ./run, ./test and .ci/run: finds out what is missing on this system and installs it, all or nothing.
# Debian 12 and 13 (and what descends from them) through apt; any other system is told what it needs and left alone.

AGH_BUILD_PACKAGES=(
  g++ cmake ninja-build pkg-config
  qt6-base-dev qt6-declarative-dev qt6-declarative-dev-tools qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
  qt6-svg-dev qt6-svg-plugins libqt6sql6-sqlite libgl-dev libvulkan-dev
  qml6-module-qtquick qml6-module-qtquick-controls qml6-module-qtquick-layouts qml6-module-qtquick-templates
  qml6-module-qtquick-window qml6-module-qtquick-dialogs qml6-module-qt-labs-folderlistmodel qml6-module-qt-labs-platform qml6-module-qtqml qml6-module-qtqml-models qml6-module-qtqml-workerscript
  qtkeychain-qt6-dev libsecret-1-0 libsimdjson-dev libexpected-dev
  libcpp-httplib-dev nlohmann-json3-dev libsqlite3-dev libssl-dev
  fonts-inter fonts-dejavu-core fontconfig xkb-data ca-certificates
)
AGH_TEST_PACKAGES=(
  qml6-module-qttest ccache mold git
  xvfb xauth x11-utils openbox dbus dbus-x11 at-spi2-core gir1.2-atspi-2.0 python3 python3-gi xdotool imagemagick
  gnome-keyring libsecret-tools openssl
)
AGH_LINT_PACKAGES=(clang-format-16 clang-tidy-16 git)

AGH_FEDORA="gcc-c++ cmake ninja-build qt6-qtbase-devel qt6-qtdeclarative-devel qt6-qttools-devel qt6-qtsvg-devel qtkeychain-qt6-develel simdjson-devel expected-devel cpp-httplib-devel json-devel sqlite-devel openssl-devel rsms-inter-fonts"
AGH_ARCH="gcc cmake ninja qt6-base qt6-declarative qt6-tools qt6-svg qtkeychain-qt6 simdjson tl-expected cpp-httplib nlohmann-json sqlite openssl inter-font"

agh_say() { printf '%s\n' "$*" >&2; }

# agh_lint_packages: clang 16 is Debian 12's newest; a later Debian has a later one under its own number.
agh_lint_packages() {
  if apt-cache show clang-tidy-16 >/dev/null 2>&1; then echo "${AGH_LINT_PACKAGES[@]}"; else echo "clang-format clang-tidy git"; fi
}

# agh_install PACKAGE…: installs those that are missing. Says first what it is about to install.
agh_install() {
  local name missing=() sudo=()
  if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
    # shellcheck disable=SC1091
    local id; id=$(. /etc/os-release 2>/dev/null && echo "${ID:-} ${ID_LIKE:-}")
    case " $id " in
      *fedora*) agh_say "This system is not Debian, so nothing was installed. Fedora's names of what is needed (untested): dnf install $AGH_FEDORA";;
      *arch*)   agh_say "This system is not Debian, so nothing was installed. Arch's names of what is needed (untested): pacman -S $AGH_ARCH";;
      *)        agh_say "This system is not Debian, so nothing was installed. On Debian 12 or 13 it needs: ${AGH_BUILD_PACKAGES[*]}"
                agh_say "Fedora's names (untested): $AGH_FEDORA"
                agh_say "Arch's names (untested): $AGH_ARCH";;
    esac
    agh_say "Once they are there, build with: cmake --preset release && cmake --build build/release"
    if command -v cmake >/dev/null && command -v ninja >/dev/null && command -v c++ >/dev/null; then
      agh_say "A compiler, CMake and Ninja are here: going on with what is installed."
      return 0
    fi
    return 1
  fi
  for name in "$@"; do
    # Debian 12 has the reader of SVG pictures in libqt6svg6 and does not know this name; Debian 13 has it apart.
    if [ "$name" = qt6-svg-plugins ] && compgen -G '/usr/lib/*/qt6/plugins/imageformats/libqsvg.so' >/dev/null; then continue; fi
    [ "$(dpkg-query -W -f '${db:Status-Status}' "$name" 2>/dev/null)" = installed ] || missing+=("$name")
  done
  [ ${#missing[@]} -eq 0 ] && return 0
  if [ "$(id -u)" -ne 0 ]; then
    if ! command -v sudo >/dev/null; then
      agh_say "These packages are missing: ${missing[*]}"
      agh_say "Nothing was installed: this is not root and there is no sudo. Have root run: apt-get install ${missing[*]}"
      return 1
    fi
    sudo=(sudo)
  fi
  agh_say "About to install with apt: ${missing[*]}"
  # The answer of a fresh machine to an unknown package is an empty list: fetch it first, then see that every name is known.
  "${sudo[@]}" apt-get update -qq || { agh_say "The package list could not be fetched. Nothing was installed. Check the network and try again."; return 1; }
  local unknown=() known=()
  for name in "${missing[@]}"; do
    if apt-cache policy "$name" 2>/dev/null | sed -n 's/^  Candidate: //p' | grep -qv '(none)'; then known+=("$name")
    elif [ "$name" != qt6-svg-plugins ]; then unknown+=("$name"); fi
  done
  if [ ${#unknown[@]} -gt 0 ]; then
    agh_say "This system's apt does not know: ${unknown[*]}. Nothing was installed. Debian 12 (bookworm) or 13 (trixie) has them."
    return 1
  fi
  "${sudo[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${known[@]}" >&2 ||
    { agh_say "apt could not install everything. Run it again when the network is back; it goes on where it stopped."; return 1; }
}

# agh_build PRESET [CMAKE-ARG …] [-- TARGET …]: configures and builds; the output is shown only where something went wrong.
agh_build() {
  local preset=$1 log; shift
  local configure=() targets=()
  while [ $# -gt 0 ] && [ "$1" != -- ]; do configure+=("$1"); shift; done
  if [ "${1:-}" = -- ]; then shift; targets=(--target "$@"); fi
  mkdir -p build; log=build/$preset.log
  agh_say "Building ($preset). The first time takes some minutes; the log is $log."
  if ! { cmake --preset "$preset" "${configure[@]}" && cmake --build "build/$preset" "${targets[@]}"; } >"$log" 2>&1; then
    grep -E -A12 'error|Error|FAILED' "$log" | head -80 >&2
    agh_say "The build did not succeed. The whole log: $log"
    return 1
  fi
}
