// SPDX-License-Identifier: Apache-2.0
// verify.mjs CREDENTIALS TERMS -- what we signed, verified by Digital Bazaar's and the Digital Credentials Consortium's
// verifiers, by ajv and by jose; nothing is fetched but from files
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import Ajv2019 from 'ajv/dist/2019.js';
import addFormats from 'ajv-formats';
import { DataIntegrityProof } from '@digitalbazaar/data-integrity';
import { cryptosuite } from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite';
import * as Ed25519Multikey from '@digitalbazaar/ed25519-multikey';
import * as vc from '@digitalbazaar/vc';
import { checkStatus } from '@digitalbazaar/vc-bitstring-status-list';
import { CompactSign, compactVerify, exportJWK, generateKeyPair, importJWK } from 'jose';
import { EXT, pages as pagesOf } from './contexts.mjs';

const folder = process.argv[2];
const read = (name) => JSON.parse(readFileSync(`${folder}/${name}`, 'utf8'));
const pages = pagesOf(process.argv[3]);
let list = 'list.json';

// A page, a key of a did:key, or nothing.
async function documentLoader(url) {
    const page = (document) => ({ contextUrl: null, documentUrl: url, document });
    if (pages.has(url)) return page(pages.get(url));
    if (url === 'https://lsp.example/status/1') return page(read(list));
    if (url.startsWith('did:key:')) {
        const [did, fragment] = url.split('#');
        const key = did.slice('did:key:'.length);
        const method = { id: `${did}#${key}`, type: 'Multikey', controller: did, publicKeyMultibase: key };
        const multikey = { '@context': 'https://w3id.org/security/multikey/v1', ...method };
        return page(fragment ? multikey : {
            '@context': ['https://www.w3.org/ns/did/v1', 'https://w3id.org/security/multikey/v1'], id: did,
            assertionMethod: [method.id], verificationMethod: [method],
        });
    }
    throw new Error(`nothing is fetched here: ${url}`);
}

let passed = 0;
async function test(sentence, run) {
    await run();
    passed++;
    console.log(`ok - ${sentence}`);
}

const verify = (credential) => vc.verifyCredential({
    credential, suite: [new DataIntegrityProof({ cryptosuite })], documentLoader, checkStatus: async (options) =>
        checkStatus({ ...options, suite: [new DataIntegrityProof({ cryptosuite })], verifyBitstringStatusListCredential: true }),
});
const why = (result) => JSON.stringify(result.error?.errors?.map((e) => e.message) ?? result.error, null, 1);

for (const name of ['full.json', 'summary.json', 'assessment.json', 'other-language.json'])
    await test(`Digital Bazaar verifies ${name}`, async () => {
        const result = await verify(read(name));
        assert.ok(result.verified, why(result));
    });
await test('Digital Bazaar verifies the endorsement inside alone', async () => {
    const result = await verify(read('full.json').endorsement[0]);
    assert.ok(result.verified, why(result));
});
await test('Digital Bazaar verifies a learner record, and each credential in it alone', async () => {
    const record = read('learner.clr.json');
    assert.equal(record.credentialSubject.verifiableCredential.length, 2);
    for (const credential of [record, ...record.credentialSubject.verifiableCredential]) {
        const result = await verify(credential);
        assert.ok(result.verified, why(result));
    }
    record.credentialSubject.verifiableCredential[0].name = 'changed';
    assert.ok(!(await verify(record)).verified);
});
await test('Digital Bazaar sees a changed score', async () => {
    const changed = read('full.json');
    changed.credentialSubject.result[1].value = '100';
    assert.ok(!(await verify(changed)).verified);
});
await test('Digital Bazaar sees the revocation', async () => {
    list = 'revoked.json';
    const revoked = await verify(read('full.json'));
    list = 'list.json';
    const before = await verify(read('full.json'));
    assert.equal(revoked.statusResult.results[0].status, true);
    assert.equal(before.statusResult.results[0].status, false);
});

// The DCC's verifier fetches by itself: what it asks for comes from files, all else is not there.
const asked = [];
globalThis.fetch = async (request) => {
    const url = String(request.url ?? request);
    asked.push(url);
    if (url === 'https://lsp.example/status/1')
        return new Response(JSON.stringify(read(list)), { headers: { 'content-type': 'application/json' } });
    if (pages.has(url))
        return new Response(JSON.stringify(pages.get(url)), { headers: { 'content-type': 'application/ld+json' } });
    return new Response('not here', { status: 404 });
};
const core = await import('@digitalcredentials/verifier-core');
const dcc = async (name) => core.verifyCredential({ credential: read(name), knownDIDRegistries: [] });
const step = (result, id) => result.log?.find((entry) => entry.id === id);
for (const name of ['full.json', 'summary.json'])
    await test(`the DCC verifies ${name}`, async () => {
        const result = await dcc(name);
        assert.equal(result.errors, undefined, JSON.stringify(result.errors));
        assert.equal(step(result, 'valid_signature')?.valid, true, JSON.stringify(result.log));
        assert.equal(step(result, 'expiration')?.valid, true);
        assert.equal(step(result, 'revocation_status')?.valid, true, JSON.stringify(result.log));
    });
await test('the DCC sees the revocation', async () => {
    list = 'revoked.json';
    const result = await dcc('full.json');
    list = 'list.json';
    assert.equal(step(result, 'revocation_status')?.valid, false, JSON.stringify(result.log));
});

// The schema, re-stated from the Open Badges 3.0 specification.
const ajv = new Ajv2019({ strict: false, allErrors: true });
addFormats(ajv);
const schema = ajv.compile(JSON.parse(readFileSync(new URL('ob3.schema.json', import.meta.url), 'utf8')));
for (const name of ['full.json', 'summary.json', 'assessment.json', 'other-language.json'])
    await test(`ajv finds ${name} as Open Badges 3.0 has it`, () => {
        assert.ok(schema(read(name)), JSON.stringify(schema.errors));
    });
await test('ajv finds a learner record as CLR 2.0 has it', () => {
    const bundle = ajv.compile(JSON.parse(readFileSync(new URL('clr.schema.json', import.meta.url), 'utf8')));
    assert.ok(bundle(read('learner.clr.json')), JSON.stringify(bundle.errors));
    const bad = read('learner.clr.json');
    delete bad.name;
    assert.ok(!bundle(bad));
});
await test('ajv finds what is missing', () => {
    const bad = read('full.json');
    delete bad.credentialSubject.achievement.criteria;
    assert.ok(!schema(bad));
});

// VC-JWT.
for (const kind of ['es256', 'rs256'])
    await test(`jose verifies the JWT by ${kind.toUpperCase()}`, async () => {
        const trust = read(`${kind}.trust.json`).issuers[0];
        const jwt = readFileSync(`${folder}/${kind}.jwt`, 'utf8').trim();
        const key = await importJWK(trust.keys[0].jwk, kind.toUpperCase());
        const { payload, protectedHeader } = await compactVerify(jwt, key);
        const credential = JSON.parse(new TextDecoder().decode(payload));
        assert.equal(protectedHeader.kid, trust.keys[0].id);
        assert.equal(credential.iss, credential.issuer.id);
        assert.equal(credential.jti, credential.id);
        assert.equal(credential.nbf, Math.floor(Date.parse(credential.validFrom) / 1000));
        assert.ok(schema(Object.fromEntries(Object.entries(credential)
            .filter(([key]) => !['iss', 'jti', 'sub', 'nbf', 'exp'].includes(key)))), JSON.stringify(schema.errors));
    });

// The other way: signed by Digital Bazaar, for ours to verify.
const keyPair = await Ed25519Multikey.generate();
keyPair.controller = `did:key:${keyPair.publicKeyMultibase}`;
keyPair.id = `${keyPair.controller}#${keyPair.publicKeyMultibase}`;
const suite = () => new DataIntegrityProof({ signer: keyPair.signer(), cryptosuite });
async function sign(name, change) {
    const credential = read('full.json');
    delete credential.proof;
    delete credential.credentialStatus;
    credential.issuer.id = keyPair.controller;
    change(credential);
    const signed = await vc.issue({ credential, suite: suite(), documentLoader });
    writeFileSync(`${folder}/${name}`, JSON.stringify(signed, null, 2));
}
await sign('theirs-1.json', () => {});
await sign('theirs-2.json', (c) => { delete c.endorsement; delete c.evidence; c.name = 'Tab\tand "quotes" \\ and \u{1F600}'; });
await sign('theirs-3.json', (c) => {
    delete c.endorsement;
    c['@context'].push(EXT);
    c.credentialSubject.creditsEarned = 2.5;
    c.credentialSubject.achievement.creditsAvailable = 3;
    c.credentialSubject.achievement.tag = ['las', 'las', 'SMAW'];
    c.credentialSubject.achievement.resultDescription.push({
        id: 'urn:x:letters', type: ['ResultDescription'], name: 'Letter', resultType: 'LetterGrade',
        allowedValue: ['A', 'B', 'C', 'B'] });
    c.credentialSubject.result.push({ type: ['Result'], value: 'A' }, { type: ['Result'], value: 'B' });
    c.credentialSubject.achievement.creator = { id: 'https://example.org/who', type: ['Profile'], name: 'X',
        address: { type: ['Address'], addressLocality: 'Kupang', geo: { type: 'GeoCoordinates', latitude: -10.17, longitude: 123 } } };
    c.issuer.image = { id: 'https://example.org/i.png', type: 'Image', caption: 'a picture' };
});

// Unusual, and as the standards allow it: to be believed.
const another = await Ed25519Multikey.generate();
another.controller = `did:key:${another.publicKeyMultibase}`;
another.id = `${another.controller}#${another.publicKeyMultibase}`;
const plain = (c) => { delete c.endorsement; delete c.evidence; };
await sign('theirs-4.json', (c) => { plain(c); c.issuer = keyPair.controller; c.type.reverse(); });
await sign('theirs-5.json', (c) => {
    plain(c);
    c.name = { '@value': 'Pengelasan', '@language': 'id' };
    c.description = [{ '@value': 'Welding', '@language': 'en' }, { '@value': 'Pengelasan', '@language': 'id-ID' }];
    c.credentialSubject.achievement.name = { '@value': 'Las tumpul', '@language': 'id' };
});
await sign('theirs-6.json', (c) => {
    delete c.endorsement;
    c.validFrom = '2020-01-01T07:00:00.250+08:00';
    c.validUntil = '2090-01-01T00:00:00-03:30';
    c.evidence.push({ id: 'https://example.org/photo', type: ['Evidence'], narrative: 'a\nb', genre: 'Photograph' });
});
await sign('theirs-7.json', (c) => {
    plain(c);
    c.name = 'e\u0301 \u0644\u062d\u0627\u0645 \u7530 \u{1F468}\u200D\u{1F527}';
    c.credentialSubject.achievement.tag = ['\u0001', 'a"b', 'a\\b', '\u2028'];
});
await sign('theirs-8.json', (c) => {
    plain(c);
    delete c.credentialSubject.id;
    c.credentialSubject.identifier = [{ type: 'IdentityObject', hashed: false, identityHash: 'R-1', identityType: 'identifier' }];
    c.credentialSubject.achievement.alignment = c.credentialSubject.achievement.alignment[0];
});
await sign('theirs-9.json', (c) => {
    plain(c);
    c['@context'].push(EXT);
    c.credentialSchema = [{ id: 'https://example.org/schema.json', type: '1EdTechJsonSchemaValidator2019' }];
});
await sign('theirs-12.json', (c) => {
    plain(c);
    c['@context'].push(EXT);
    c.credentialStatus = [{ id: 'https://example.org/list#1', type: 'BitstringStatusListEntry', statusPurpose: 'message',
        statusListIndex: '1', statusListCredential: 'https://example.org/list' },
    { id: 'https://example.org/revoked', type: '1EdTechRevocationList' }];
});
async function endorsement(change) {
    const credential = read('full.json').endorsement[0];
    delete credential.proof;
    credential.issuer.id = another.controller;
    change(credential);
    return vc.issue({ credential, suite: new DataIntegrityProof({ signer: another.signer(), cryptosuite }), documentLoader });
}
const endorsed = await endorsement(() => {});
const unsigned = structuredClone(endorsed);
delete unsigned.proof;
await sign('theirs-10.json', (c) => { c.endorsement = [endorsed, unsigned]; });
// Proofs: a set, ours last; one of a kind that nobody here knows beside it.
const set = read('theirs-4.json');
const own = set.proof;
delete set.proof;
const two = await vc.issue({ credential: structuredClone(set), suite: new DataIntegrityProof({ signer: another.signer(), cryptosuite }), documentLoader });
writeFileSync(`${folder}/theirs-11.json`, JSON.stringify({ ...set, proof: [two.proof, { type: 'FutureProof', strength: 3 }, own] }));

// What is refused, each for its reason.
const refused = (name, code, text) => {
    writeFileSync(`${folder}/refused-${name}`, typeof text === 'string' ? text : JSON.stringify(text));
    writeFileSync(`${folder}/refused.tsv`, `refused-${name}\t${code}\n`, { flag: 'a' });
};
const good = read('theirs-4.json');
const proofOf = (change) => ({ ...good, proof: { ...good.proof, ...change } });
refused('other-suite.json', 'credential_no_proof', proofOf({ cryptosuite: 'ecdsa-sd-2023' }));
refused('old-suite.json', 'credential_no_proof', proofOf({ type: 'Ed25519Signature2020', cryptosuite: undefined }));
refused('chain.json', 'credential_chain', proofOf({ previousProof: 'urn:uuid:1' }));
refused('not-his-key.json', 'key_not_issuers', { ...set, proof: [two.proof] });
refused('no-proof.json', 'credential_no_proof', set);
refused('unknown-issuer.json', 'issuer_unknown', { ...good, issuer: 'did:web:nobody.example', proof: { ...good.proof, verificationMethod: 'did:web:nobody.example#key-1' } });
refused('context-1.json', 'credential_context', { ...good, '@context': ['https://www.w3.org/2018/credentials/v1', good['@context'][1]] });
refused('enveloped.json', 'credential_schema', { '@context': good['@context'], type: 'EnvelopedVerifiableCredential', id: 'data:application/vc+jwt,e30.e30.e30' });
refused('false-endorsement.json', 'endorsement', await (async () => {
    await sign('false.json', (c) => { c.endorsement = [{ ...endorsed, name: 'changed' }]; });
    return read('false.json');
})());
refused('presentation.json', 'credential_schema', { '@context': good['@context'], type: ['VerifiablePresentation'], verifiableCredential: [good] });
const rsa = read('rs256.trust.json').issuers[0];
const claims = { ...good, issuer: { id: rsa.id, type: ['Profile'] } };
delete claims.proof;
const { privateKey, publicKey } = await generateKeyPair('ES256', { extractable: true });
const jwtOf = (payload, head) => new CompactSign(new TextEncoder().encode(JSON.stringify(payload))).setProtectedHeader(head).sign(privateKey);
refused('old.jwt', 'credential_old_jwt', await jwtOf({ vc: claims, iss: rsa.id }, { alg: 'ES256' }));
refused('algorithm.jwt', 'credential_algorithm', await jwtOf(claims, { alg: 'ES256', kid: rsa.keys[0].id }));
refused('claims.jwt', 'credential_claims', await jwtOf({ ...claims, iss: 'did:web:another.example' }, { alg: 'ES256', kid: rsa.keys[0].id }));
// A JWT that names no key, and one that expired by its claim alone; the trust list has the key.
const jwk = await exportJWK(publicKey);
const theirs = { ...good, issuer: { id: 'https://issuer.example/1', type: ['Profile'] } };
delete theirs.proof;
writeFileSync(`${folder}/theirs.trust.json`, JSON.stringify({ trust: 1, issuers: [...read('trust.json').issuers, rsa,
    { id: 'https://issuer.example/1', keys: [{ id: 'https://issuer.example/keys/7', kind: 'ES256', jwk }] }] }));
writeFileSync(`${folder}/theirs-nameless.jwt`, await jwtOf(theirs, { alg: 'ES256', jwk }));
writeFileSync(`${folder}/theirs-elsewhere.jwt`, await jwtOf(theirs, { alg: 'ES256', kid: 'https://issuer.example/keys/7', typ: 'vc+jwt' }));
refused('expired.jwt', 'expired', await jwtOf({ ...theirs, exp: 1500000000 }, { alg: 'ES256' }));
console.log(`${passed} passed`);
