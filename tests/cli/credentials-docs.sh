# SPDX-License-Identifier: Apache-2.0
# credentials-docs.sh -- the commands of docs/CREDENTIALS.md, each as it stands there, one after the other
. "$KOMPETEN_SOURCE/tests/cli/expect.sh"
umask 077
echo "a passphrase for tests" >phrase
page=$KOMPETEN_SOURCE/docs/CREDENTIALS.md

# What the page takes for given: a record, one that was appealed against and the one that supersedes it, a class.
attempt() {
    submission "$1" "$2" 2
    sed "s/\"purpose\":\"training\"/\"purpose\":\"certification\"/; s/\"id\":\"$1\"},\"session\"/\"id\":\"$3\"},\"session\"/; s/}\$/${4:-}}/" "$1.json" >"$1.submission"
    "$kompeten" score "$1.submission" >"$1.json"
}
attempt record true ani
attempt old false budi
hash=$(sed 's/.*"submission":{"id":"old","sha256":"\([0-9a-f]*\)".*/\1/' old.json)
attempt new true budi ",\"supersedes\":\"$hash\",\"reason\":\"seen on a photograph\""
mkdir -p kelas/submissions kelas/records
echo "record,people,certificate_no" >decisions.csv
for candidate in citra dewi; do
    attempt $candidate true $candidate
    mv $candidate.submission "kelas/submissions/$candidate.json"
    mv $candidate.json kelas/records
    echo "kelas/records/$candidate.json,\"D-01, D-02\",C $candidate" >>decisions.csv
done

# A passphrase is typed by a person; here it comes from a file.
awk '/^```sh$/ { inside = 1; next } /^```$/ { inside = 0 } inside' "$page" >commands
[ "$(wc -l <commands)" -ge 25 ] || fail "$page has hardly any command"
while IFS= read -r line; do
    case $line in
        *" key new "* | *" issue "* | *" reissue "* | *" publish "* | *" rotate "* | *" pack "*)
            case $line in *" --key "* | *" key new "* | *" rotate "*) line="$line --passphrase-file phrase" ;; esac ;;
    esac
    printf '%s\n' "$line" | sed "s|^kompeten |\"$kompeten\" |" >step.sh
    sh -eu ./step.sh </dev/null >out 2>err || fail "$page: $line"
done <commands

# What it says comes out.
[ -s given/bengkel-uji-citra.clr.json ] || fail "there is no learner record"
expect 1 verify credential-2.json --trust trust.json --status-list status-1.json
says err 'the issuer has revoked it'
