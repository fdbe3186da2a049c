#!/bin/sh
# What the tests need beside Python: Java and Maven for a Neo4j server, Chromium and a Chinese font for maps. Installed
# through apt where that is allowed; otherwise one line says what to install, and the tests that need it say so.
set -u

may=no
updated=no
left=""
[ "$(id -u)" = 0 ] && command -v apt-get >/dev/null && may=yes

apt() {
    DEBIAN_FRONTEND=noninteractive apt-get -q -y --no-install-recommends "$@" >/dev/null 2>&1
}

# Install the first of the packages that apt knows; systems name some of them differently.
install() {
    for package in "$@"; do
        if [ $may = yes ]; then
            [ $updated = yes ] || { apt update; updated=yes; }
            apt install "$package" && return
        fi
    done
    left="$left $1"
}

command -v java >/dev/null || install openjdk-17-jre-headless openjdk-21-jre-headless
command -v mvn >/dev/null || install maven
command -v chromium >/dev/null || install chromium
fc-list :lang=zh 2>/dev/null | grep -q . || install fonts-noto-cjk

[ -z "$left" ] || echo "for all tests install$left (names of Debian packages); tests that need what is missing are skipped"
