# SPDX-License-Identifier: Apache-2.0
# bit-flips.sh [STEP] -- no flipped bit of a credential, a learner record or a JWT is believed; every STEPth, by default
# one in 211 (tools/flip-bits: all)
. "$KOMPETEN_SOURCE/tests/cli/expect.sh"
unset KOMPETEN_RUBRIC_PATH
# shellcheck source=tests/interop/make.sh
. "$KOMPETEN_SOURCE/tests/interop/make.sh"
make_credentials
make_bundle
make_jwts
# With white space, as other programs write it.
sed 's/,"/,\n  "/g; s/^{/{ /' full.json >spaced.json
now=2030-01-01T00:00:00Z
flip_bits=$KOMPETEN_BUILD/tests/flip_bits
step=${KOMPETEN_FLIP_STEP:-211}
for file in full.json spaced.json summary.json learner.clr.json list.json; do
    "$flip_bits" "$file" trust.json "$now" "$step"
done
for kind in es256 rs256; do "$flip_bits" "$kind.jwt" "$kind.trust.json" "$now" "$step"; done
