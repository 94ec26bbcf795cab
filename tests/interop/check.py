# SPDX-License-Identifier: Apache-2.0
"""check.py CREDENTIAL... -- our proofs by PyLD and PyNaCl, which share no code with us; the contexts come from files"""
import hashlib
import json
import sys

import nacl.signing
from pyld import jsonld

ALPHABET = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"


def base58(text):
    number = 0
    for digit in text:
        number = number * 58 + ALPHABET.index(digit)
    zeros = len(text) - len(text.lstrip("1"))
    return b"\0" * zeros + number.to_bytes((number.bit_length() + 7) // 8, "big")


def load(url, options):
    return {"contextUrl": None, "documentUrl": url, "contentType": "application/ld+json", "document": PAGES[url]}


def digest(document):
    text = jsonld.normalize(document, {"algorithm": "URDNA2015", "format": "application/n-quads", "documentLoader": load})
    return hashlib.sha256(text.encode()).digest()


def verify(credential):
    proof = dict(credential["proof"][0])
    document = {key: value for key, value in credential.items() if key != "proof"}
    signature = base58(proof.pop("proofValue")[1:])
    proof["@context"] = credential["@context"]
    key = base58(proof["verificationMethod"].split("#")[1][1:])
    assert key[:2] == b"\xed\x01" and len(key) == 34
    nacl.signing.VerifyKey(key[2:]).verify(digest(proof) + digest(document), signature)


with open(sys.argv[1], encoding="utf-8") as file:
    PAGES = json.load(file)
for path in sys.argv[2:]:
    with open(path, encoding="utf-8") as file:
        signed = json.load(file)
    verify(signed)
    changed = json.loads(json.dumps(signed))
    changed["name"] = "changed"
    try:
        verify(changed)
    except Exception:
        print("ok - PyLD verifies", path)
    else:
        sys.exit(path + ": a change was not seen")
