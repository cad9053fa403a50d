#!/usr/bin/env bash
# Makes .venv and installs Counterfoil into it, with frozen versions. Quick when nothing changed.
#
#   packaging/setup.sh           what it takes to run and to develop
#   packaging/setup.sh --tests   also the PDF tools that some tests read with, and a screen in
#                                memory with what a screen reader speaks through
#   packaging/setup.sh --bench   also what the bench prints the same pages with
#
# What the operating system must supply (Python's venv module, the libraries Qt draws with) is
# installed where that may be done without asking: root on Debian or Ubuntu. Elsewhere the exact
# command is printed. PYTHON=... names the interpreter to use.
set -euo pipefail
cd "$(dirname "$0")/.."
root=$PWD
venv=$root/.venv
python=$venv/bin/python
stamp=$venv/.counterfoil

QT_PACKAGES="libegl1 libgl1 libxkbcommon0 libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4 \
libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0 libxcb-shape0 libxcb-xinerama0 \
libxcb-xkb1 libdbus-1-3 libfontconfig1 libfreetype6 libglib2.0-0 fonts-dejavu-core"
TEST_PACKAGES="poppler-utils qpdf"
LISTENING_PACKAGES="xvfb dbus matchbox-window-manager at-spi2-core gir1.2-atspi-2.0 python3-gi"
PEER_PACKAGES="libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0"
WANTED='import sys; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 14))'

say() { printf 'setup: %s\n' "$*" >&2; }
fail() { say "$*"; exit 1; }

may_install() { [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; }

# apt PACKAGE...: installs them, or says how to and returns 1.
apt() {
    if ! may_install; then
        command -v apt-get >/dev/null && say "please run: sudo apt-get install $*"
        return 1
    fi
    say "installing $*"
    export DEBIAN_FRONTEND=noninteractive
    # A list that is a little old usually serves; fetch a new one only where it does not.
    apt-get install -y -qq --no-install-recommends "$@" >/dev/null 2>&1 ||
        { apt-get update -qq && apt-get install -y -qq --no-install-recommends "$@"; } >&2
}

find_python() {
    local name
    for name in ${PYTHON:-python3 python3.14 python3.13 python3.12 python3.11 python}; do
        if "$name" -c "$WANTED" 2>/dev/null; then
            command -v "$name"
            return
        fi
    done
    return 1
}

make_venv() {
    local base
    if ! base=$(find_python); then
        [ -z "${PYTHON:-}" ] || fail "$PYTHON is not a Python from 3.11 to 3.14"
        apt python3 python3-venv || true
        base=$(find_python) || fail "please install Python 3.11, 3.12, 3.13 or 3.14 first"
    fi
    if ! "$base" -c 'import ensurepip, venv' 2>/dev/null; then
        apt "python$("$base" -c 'import sys; print("%d.%d" % sys.version_info[:2])')-venv" ||
            fail "$base lacks the venv module"
    fi
    say "making .venv with $base"
    "$base" -m venv --clear "$venv"
}

# The libraries that Qt's window system plugin and its core ask for and this system lacks.
missing_libraries() {
    local qt
    qt=$("$python" -c 'import importlib.util as u; print(u.find_spec("PySide6").submodule_search_locations[0])')
    { ldd "$qt"/Qt/lib/libQt6Widgets.so.6 "$qt"/Qt/plugins/platforms/libqxcb.so || true; } 2>/dev/null |
        awk '/not found/ {print $1}' | sort -u
}

check_libraries() {
    [ "$(uname)" = Linux ] || return 0
    local missing
    missing=$(missing_libraries)
    [ -n "$missing" ] || return 0
    say "Qt lacks" $missing
    # shellcheck disable=SC2086  # a list of packages
    apt $QT_PACKAGES || say "without them the window may not open (on other systems: the same libraries)"
}

check_test_tools() {
    command -v pdftotext >/dev/null && command -v qpdf >/dev/null && return
    # shellcheck disable=SC2086
    apt $TEST_PACKAGES || say "tests that read a PDF with pdftotext or qpdf are left out"
}

# What tests/journeys/test_at_spi.py drives the window with, as a screen reader would.
check_listening() {
    [ "$(uname)" = Linux ] || return 0
    command -v Xvfb >/dev/null && command -v dbus-run-session >/dev/null &&
        command -v matchbox-window-manager >/dev/null &&
        { [ -x /usr/libexec/at-spi-bus-launcher ] || [ -x /usr/lib/at-spi2-core/at-spi-bus-launcher ]; } &&
        /usr/bin/python3 -c 'import gi; gi.require_version("Atspi", "2.0")' 2>/dev/null && return
    # shellcheck disable=SC2086
    apt $LISTENING_PACKAGES || say "the test that listens to the window is left out"
}

# The engines that print beside ours, under the constraints too; one of them draws with Pango.
check_peers() {
    local peers='import fpdf, typst, weasyprint'
    "$python" -c "$peers" 2>/dev/null && return
    say "installing the engines that the bench prints beside"
    "$python" packaging/dependencies.py bench |
        "$python" -m pip --disable-pip-version-check --quiet install \
            --constraint packaging/constraints.txt --requirement /dev/stdin ||
        say "without them their figures are left out"
    # shellcheck disable=SC2086
    "$python" -c "$peers" 2>/dev/null || { [ "$(uname)" = Linux ] && apt $PEER_PACKAGES; } || true
}

# The dependencies come under the constraints; the project itself is then put in without asking
# an index again, built by the tools that have just been installed.
install_project() {
    local pip=("$python" -m pip --disable-pip-version-check --quiet)
    say "installing the frozen versions (this takes a minute the first time)"
    "$python" packaging/dependencies.py dev postgresql |
        "${pip[@]}" install --constraint packaging/constraints.txt --requirement /dev/stdin
    "${pip[@]}" install --no-build-isolation --no-deps --editable "$root"
    # Compiled once here, since some machines are told not to write bytecode at the first import.
    "$python" -m compileall -q -j 0 "$venv/lib" app models ui resources >/dev/null || true
}

fingerprint() { { echo "$root"; cat pyproject.toml packaging/*.txt packaging/setup.sh; } | cksum; }

if [ "$(cat "$stamp" 2>/dev/null)" != "$(fingerprint)" ] || ! "$python" -c "$WANTED" 2>/dev/null; then
    if ! { [ -d "$venv" ] && "$python" -c "$WANTED; import pip" 2>/dev/null &&
        [ "$(head -n 1 "$venv/bin/pip" | cut -c3-)" = "$python" ]; }; then
        make_venv
    fi
    install_project
    check_libraries
    fingerprint >"$stamp"
    say "ready"
fi
# The catalogues that the program reads are made of those that translators edit.
"$python" packaging/translations.py compile
if [ "${1:-}" = --tests ]; then
    check_test_tools
    check_listening
fi
if [ "${1:-}" = --bench ]; then
    check_peers
fi
