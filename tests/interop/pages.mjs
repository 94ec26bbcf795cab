// SPDX-License-Identifier: Apache-2.0
// pages.mjs TABLE -- the contexts as one JSON object, for programs that are not JavaScript
import { pages } from './contexts.mjs';

console.log(JSON.stringify(Object.fromEntries(pages(process.argv[2]))));
