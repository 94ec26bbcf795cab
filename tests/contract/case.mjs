// SPDX-License-Identifier: Apache-2.0
// case.mjs -- what we give out is a CASE 1.1 CFPackage to a validator that is not ours
//
// usage: node case.mjs SOURCE KOMPETEN. The classes are restated from the CASE 1.1 information model: no key but those
// named is allowed; "?" marks what may be left out.
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import Ajv2020 from "ajv/dist/2020.js";

const [source, kompeten] = process.argv.slice(2);
const text = { type: "string" }, texts = { type: "array", items: text }, open = { type: "object" };
const uuid = { type: "string", pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$" };
const uri = { type: "string", pattern: "^[a-zA-Z][a-zA-Z0-9+.-]*:.+$" };
const time = { type: "string", pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)$" };
const date = { type: "string", pattern: "^\\d{4}-\\d\\d-\\d\\d$" };
const list = (items) => ({ type: "array", items });

function object(members) {
  const properties = Object.fromEntries(Object.entries(members).map(([key, value]) => [key.replace("?", ""), value]));
  const required = Object.keys(members).filter((key) => !key.endsWith("?"));
  return { type: "object", properties, required, additionalProperties: false };
}

const link = object({ title: text, identifier: uuid, uri });
const target = object({ title: text, identifier: text, uri, "targetType?": { type: "string", pattern: "^(CASE|ext:[a-zA-Z0-9._-]+)$" } });
const types = ["isChildOf", "isPeerOf", "isPartOf", "exactMatchOf", "precedes", "isRelatedTo", "replacedBy", "exemplar",
  "hasSkillLevel", "isTranslationOf"];
const cfPackage = object({
  CFDocument: object({ identifier: uuid, uri, "frameworkType?": text, "caseVersion?": { const: "1.1" }, creator: text, title: text,
    lastChangeDateTime: time, "officialSourceURL?": uri, "publisher?": text, "description?": text, "subject?": texts,
    "subjectURI?": list(link), "language?": text, "version?": text, "adoptionStatus?": text, "statusStartDate?": date,
    "statusEndDate?": date, "licenseURI?": link, "notes?": text, "extensions?": open }),
  "CFItems?": list(object({ identifier: uuid, fullStatement: text, "alternativeLabel?": text, "CFItemType?": text, uri,
    "humanCodingScheme?": text, "listEnumeration?": text, "abbreviatedStatement?": text, "conceptKeywords?": texts,
    "conceptKeywordsURI?": link, "notes?": text, "subject?": texts, "subjectURI?": list(link), "language?": text,
    "educationLevel?": texts, "CFItemTypeURI?": link, "licenseURI?": link, "statusStartDate?": date, "statusEndDate?": date,
    lastChangeDateTime: time, "extensions?": open })),
  "CFAssociations?": list(object({ identifier: uuid, associationType: { enum: types }, "sequenceNumber?": { type: "integer" }, uri,
    originNodeURI: target, destinationNodeURI: target, "CFAssociationGroupingURI?": link, lastChangeDateTime: time,
    "notes?": text, "extensions?": open })),
  "CFDefinitions?": object({ "CFItemTypes?": list(object({ identifier: uuid, uri, title: text, description: text,
    hierarchyCode: text, "typeCode?": text, lastChangeDateTime: time, "extensions?": open })) }),
});

const validate = new Ajv2020({ allErrors: true }).compile(cfPackage);
const schemes = readdirSync(join(source, "schemes")).map((name) => join("schemes", name));
let wrong = 0;

// Every end of an association but that of a match is in the package; every identifier stands once.
function ends(given) {
  const all = [given.CFDocument, ...given.CFItems].map((thing) => thing.identifier);
  const ours = new Set(all);
  const loose = given.CFAssociations.filter((a) => a.associationType === "isChildOf")
    .filter((a) => !ours.has(a.originNodeURI.identifier) || !ours.has(a.destinationNodeURI.identifier));
  return ours.size === all.length && loose.length === 0 && new Set(given.CFAssociations.map((a) => a.identifier)).size === given.CFAssociations.length;
}

for (const name of [...schemes, "tests/frameworks/scheme.json"]) {
  const run = spawnSync(kompeten, ["framework", "export", join(source, name), "--creator", "LSP", "--changed", "2026-01-01T00:00:00Z"],
    { encoding: "utf8" });
  const given = run.status === 0 ? JSON.parse(run.stdout) : {};
  const good = validate(given) && ends(given);
  console.log(`${name}: ${good ? `a CFPackage of ${given.CFItems.length} items` : JSON.stringify(validate.errors)}`);
  wrong += !good;
  given.CFItems?.[0] && (given.CFItems[0].CFDocumentURI = { title: "t", identifier: given.CFDocument.identifier, uri: "urn:x:y" });
  if (validate(given)) wrong++, console.log("the validator takes anything");
}
process.exit(wrong === 0 ? 0 : 1);
