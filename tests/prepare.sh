#!/bin/sh
# What the tests need beside Python: Java and Maven for a Neo4j server, Chromium and a Chinese font for maps. Installed
# through apt where that is allowed; otherwise one line says what to install, and the tests that need it say so.
set -u

missing=""
command -v java >/dev/null || missing="$missing openjdk-17-jre-headless"
command -v mvn >/dev/null || missing="$missing maven"
command -v chromium >/dev/null || missing="$missing chromium"
fc-list :lang=zh 2>/dev/null | grep -q . || missing="$missing fonts-noto-cjk"
[ -n "$missing" ] || exit 0

install() {
    [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null || return 1
    export DEBIAN_FRONTEND=noninteractive
    echo "installing$missing"
    # The names are words of one list.
    # shellcheck disable=SC2086
    { apt-get update -q && apt-get install -q -y --no-install-recommends $missing; } >/dev/null 2>&1
}

install || echo "for all tests install$missing (these are names of Debian packages); without them tests are skipped"
