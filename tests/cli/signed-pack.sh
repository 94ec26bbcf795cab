# SPDX-License-Identifier: Apache-2.0
# signed-pack.sh -- a centre signs its pack; whoever opens it knows from whom, and finds what was changed
. "$KOMPETEN_SOURCE/tests/cli/expect.sh"
umask 077
echo "a passphrase for tests" >phrase
mkdir -p kelas/submissions kelas/records
for name in ani budi; do
    submission $name true 2
    cp "$name.json" kelas/submissions
    "$kompeten" score "$name.json" >"kelas/records/$name.json"
done
expect 0 key new --passphrase-file phrase --output bpvp.key --controller did:web:bpvp.example --name "BPVP (invented)"
"$kompeten" key show bpvp.key --trust >trust.json
expect 0 key new --passphrase-file phrase --output stranger.key
"$kompeten" key show stranger.key --trust >strangers.json

expect 0 pack kelas --to kelas.tar --key bpvp.key --passphrase-file phrase
says err '^kelas.tar: signed by did:web:bpvp.example$'
expect 0 unpack kelas.tar --trust trust.json
says out 'each as the manifest says; signed by BPVP (invented) (did:web:bpvp.example) at 20'
[ ! -s err ] || fail "something is said of a good pack"
expect 65 verify kelas.tar
says err 'this is a pack, not a credential'
expect 0 unpack kelas.tar
says out 'only --trust FILE says by whom'
expect 0 unpack kelas.tar --trust trust.json --to there
[ -s there/signature.json ] || fail "the signature was not unpacked"
expect 0 replay there

# A pack can be signed later, which gives the same pack.
expect 0 pack kelas --to plain.tar
expect 0 unpack plain.tar
says out 'nobody has signed it$'
expect 0 sign plain.tar --key bpvp.key --passphrase-file phrase --output later.tar --at 2026-11-25T12:00:00Z
expect 0 sign plain.tar --key bpvp.key --passphrase-file phrase --output again.tar --at 2026-11-25T12:00:00Z
cmp later.tar again.tar
expect 65 sign later.tar --key bpvp.key --passphrase-file phrase --output twice.tar
says err 'is signed already'
[ ! -e twice.tar ] || fail "half a pack was left"

# Removed, of another pack, by another, changed.
expect 65 unpack plain.tar --trust trust.json --to nowhere
says err 'nobody has signed this pack'
expect 65 unpack kelas.tar --trust strangers.json --to nowhere
says err 'issuer "did:web:bpvp.example" is not on the trust list'
expect 0 pack kelas --to strange.tar --key stranger.key --passphrase-file phrase
expect 65 unpack strange.tar --trust trust.json --to nowhere
says err 'is not on the trust list'
sed 's/T12:00:00Z/T12:00:01Z/' later.tar >changed.tar
expect 65 unpack changed.tar --trust trust.json --to nowhere
says err 'the signature does not fit'
sed 's/Lantai disapu/Lantai kotor!/' later.tar >changed.tar
expect 65 unpack changed.tar --trust trust.json --to nowhere
says err 'was changed: it is not what the manifest'
[ ! -e nowhere ] || fail "something of a refused pack was written"

# Nothing is left where the key cannot be used.
echo "another passphrase" >wrong
expect 65 pack kelas --to x.tar --key bpvp.key --passphrase-file wrong
says err 'does not open the key'
chmod 644 bpvp.key
expect 66 pack kelas --to x.tar --key bpvp.key --passphrase-file phrase
says err 'others may read this key'
for left in x.tar*; do
    [ ! -e "$left" ] || fail "$left was left"
done
