// SPDX-License-Identifier: Apache-2.0
// didkit.mjs CREDENTIALS PAGES -- what we signed by DIDKit (Rust), and one signed by it for us; its contexts come from
// a file, and that of learner records is our own, because it has none
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import init, * as didkit from './didkit/didkit.mjs';

const [folder, pages] = process.argv.slice(2);
const contexts = JSON.parse(readFileSync(pages, 'utf8'));
const map = JSON.stringify(Object.fromEntries(Object.entries(contexts).map(([url, page]) => [url, JSON.stringify(page)])));
const read = (name) => readFileSync(`${folder}/${name}`, 'utf8');
await init({ module_or_path: readFileSync(new URL('./didkit/didkit.wasm', import.meta.url)) });
const verify = async (text) => JSON.parse(await didkit.verifyCredential(text, '{}', map));

for (const name of ['full.json', 'summary.json', 'assessment.json', 'other-language.json', 'learner.clr.json', 'list.json']) {
    const result = await verify(read(name));
    assert.deepEqual(result.errors, [], `${name}: ${result.errors}`);
    assert.deepEqual(result.checks, ['proof']);
    const changed = await verify(read(name).replace('"validFrom":"2', '"validFrom":"1'));
    assert.equal(changed.errors.length, 1, `a change in ${name} was not seen`);
    console.log(`ok - DIDKit verifies ${name}`);
}

const key = didkit.generateEd25519KeyFromBytes(new Uint8Array(32).fill(7));
const credential = JSON.parse(read('full.json'));
for (const part of ['proof', 'credentialStatus', 'endorsement']) delete credential[part];
credential.issuer.id = didkit.keyToDID('key', key);
const options = { type: 'DataIntegrityProof', cryptosuite: 'eddsa-rdfc-2022', proofPurpose: 'assertionMethod',
    verificationMethod: await didkit.keyToVerificationMethod('key', key) };
writeFileSync(`${folder}/theirs-90.json`, await didkit.issueCredential(JSON.stringify(credential), JSON.stringify(options), key, map));
