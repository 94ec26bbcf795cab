// SPDX-License-Identifier: Apache-2.0
// terms.mjs TABLE HASHES -- our table of terms holds exactly what the published contexts say, both ways, and they are
// those that are pinned
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { CLR, hash, pages, published } from './contexts.mjs';

const all = pages(process.argv[2]);
const pinned = readFileSync(process.argv[3], 'utf8').trimEnd().split('\n').map((row) => row.split('\t'));
assert.equal(pinned.length, all.size);
for (const [url, sha256] of pinned) assert.equal(hash(all.get(url)), sha256, `${url} is not the pinned one`);

const theirs = new Set();
// A term that is written by another term means what that one means.
function resolve(iri, root) {
    const other = root[iri];
    if (other === undefined || iri.startsWith('@')) return iri;
    const next = typeof other === 'string' ? other : other['@id'];
    return next === iri ? iri : resolve(next, root);
}
function walk(url, context, scope, root) {
    for (const [name, written] of Object.entries(context)) {
        if (name.startsWith('@')) {
            assert.equal(name, '@protected');
            continue;
        }
        const term = typeof written === 'string' ? { '@id': written } : written;
        for (const key of Object.keys(term))
            assert.ok(['@id', '@type', '@container', '@context'].includes(key), `${name}: ${key} is new`);
        const container = term['@container'] ?? '';
        let kind = { '': 'plain', '@set': 'plain', '@list': 'ordered', '@graph': 'graph' }[container];
        if (term['@context'] === null) kind = 'graph-alone';
        theirs.add([url, scope, name, resolve(term['@id'], root), term['@type'] ?? '', kind].join('\t'));
        if (term['@context']) walk(url, term['@context'], name, root);
    }
}
// That of learner records was put together from our table: its hash says that it is the published one.
for (const [url, page] of published) walk(url, page['@context'], '', page['@context']);
const ours = new Set(readFileSync(process.argv[2], 'utf8').trimEnd().split('\n').filter((row) => !row.startsWith(CLR)));
assert.deepEqual([...ours].filter((row) => !theirs.has(row)), [], 'only in our table');
assert.deepEqual([...theirs].filter((row) => !ours.has(row)), [], 'only in the contexts');
assert.ok(ours.size > 200);
console.log(`${ours.size} terms, ${pinned.length} pinned contexts`);
