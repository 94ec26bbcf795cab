# SPDX-License-Identifier: Apache-2.0
# loads.sh -- who only scores loads neither cryptography nor what reads workbooks: each would take longer to load than
# an empty program takes to run
set -eu
command -v readelf >/dev/null || { echo "skipped: there is no readelf"; exit 77; }
cd "$KOMPETEN_BUILD"

cached() { # cached NAME: its value in the build's cache, empty where it has none
    sed -n "s/^$1:[A-Z]*=//p" CMakeCache.txt
}

avoided='ssl|sodium|jose|z|expat|minizip|xlsxwriter|zip|xml2'
shared=$(cached KOMPETEN_SHARED_CRYPTO)
archive=$(cached CRYPTO_ARCHIVE)
if [ "$shared" = OFF ] && [ -n "$archive" ] && [ "${archive%-NOTFOUND}" = "$archive" ]; then
    avoided="$avoided|crypto"
else
    echo "libcrypto is loaded: its archive is not there, or was not wanted"
fi

failed=0
for file in kompeten kompeten-cage libkompeten.so; do
    readelf -d "$file" >loads.txt
    grep -q 'NEEDED.*libc\.' loads.txt || { echo "$file: readelf tells no libraries"; failed=1; }
    ! grep -E "NEEDED.*\[lib($avoided)\.so" loads.txt || { echo "$file loads that"; failed=1; }
done
rm -f loads.txt
exit "$failed"
