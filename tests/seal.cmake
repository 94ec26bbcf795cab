# SPDX-License-Identifier: Apache-2.0
# Credentials: canonical statements, proofs, keys, decisions, and what is refused.
kompeten_suite(rdfc room_seal)
kompeten_suite(proof room_seal)
