/**
 * What the names in the JSON-LD mean. It stands in the document itself, so that nobody has to fetch anything:
 * schema.org (https://schema.org), PROV-O (W3C 2013) for evidence, Web Annotation (W3C 2017) for stretches of text, RDF's
 * own statements for facts that carry evidence, and `newsgraph:` for what none of these has.
 */
export const context = {
  schema: 'https://schema.org/',
  prov: 'http://www.w3.org/ns/prov#',
  oa: 'http://www.w3.org/ns/oa#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  newsgraph: 'urn:newsgraph:ontology#',
  'schema:url': { '@type': 'schema:URL' },
  'schema:datePublished': { '@type': 'schema:Date' },
  'schema:startDate': { '@type': 'schema:Date' },
  'oa:start': { '@type': 'xsd:nonNegativeInteger' },
  'oa:end': { '@type': 'xsd:nonNegativeInteger' },
  'newsgraph:confidence': { '@type': 'xsd:double' },
} as const;

/** The vocabularies' class of each label. */
export const classes = {
  Article: 'schema:NewsArticle',
  Person: 'schema:Person',
  Group: 'newsgraph:Group',
  Organization: 'schema:Organization',
  Place: 'schema:Place',
  Work: 'schema:CreativeWork',
  Role: 'schema:Role',
  Event: 'schema:Event',
  // Of one that is indirect; a direct one is a Quotation.
  Statement: 'schema:Claim',
} as const;

/** What properties are called; those that are not here are newsgraph's own. */
export const propertyNames: Readonly<Record<string, string>> = {
  aliases: 'schema:alternateName',
  byline: 'schema:author',
  date: 'schema:startDate',
  language: 'schema:inLanguage',
  name: 'schema:name',
  source: 'schema:publisher',
  text: 'schema:text',
  title: 'schema:roleName',
  url: 'schema:url',
};

/** The same of an Article, where another term says more. */
export const articlePropertyNames: Readonly<Record<string, string>> = {
  ...propertyNames,
  date: 'schema:datePublished',
  text: 'schema:articleBody',
  title: 'schema:headline',
};

/** What relationships are called, from their start to their end. */
export const relationshipNames: Readonly<Record<string, string>> = {
  ABOUT: 'schema:about',
  LOCATED_IN: 'schema:location',
  MENTIONS: 'schema:mentions',
  WITHIN: 'schema:isPartOf',
  ADDRESSED_TO: 'newsgraph:addressedTo',
  BEFORE: 'newsgraph:before',
  HOLDS: 'newsgraph:holds',
  IDENTIFIED_AS: 'newsgraph:identifiedAs',
  MADE: 'newsgraph:made',
  OF: 'newsgraph:of',
  PARTICIPATES_IN: 'newsgraph:participatesIn',
  RELATED_TO: 'schema:relatedTo',
  REPLIES_TO: 'newsgraph:repliesTo',
};
