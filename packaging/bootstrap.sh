#!/bin/sh
# Makes this folder ready to run and test Lähityö: system libraries by apt when it can, the locked Python packages into
# .venv. Quick, silent and off the network when everything is there already. Interrupted, it goes on where it was.
set -eu
cd "$(dirname "$0")/.."

venv=.venv
lock=packaging/requirements/dev.txt
stamp=$venv/.bootstrapped

fail() {
    echo "bootstrap: $*" >&2
    exit 1
}

# A Python that is new enough; $PYTHON names another.
find_python() {
    for candidate in ${PYTHON:-} python3 python3.13 python3.12 python3.11 python3.14; do
        if command -v "$candidate" >/dev/null 2>&1 &&
            "$candidate" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
            command -v "$candidate"
            return
        fi
    done
    fail "Python 3.11 or newer is needed; install it, or name it as PYTHON=/path/to/python3."
}

# Prints the Debian packages that bring what is not here. Looks for the files themselves, since they may have come
# another way: libraries by loading them, programs on PATH and where PostgreSQL keeps its own.
missing_packages() {
    "$1" - <<'PY'
import ctypes, glob, importlib.util, os, shutil, sys

libraries = {
    # what Qt needs to draw, on a screen (xcb, Wayland) and without one (offscreen)
    "libEGL.so.1": "libegl1", "libGL.so.1": "libgl1", "libX11.so.6": "libx11-6", "libX11-xcb.so.1": "libx11-xcb1",
    "libbrotlidec.so.1": "libbrotli1", "libdbus-1.so.3": "libdbus-1-3", "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6", "libglib-2.0.so.0": "libglib2.0-0", "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libwayland-client.so.0": "libwayland-client0", "libwayland-cursor.so.0": "libwayland-cursor0",
    "libxcb-cursor.so.0": "libxcb-cursor0", "libxcb-icccm.so.4": "libxcb-icccm4", "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1", "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render.so.0": "libxcb-render0", "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0", "libxcb-shm.so.0": "libxcb-shm0", "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1", "libxcb-xfixes.so.0": "libxcb-xfixes0", "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0", "libxkbcommon.so.0": "libxkbcommon0", "libzstd.so.1": "libzstd1",
    # Finnish word forms
    "libvoikko.so.1": "libvoikko1",
}
programs = {
    "initdb": "postgresql", "Xvfb": "xvfb", "xauth": "xauth", "gnome-keyring-daemon": "gnome-keyring",
    "dbus-daemon": "dbus", "dbus-run-session": "dbus", "setpriv": "util-linux",
}
wanted = set()
for library, package in libraries.items():
    try:
        ctypes.CDLL(library)
    except OSError:
        wanted.add(package)
places = os.pathsep.join([os.environ.get("PATH", ""), "/usr/sbin", *glob.glob("/usr/lib/postgresql/*/bin")])
wanted.update(package for program, package in programs.items() if shutil.which(program, path=places) is None)
if not any(glob.glob(os.path.join(place, "*", "mor-*")) for place in (
        os.environ.get("VOIKKO_DICTIONARY_PATH", ""), "/etc/voikko", "/usr/lib/voikko", "/usr/share/voikko",
        "/usr/local/lib/voikko", os.path.expanduser("~/.voikko"), os.path.expanduser("~/.config/voikko")) if place):
    wanted.add("voikko-fi")
if importlib.util.find_spec("ensurepip") is None and not os.access(".venv/bin/pip", os.X_OK):
    wanted.add("python3-venv" if sys.executable == "/usr/bin/python3" else "python%d.%d-venv" % sys.version_info[:2])
print(*sorted(wanted))
PY
}

# Installs Debian packages as root or through a sudo that asks nothing, or says which command to run.
install_packages() {
    if command -v apt-get >/dev/null 2>&1; then
        if [ "$(id -u)" = 0 ]; then
            as_root="env"
        elif sudo -n true 2>/dev/null; then
            as_root="sudo -n env"
        else
            fail "system libraries are missing: run \`sudo apt-get install --no-install-recommends $*\` and then this again."
        fi
        echo "bootstrap: installing system packages: $*" >&2
        quiet="-qq -y -o=Dpkg::Use-Pty=0"
        # shellcheck disable=SC2086
        $as_root DEBIAN_FRONTEND=noninteractive apt-get $quiet update >build/apt.log 2>&1 </dev/null || true
        # shellcheck disable=SC2086
        if ! $as_root DEBIAN_FRONTEND=noninteractive apt-get $quiet install --no-install-recommends "$@" \
            >>build/apt.log 2>&1 </dev/null; then
            cat build/apt.log >&2
            fail "apt-get could not install what is missing: run \`sudo apt-get install --no-install-recommends $*\` and then this again."
        fi
    else
        fail "system libraries are missing: install what Debian calls $* with this system's package manager, and then run this again."
    fi
}

fingerprint() {
    { cat "$lock" pyproject.toml packaging/bootstrap.sh; "$1" -c 'import sys; print(sys.version)'; pwd -P; } |
        "$1" -c 'import hashlib, sys; print(hashlib.sha256(sys.stdin.buffer.read()).hexdigest())'
}

python=$(find_python)

# One at a time; a second one waits.
mkdir -p build
if command -v flock >/dev/null 2>&1 && [ -z "${LAHITYO_BOOTSTRAP_LOCKED:-}" ]; then
    LAHITYO_BOOTSTRAP_LOCKED=1 exec flock build/.bootstrap.lock packaging/bootstrap.sh
fi

if [ "$(uname -s)" = Linux ]; then
    packages=$(missing_packages "$python")
    if [ -n "$packages" ]; then
        # shellcheck disable=SC2086
        install_packages $packages
        packages=$(missing_packages "$python")
        [ -z "$packages" ] || fail "after installing, these packages are still not usable here: $packages."
    fi
fi

current=$(fingerprint "$python")
if [ "$(cat "$stamp" 2>/dev/null)" != "$current" ] || ! "$venv/bin/python" -c '' 2>/dev/null; then
    rm -f "$stamp"
    # A folder that was moved has programs that point to its old place.
    if ! "$venv/bin/python" -m pip --version >/dev/null 2>&1 || ! grep -qF "$(pwd -P)/$venv/bin" "$venv/bin/pip"; then
        "$python" -m venv --clear "$venv"
    fi
    export PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_NO_INPUT=1 PIP_ROOT_USER_ACTION=ignore
    echo "bootstrap: installing the locked Python packages into $venv" >&2
    "$venv/bin/python" -m pip install --quiet --require-hashes --only-binary=:all: --requirement "$lock" >&2 ||
        fail "the locked Python packages could not be installed: see pip's message above, and run this again with a network."
    "$venv/bin/python" -m pip install --quiet --no-deps --no-build-isolation --editable . >&2
    echo "$current" >"$stamp.new"
    mv "$stamp.new" "$stamp"
fi
"$venv/bin/python" packaging/translations.py compile
