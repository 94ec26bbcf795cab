// SPDX-License-Identifier: Apache-2.0
// terms.c -- the meaning of every term of the W3C Verifiable Credentials 2.0, Open Badges 3.0.3, Comprehensive
// Learner Record 2.0.1 and 1EdTech extension contexts, one row each. A test compares the table with the
// published contexts, both ways.
#include "terms.h"

#include <string.h>

#define IMS "https://purl.imsglobal.org/spec/vc/ob/vocab.html#"
#define CLR "https://purl.imsglobal.org/spec/vc/clr/vocab.html#"
#define VC "https://www.w3.org/2018/credentials#"
#define STATUS "https://www.w3.org/ns/credentials/status#"
#define SEC "https://w3id.org/security#"
#define SCHEMA "https://schema.org/"
#define XSD "http://www.w3.org/2001/XMLSchema#"
#define XSDS "https://www.w3.org/2001/XMLSchema#" // as these contexts write it
#define JWT "https://www.iana.org/assignments/jwt#"
#define JOSE "https://www.iana.org/assignments/jose#"

// clang-format off
const struct term terms[] = {
    { IN_W3C, "", "...", JWT "...", NULL, TERM_PLAIN },
    { IN_EXT, "", "1EdTechCredentialRefresh", "https://purl.imsglobal.org/spec/vccr/v1p0/context.json#1EdTechCredentialRefresh", NULL, TERM_PLAIN },
    { IN_EXT, "", "1EdTechJsonSchemaValidator2019", "https://purl.imsglobal.org/spec/vccs/v1p0/context.json#1EdTechJsonSchemaValidator2019", NULL, TERM_PLAIN },
    { IN_EXT, "", "1EdTechRevocationList", "https://purl.imsglobal.org/spec/vcrl/v1p0/context.json#1EdTechRevocationList", NULL, TERM_PLAIN },
    { IN_OB, "", "Achievement", IMS "Achievement", NULL, TERM_PLAIN },
    { IN_OB, "", "AchievementCredential", IMS "OpenBadgeCredential", NULL, TERM_PLAIN },
    { IN_OB, "", "AchievementSubject", IMS "AchievementSubject", NULL, TERM_PLAIN },
    { IN_OB, "", "Address", IMS "Address", NULL, TERM_PLAIN },
    { IN_OB, "", "Alignment", SCHEMA "AlignmentObject", NULL, TERM_PLAIN },
    { IN_CLR, "", "Association", CLR "Association", NULL, TERM_PLAIN },
    { IN_W3C, "", "BitstringStatusList", STATUS "BitstringStatusList", NULL, TERM_PLAIN },
    { IN_W3C, "", "BitstringStatusListCredential", STATUS "BitstringStatusListCredential", NULL, TERM_PLAIN },
    { IN_W3C, "", "BitstringStatusListEntry", STATUS "BitstringStatusListEntry", NULL, TERM_PLAIN },
    { IN_CLR, "", "ClrCredential", CLR "ClrCredential", NULL, TERM_PLAIN },
    { IN_CLR, "", "ClrSubject", CLR "ClrSubject", NULL, TERM_PLAIN },
    { IN_OB, "", "Criteria", IMS "Criteria", NULL, TERM_PLAIN },
    { IN_W3C, "", "DataIntegrityProof", SEC "DataIntegrityProof", NULL, TERM_PLAIN },
    { IN_OB, "", "EndorsementCredential", IMS "EndorsementCredential", NULL, TERM_PLAIN },
    { IN_OB, "", "EndorsementSubject", IMS "EndorsementSubject", NULL, TERM_PLAIN },
    { IN_W3C, "", "EnvelopedVerifiableCredential", VC "EnvelopedVerifiableCredential", NULL, TERM_PLAIN },
    { IN_W3C, "", "EnvelopedVerifiablePresentation", VC "EnvelopedVerifiablePresentation", NULL, TERM_PLAIN },
    { IN_OB, "", "Evidence", IMS "Evidence", NULL, TERM_PLAIN },
    { IN_OB, "", "GeoCoordinates", IMS "GeoCoordinates", NULL, TERM_PLAIN },
    { IN_OB, "", "IdentifierEntry", IMS "IdentifierEntry", NULL, TERM_PLAIN },
    { IN_OB, "", "IdentityObject", IMS "IdentityObject", NULL, TERM_PLAIN },
    { IN_OB, "", "Image", IMS "Image", NULL, TERM_PLAIN },
    { IN_W3C, "", "JsonSchema", VC "JsonSchema", NULL, TERM_PLAIN },
    { IN_W3C, "", "JsonSchemaCredential", VC "JsonSchemaCredential", NULL, TERM_PLAIN },
    { IN_OB, "", "OpenBadgeCredential", IMS "OpenBadgeCredential", NULL, TERM_PLAIN },
    { IN_OB, "", "Profile", IMS "Profile", NULL, TERM_PLAIN },
    { IN_OB, "", "Related", IMS "Related", NULL, TERM_PLAIN },
    { IN_OB, "", "Result", IMS "Result", NULL, TERM_PLAIN },
    { IN_OB, "", "ResultDescription", IMS "ResultDescription", NULL, TERM_PLAIN },
    { IN_OB, "", "RubricCriterionLevel", IMS "RubricCriterionLevel", NULL, TERM_PLAIN },
    { IN_W3C, "", "VerifiableCredential", VC "VerifiableCredential", NULL, TERM_PLAIN },
    { IN_W3C, "", "VerifiablePresentation", VC "VerifiablePresentation", NULL, TERM_PLAIN },
    { IN_W3C, "", "_sd", JWT "_sd", "@json", TERM_PLAIN },
    { IN_W3C, "", "_sd_alg", JWT "_sd_alg", NULL, TERM_PLAIN },
    { IN_OB, "", "alignment", IMS "alignment", NULL, TERM_PLAIN },
    { IN_W3C, "", "aud", JWT "aud", "@id", TERM_PLAIN },
    { IN_OB, "", "awardedDate", IMS "awardedDate", "xsd:dateTime", TERM_PLAIN },
    { IN_W3C, "", "cnf", JWT "cnf", NULL, TERM_PLAIN },
    { IN_W3C | IN_OB, "", "description", SCHEMA "description", NULL, TERM_PLAIN },
    { IN_W3C, "", "digestMultibase", SEC "digestMultibase", SEC "multibase", TERM_PLAIN },
    { IN_W3C, "", "digestSRI", VC "digestSRI", VC "sriString", TERM_PLAIN },
    { IN_OB, "", "endorsement", IMS "endorsement", NULL, TERM_PLAIN },
    { IN_W3C, "", "exp", JWT "exp", XSDS "nonNegativeInteger", TERM_PLAIN },
    { IN_W3C, "", "iat", JWT "iat", XSDS "nonNegativeInteger", TERM_PLAIN },
    { IN_W3C | IN_OB | IN_EXT | IN_CLR, "", "id", "@id", NULL, TERM_PLAIN },
    { IN_OB, "", "image", IMS "image", "@id", TERM_PLAIN },
    { IN_OB, "", "inLanguage", SCHEMA "inLanguage", NULL, TERM_PLAIN },
    { IN_W3C, "", "iss", JOSE "iss", "@id", TERM_PLAIN },
    { IN_W3C, "", "jku", JOSE "jku", "@id", TERM_PLAIN },
    { IN_W3C, "", "kid", JOSE "kid", "@id", TERM_PLAIN },
    { IN_W3C, "", "mediaType", SCHEMA "encodingFormat", NULL, TERM_PLAIN },
    { IN_W3C | IN_OB, "", "name", SCHEMA "name", NULL, TERM_PLAIN },
    { IN_OB, "", "narrative", IMS "narrative", NULL, TERM_PLAIN },
    { IN_W3C, "", "nbf", JWT "nbf", XSDS "nonNegativeInteger", TERM_PLAIN },
    { IN_W3C, "", "sub", JOSE "sub", "@id", TERM_PLAIN },
    { IN_W3C | IN_OB | IN_EXT | IN_CLR, "", "type", "@type", NULL, TERM_PLAIN },
    { IN_OB, "", "url", SCHEMA "url", XSDS "anyURI", TERM_PLAIN },
    { IN_W3C, "", "x5u", JOSE "x5u", "@id", TERM_PLAIN },
    { IN_OB, "Achievement", "achievementType", IMS "achievementType", NULL, TERM_PLAIN },
    { IN_OB, "Achievement", "alignment", IMS "alignment", NULL, TERM_PLAIN },
    { IN_OB, "Achievement", "creator", IMS "creator", NULL, TERM_PLAIN },
    { IN_OB, "Achievement", "creditsAvailable", IMS "creditsAvailable", XSDS "float", TERM_PLAIN },
    { IN_OB, "Achievement", "criteria", IMS "Criteria", "@id", TERM_PLAIN },
    { IN_OB, "Achievement", "fieldOfStudy", IMS "fieldOfStudy", NULL, TERM_PLAIN },
    { IN_OB, "Achievement", "humanCode", IMS "humanCode", NULL, TERM_PLAIN },
    { IN_OB, "Achievement", "id", "@id", NULL, TERM_PLAIN },
    { IN_OB, "Achievement", "image", IMS "image", "@id", TERM_PLAIN },
    { IN_OB, "Achievement", "inLanguage", SCHEMA "inLanguage", NULL, TERM_PLAIN },
    { IN_OB, "Achievement", "otherIdentifier", IMS "otherIdentifier", NULL, TERM_PLAIN },
    { IN_OB, "Achievement", "related", IMS "related", NULL, TERM_PLAIN },
    { IN_OB, "Achievement", "resultDescription", IMS "resultDescription", NULL, TERM_PLAIN },
    { IN_OB, "Achievement", "specialization", IMS "specialization", NULL, TERM_PLAIN },
    { IN_OB, "Achievement", "tag", SCHEMA "keywords", NULL, TERM_PLAIN },
    { IN_OB, "Achievement", "type", "@type", NULL, TERM_PLAIN },
    { IN_OB, "Achievement", "version", IMS "version", NULL, TERM_PLAIN },
    { IN_OB, "AchievementSubject", "achievement", IMS "achievement", NULL, TERM_PLAIN },
    { IN_OB, "AchievementSubject", "activityEndDate", IMS "activityEndDate", XSDS "date", TERM_PLAIN },
    { IN_OB, "AchievementSubject", "activityStartDate", IMS "activityStartDate", XSDS "date", TERM_PLAIN },
    { IN_OB, "AchievementSubject", "creditsEarned", IMS "creditsEarned", XSDS "float", TERM_PLAIN },
    { IN_OB, "AchievementSubject", "id", "@id", NULL, TERM_PLAIN },
    { IN_OB, "AchievementSubject", "identifier", IMS "identifier", NULL, TERM_PLAIN },
    { IN_OB, "AchievementSubject", "image", IMS "image", "@id", TERM_PLAIN },
    { IN_OB, "AchievementSubject", "licenseNumber", IMS "licenseNumber", NULL, TERM_PLAIN },
    { IN_OB, "AchievementSubject", "result", IMS "result", NULL, TERM_PLAIN },
    { IN_OB, "AchievementSubject", "role", IMS "role", NULL, TERM_PLAIN },
    { IN_OB, "AchievementSubject", "source", IMS "source", "@id", TERM_PLAIN },
    { IN_OB, "AchievementSubject", "term", IMS "term", NULL, TERM_PLAIN },
    { IN_OB, "AchievementSubject", "type", "@type", NULL, TERM_PLAIN },
    { IN_OB, "Address", "addressCountry", SCHEMA "addressCountry", NULL, TERM_PLAIN },
    { IN_OB, "Address", "addressCountryCode", IMS "CountryCode", NULL, TERM_PLAIN },
    { IN_OB, "Address", "addressLocality", SCHEMA "addressLocality", NULL, TERM_PLAIN },
    { IN_OB, "Address", "addressRegion", SCHEMA "addressRegion", NULL, TERM_PLAIN },
    { IN_OB, "Address", "geo", IMS "GeoCoordinates", NULL, TERM_PLAIN },
    { IN_OB, "Address", "id", "@id", NULL, TERM_PLAIN },
    { IN_OB, "Address", "postOfficeBoxNumber", SCHEMA "postOfficeBoxNumber", NULL, TERM_PLAIN },
    { IN_OB, "Address", "postalCode", SCHEMA "postalCode", NULL, TERM_PLAIN },
    { IN_OB, "Address", "streetAddress", SCHEMA "streetAddress", NULL, TERM_PLAIN },
    { IN_OB, "Address", "type", "@type", NULL, TERM_PLAIN },
    { IN_OB, "Alignment", "id", "@id", NULL, TERM_PLAIN },
    { IN_OB, "Alignment", "targetCode", IMS "targetCode", NULL, TERM_PLAIN },
    { IN_OB, "Alignment", "targetDescription", SCHEMA "targetDescription", NULL, TERM_PLAIN },
    { IN_OB, "Alignment", "targetFramework", SCHEMA "targetFramework", NULL, TERM_PLAIN },
    { IN_OB, "Alignment", "targetName", SCHEMA "targetName", NULL, TERM_PLAIN },
    { IN_OB, "Alignment", "targetType", IMS "targetType", NULL, TERM_PLAIN },
    { IN_OB, "Alignment", "targetUrl", SCHEMA "targetUrl", XSDS "anyURI", TERM_PLAIN },
    { IN_OB, "Alignment", "type", "@type", NULL, TERM_PLAIN },
    { IN_CLR, "Association", "associationType", CLR "AssociationType", NULL, TERM_PLAIN },
    { IN_CLR, "Association", "sourceId", CLR "sourceId", "xsd:anyURI", TERM_PLAIN },
    { IN_CLR, "Association", "targetId", CLR "targetId", "xsd:anyURI", TERM_PLAIN },
    { IN_W3C, "BitstringStatusList", "encodedList", STATUS "encodedList", SEC "multibase", TERM_PLAIN },
    { IN_W3C, "BitstringStatusList", "id", "@id", NULL, TERM_PLAIN },
    { IN_W3C, "BitstringStatusList", "statusPurpose", STATUS "statusPurpose", NULL, TERM_PLAIN },
    { IN_W3C, "BitstringStatusList", "ttl", STATUS "ttl", NULL, TERM_PLAIN },
    { IN_W3C, "BitstringStatusList", "type", "@type", NULL, TERM_PLAIN },
    { IN_W3C, "BitstringStatusListEntry", "id", "@id", NULL, TERM_PLAIN },
    { IN_W3C, "BitstringStatusListEntry", "statusListCredential", STATUS "statusListCredential", "@id", TERM_PLAIN },
    { IN_W3C, "BitstringStatusListEntry", "statusListIndex", STATUS "statusListIndex", NULL, TERM_PLAIN },
    { IN_W3C, "BitstringStatusListEntry", "statusMessage", STATUS "statusMessage", NULL, TERM_PLAIN },
    { IN_W3C, "BitstringStatusListEntry", "statusPurpose", STATUS "statusPurpose", NULL, TERM_PLAIN },
    { IN_W3C, "BitstringStatusListEntry", "statusReference", STATUS "statusReference", "@id", TERM_PLAIN },
    { IN_W3C, "BitstringStatusListEntry", "statusSize", STATUS "statusSize", XSDS "integer", TERM_PLAIN },
    { IN_W3C, "BitstringStatusListEntry", "type", "@type", NULL, TERM_PLAIN },
    { IN_CLR, "ClrCredential", "id", "@id", NULL, TERM_PLAIN },
    { IN_CLR, "ClrCredential", "partial", CLR "partial", "xsd:boolean", TERM_PLAIN },
    { IN_CLR, "ClrCredential", "type", "@type", NULL, TERM_PLAIN },
    { IN_CLR, "ClrSubject", "achievement", CLR "achievement", IMS "Achievement", TERM_PLAIN },
    { IN_CLR, "ClrSubject", "association", CLR "association", CLR "Association", TERM_PLAIN },
    { IN_CLR, "ClrSubject", "cred", VC, NULL, TERM_PLAIN },
    { IN_CLR, "ClrSubject", "id", "@id", NULL, TERM_PLAIN },
    { IN_CLR, "ClrSubject", "identifier", CLR "identifier-1", IMS "Identifier", TERM_PLAIN },
    { IN_CLR, "ClrSubject", "obi", IMS, NULL, TERM_PLAIN },
    { IN_CLR, "ClrSubject", "type", "@type", NULL, TERM_PLAIN },
    { IN_CLR, "ClrSubject", "verifiableCredential", CLR "verifiableCredential", VC "verifiableCredential", TERM_PLAIN },
    { IN_W3C, "DataIntegrityProof", "challenge", SEC "challenge", NULL, TERM_PLAIN },
    { IN_W3C, "DataIntegrityProof", "created", "http://purl.org/dc/terms/created", XSD "dateTime", TERM_PLAIN },
    { IN_W3C, "DataIntegrityProof", "cryptosuite", SEC "cryptosuite", SEC "cryptosuiteString", TERM_PLAIN },
    { IN_W3C, "DataIntegrityProof", "domain", SEC "domain", NULL, TERM_PLAIN },
    { IN_W3C, "DataIntegrityProof", "expires", SEC "expiration", XSD "dateTime", TERM_PLAIN },
    { IN_W3C, "DataIntegrityProof", "id", "@id", NULL, TERM_PLAIN },
    { IN_W3C, "DataIntegrityProof", "nonce", SEC "nonce", NULL, TERM_PLAIN },
    { IN_W3C, "DataIntegrityProof", "previousProof", SEC "previousProof", "@id", TERM_PLAIN },
    { IN_W3C, "DataIntegrityProof", "proofPurpose", SEC "proofPurpose", "@vocab", TERM_PLAIN },
    { IN_W3C, "DataIntegrityProof", "proofValue", SEC "proofValue", SEC "multibase", TERM_PLAIN },
    { IN_W3C, "DataIntegrityProof", "type", "@type", NULL, TERM_PLAIN },
    { IN_W3C, "DataIntegrityProof", "verificationMethod", SEC "verificationMethod", "@id", TERM_PLAIN },
    { IN_OB, "EndorsementSubject", "endorsementComment", IMS "endorsementComment", NULL, TERM_PLAIN },
    { IN_OB, "EndorsementSubject", "id", "@id", NULL, TERM_PLAIN },
    { IN_OB, "EndorsementSubject", "type", "@type", NULL, TERM_PLAIN },
    { IN_OB, "Evidence", "audience", SCHEMA "audience", NULL, TERM_PLAIN },
    { IN_OB, "Evidence", "genre", SCHEMA "genre", NULL, TERM_PLAIN },
    { IN_OB, "Evidence", "id", "@id", NULL, TERM_PLAIN },
    { IN_OB, "Evidence", "type", "@type", NULL, TERM_PLAIN },
    { IN_OB, "GeoCoordinates", "id", "@id", NULL, TERM_PLAIN },
    { IN_OB, "GeoCoordinates", "latitude", SCHEMA "latitude", NULL, TERM_PLAIN },
    { IN_OB, "GeoCoordinates", "longitude", SCHEMA "longitude", NULL, TERM_PLAIN },
    { IN_OB, "GeoCoordinates", "type", "@type", NULL, TERM_PLAIN },
    { IN_OB, "IdentifierEntry", "id", "@id", NULL, TERM_PLAIN },
    { IN_OB, "IdentifierEntry", "identifier", IMS "identifier", NULL, TERM_PLAIN },
    { IN_OB, "IdentifierEntry", "identifierType", IMS "identifierType", NULL, TERM_PLAIN },
    { IN_OB, "IdentifierEntry", "type", "@type", NULL, TERM_PLAIN },
    { IN_OB, "IdentityObject", "hashed", IMS "hashed", XSDS "boolean", TERM_PLAIN },
    { IN_OB, "IdentityObject", "id", "@id", NULL, TERM_PLAIN },
    { IN_OB, "IdentityObject", "identityHash", IMS "identityHash", NULL, TERM_PLAIN },
    { IN_OB, "IdentityObject", "identityType", IMS "identityType", NULL, TERM_PLAIN },
    { IN_OB, "IdentityObject", "salt", IMS "salt", NULL, TERM_PLAIN },
    { IN_OB, "IdentityObject", "type", "@type", NULL, TERM_PLAIN },
    { IN_OB, "Image", "caption", SCHEMA "caption", NULL, TERM_PLAIN },
    { IN_OB, "Image", "id", "@id", NULL, TERM_PLAIN },
    { IN_OB, "Image", "type", "@type", NULL, TERM_PLAIN },
    { IN_W3C, "JsonSchema", "id", "@id", NULL, TERM_PLAIN },
    { IN_W3C, "JsonSchema", "jsonSchema", VC "jsonSchema", "@json", TERM_PLAIN },
    { IN_W3C, "JsonSchema", "type", "@type", NULL, TERM_PLAIN },
    { IN_OB, "Profile", "additionalName", SCHEMA "additionalName", NULL, TERM_PLAIN },
    { IN_OB, "Profile", "address", IMS "address", "@id", TERM_PLAIN },
    { IN_OB, "Profile", "dateOfBirth", IMS "dateOfBirth", XSDS "date", TERM_PLAIN },
    { IN_OB, "Profile", "email", SCHEMA "email", NULL, TERM_PLAIN },
    { IN_OB, "Profile", "familyName", SCHEMA "familyName", NULL, TERM_PLAIN },
    { IN_OB, "Profile", "familyNamePrefix", IMS "familyNamePrefix", NULL, TERM_PLAIN },
    { IN_OB, "Profile", "givenName", SCHEMA "givenName", NULL, TERM_PLAIN },
    { IN_OB, "Profile", "honorificPrefix", SCHEMA "honorificPrefix", NULL, TERM_PLAIN },
    { IN_OB, "Profile", "honorificSuffix", SCHEMA "honorificSuffix", NULL, TERM_PLAIN },
    { IN_OB, "Profile", "id", "@id", NULL, TERM_PLAIN },
    { IN_OB, "Profile", "image", IMS "image", "@id", TERM_PLAIN },
    { IN_OB, "Profile", "official", IMS "official", NULL, TERM_PLAIN },
    { IN_OB, "Profile", "otherIdentifier", IMS "otherIdentifier", NULL, TERM_PLAIN },
    { IN_OB, "Profile", "parentOrg", IMS "parentOrg", "@id", TERM_PLAIN },
    { IN_OB, "Profile", "patronymicName", IMS "patronymicName", NULL, TERM_PLAIN },
    { IN_OB, "Profile", "phone", IMS "phone", NULL, TERM_PLAIN },
    { IN_OB, "Profile", "type", "@type", NULL, TERM_PLAIN },
    { IN_OB, "Related", "id", "@id", NULL, TERM_PLAIN },
    { IN_OB, "Related", "inLanguage", SCHEMA "inLanguage", NULL, TERM_PLAIN },
    { IN_OB, "Related", "type", "@type", NULL, TERM_PLAIN },
    { IN_OB, "Related", "version", IMS "version", NULL, TERM_PLAIN },
    { IN_OB, "Result", "achievedLevel", IMS "achievedLevel", XSDS "anyURI", TERM_PLAIN },
    { IN_OB, "Result", "id", "@id", NULL, TERM_PLAIN },
    { IN_OB, "Result", "resultDescription", IMS "resultDescription", XSDS "anyURI", TERM_PLAIN },
    { IN_OB, "Result", "status", IMS "status", NULL, TERM_PLAIN },
    { IN_OB, "Result", "type", "@type", NULL, TERM_PLAIN },
    { IN_OB, "Result", "value", SCHEMA "value", NULL, TERM_PLAIN },
    { IN_OB, "ResultDescription", "allowedValue", IMS "allowedValue", NULL, TERM_ORDERED },
    { IN_OB, "ResultDescription", "id", "@id", NULL, TERM_PLAIN },
    { IN_OB, "ResultDescription", "requiredLevel", IMS "requiredLevel", XSDS "anyURI", TERM_PLAIN },
    { IN_OB, "ResultDescription", "requiredValue", IMS "requiredValue", NULL, TERM_PLAIN },
    { IN_OB, "ResultDescription", "resultType", IMS "resultType", NULL, TERM_PLAIN },
    { IN_OB, "ResultDescription", "rubricCriterionLevel", IMS "rubricCriterionLevel", NULL, TERM_PLAIN },
    { IN_OB, "ResultDescription", "type", "@type", NULL, TERM_PLAIN },
    { IN_OB, "ResultDescription", "valueMax", IMS "valueMax", NULL, TERM_PLAIN },
    { IN_OB, "ResultDescription", "valueMin", IMS "valueMin", NULL, TERM_PLAIN },
    { IN_OB, "RubricCriterionLevel", "id", "@id", NULL, TERM_PLAIN },
    { IN_OB, "RubricCriterionLevel", "level", IMS "level", NULL, TERM_PLAIN },
    { IN_OB, "RubricCriterionLevel", "points", IMS "points", NULL, TERM_PLAIN },
    { IN_OB, "RubricCriterionLevel", "type", "@type", NULL, TERM_PLAIN },
    { IN_W3C, "VerifiableCredential", "confidenceMethod", VC "confidenceMethod", "@id", TERM_PLAIN },
    { IN_W3C, "VerifiableCredential", "credentialSchema", VC "credentialSchema", "@id", TERM_PLAIN },
    { IN_W3C, "VerifiableCredential", "credentialStatus", VC "credentialStatus", "@id", TERM_PLAIN },
    { IN_W3C, "VerifiableCredential", "credentialSubject", VC "credentialSubject", "@id", TERM_PLAIN },
    { IN_W3C, "VerifiableCredential", "description", SCHEMA "description", NULL, TERM_PLAIN },
    { IN_W3C, "VerifiableCredential", "evidence", VC "evidence", "@id", TERM_PLAIN },
    { IN_W3C, "VerifiableCredential", "id", "@id", NULL, TERM_PLAIN },
    { IN_W3C, "VerifiableCredential", "issuer", VC "issuer", "@id", TERM_PLAIN },
    { IN_W3C, "VerifiableCredential", "name", SCHEMA "name", NULL, TERM_PLAIN },
    { IN_W3C, "VerifiableCredential", "proof", SEC "proof", "@id", TERM_GRAPH },
    { IN_W3C, "VerifiableCredential", "refreshService", VC "refreshService", "@id", TERM_PLAIN },
    { IN_W3C, "VerifiableCredential", "relatedResource", VC "relatedResource", "@id", TERM_PLAIN },
    { IN_W3C, "VerifiableCredential", "renderMethod", VC "renderMethod", "@id", TERM_PLAIN },
    { IN_W3C, "VerifiableCredential", "termsOfUse", VC "termsOfUse", "@id", TERM_PLAIN },
    { IN_W3C, "VerifiableCredential", "type", "@type", NULL, TERM_PLAIN },
    { IN_W3C, "VerifiableCredential", "validFrom", VC "validFrom", XSD "dateTime", TERM_PLAIN },
    { IN_W3C, "VerifiableCredential", "validUntil", VC "validUntil", XSD "dateTime", TERM_PLAIN },
    { IN_W3C, "VerifiablePresentation", "holder", VC "holder", "@id", TERM_PLAIN },
    { IN_W3C, "VerifiablePresentation", "id", "@id", NULL, TERM_PLAIN },
    { IN_W3C, "VerifiablePresentation", "proof", SEC "proof", "@id", TERM_GRAPH },
    { IN_W3C, "VerifiablePresentation", "termsOfUse", VC "termsOfUse", "@id", TERM_PLAIN },
    { IN_W3C, "VerifiablePresentation", "type", "@type", NULL, TERM_PLAIN },
    { IN_W3C, "VerifiablePresentation", "verifiableCredential", VC "verifiableCredential", "@id", TERM_GRAPH_ALONE },
    { IN_W3C, "cnf", "jwk", JWT "jwk", "@json", TERM_PLAIN },
    { IN_W3C, "cnf", "kid", JWT "kid", "@id", TERM_PLAIN },
    { IN_W3C, "proofPurpose", "assertionMethod", SEC "assertionMethod", "@id", TERM_PLAIN },
    { IN_W3C, "proofPurpose", "authentication", SEC "authenticationMethod", "@id", TERM_PLAIN },
    { IN_W3C, "proofPurpose", "capabilityDelegation", SEC "capabilityDelegationMethod", "@id", TERM_PLAIN },
    { IN_W3C, "proofPurpose", "capabilityInvocation", SEC "capabilityInvocationMethod", "@id", TERM_PLAIN },
    { IN_W3C, "proofPurpose", "id", "@id", NULL, TERM_PLAIN },
    { IN_W3C, "proofPurpose", "keyAgreement", SEC "keyAgreementMethod", "@id", TERM_PLAIN },
    { IN_W3C, "proofPurpose", "type", "@type", NULL, TERM_PLAIN },
    { IN_W3C, "statusMessage", "id", "@id", NULL, TERM_PLAIN },
    { IN_W3C, "statusMessage", "message", STATUS "message", NULL, TERM_PLAIN },
    { IN_W3C, "statusMessage", "status", STATUS "status", NULL, TERM_PLAIN },
    { IN_W3C, "statusMessage", "type", "@type", NULL, TERM_PLAIN },
};
// clang-format on
const uint32_t term_count = sizeof terms / sizeof terms[0];

// clang-format off
const struct context pinned_contexts[CONTEXTS] = {
    { CONTEXT_W3C, IN_W3C, "b463c8d6a066214123ddd9827b135e1b50e1fc73322cc52a9b12a4f1fc7d86cf" },
    { CONTEXT_OB,  IN_OB,  "c5e555a91a5cf48e32ae0a05674c61ddd5c053b680b5643b2f57f9965e386d99" },
    { CONTEXT_EXT, IN_EXT, "15f4c347c6fe4380d9b6b93795859e33747ef48d5c55b91a71c52fb51c7bcbd7" },
    { CONTEXT_CLR, IN_CLR, "7defe702c102faf14108579b7d65ef39ecf4c3bbef925b803e15bd77cd6e3394" },
};
// clang-format on

unsigned term_context(struct text url)
{
    for (size_t i = 0; i < CONTEXTS; i++)
        if (text_is(url, pinned_contexts[i].url))
            return pinned_contexts[i].bit;
    return 0;
}

static int order(const struct term *term, const char *scope, struct text name)
{
    int by_scope = strcmp(term->scope, scope);
    return by_scope != 0 ? by_scope : text_order(text_of(term->name), name);
}

// The first row that does not stand before (scope, name).
static uint32_t lower(const char *scope, struct text name)
{
    uint32_t low = 0, high = term_count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (order(&terms[middle], scope, name) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

const struct term *term_find(unsigned contexts, const char *scope, struct text name)
{
    for (uint32_t i = lower(scope, name); i < term_count && order(&terms[i], scope, name) == 0; i++)
        if ((terms[i].contexts & contexts) != 0)
            return &terms[i];
    return NULL;
}

const char *term_scope(struct text name)
{
    for (uint32_t i = 0; i < term_count; i++)
        if (text_is(name, terms[i].scope) && name.size > 0)
            return terms[i].scope;
    return NULL;
}
