#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# ensure-deps.sh -- the packages that building and testing need: silent where they are there, else they are installed
#
# Exit code 69 where they are missing and cannot be installed from here; the line to type is printed then.
# KOMPETEN_SKIP_DEPS=1 goes on without looking, for systems that are not Debian's.
set -eu

packages="gcc libc6-dev make cmake ninja-build pkg-config libjansson-dev liblua5.4-dev libssl-dev libcunit1-dev libsodium-dev libjose-dev zlib1g-dev libxlsxwriter-dev libminizip-dev libexpat1-dev"

say() {
    printf '%s\n' "$*" >&2
}

installed() {
    [ "$(dpkg-query -W -f='${db:Status-Status}' "$1" 2>/dev/null)" = installed ]
}

give_up() {
    say "kompeten needs packages that are not here:$missing"
    say "Install them with:"
    say "    $1"
    exit 69
}

# apt-get as root, by whatever may become root here.
apt() {
    $become env DEBIAN_FRONTEND=noninteractive apt-get -qq -y -o DPkg::Lock::Timeout=300 "$@" >&2
}

install_missing() {
    # shellcheck disable=SC2086 # a list of words
    apt install --no-install-recommends $missing
}

has_lists() {
    for list in /var/lib/apt/lists/*_Packages*; do
        [ -e "$list" ] && return 0
    done
    return 1
}

[ "${KOMPETEN_SKIP_DEPS:-0}" = 1 ] && exit 0

if ! command -v dpkg-query >/dev/null 2>&1 || ! command -v apt-get >/dev/null 2>&1; then
    say "This system has no apt-get. kompeten needs what Debian calls:"
    say "    $packages"
    say "Install these by other means and go on with KOMPETEN_SKIP_DEPS=1."
    exit 69
fi

missing=
for package in $packages; do
    installed "$package" || missing="$missing $package"
done
[ -z "$missing" ] && exit 0

line="apt-get install --no-install-recommends$missing"
if [ "$(id -u)" = 0 ]; then
    become=
elif command -v sudo >/dev/null 2>&1 && { sudo -n true 2>/dev/null || [ -t 0 ]; }; then
    become=sudo
else
    give_up "sudo $line"
fi

say "installing:$missing"
if has_lists && install_missing; then
    exit 0
fi
apt update || give_up "$line"
install_missing || give_up "$line"
