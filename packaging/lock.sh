#!/bin/sh
# Locks every dependency with hashes, for Linux, Windows and macOS and every Python we support.
# Needs `uv` on PATH. The result names no index: pip takes the packages from wherever it is configured to.
set -eu
cd "$(dirname "$0")/.."
out=packaging/requirements

lock() { # NAME [EXTRA-OPTION…]: pyproject.toml -> packaging/requirements/NAME.txt
    name=$1
    shift
    uv pip compile --quiet --universal --python-version 3.11 --only-binary :all: --generate-hashes \
        --no-emit-index-url --no-emit-find-links --no-annotate --no-header \
        --custom-compile-command "packaging/lock.sh" "$@" pyproject.toml -o "$out/$name.txt"
}

lock dev --extra dev "$@"
lock server --extra server --constraints "$out/dev.txt"
lock app --constraints "$out/dev.txt"
