/**
 * Every label, relationship type and property of the graph, declared once. The constraints and `cypher/ontology.md`
 * are generated from here, `graph.ts` checks against it, and the stores convert values by it.
 */

/** How a property's value is typed. `integer` counts UTF-16 code units wherever it is an offset. */
export type PropertyType = 'string' | 'string[]' | 'integer' | 'integer[]' | 'float' | 'boolean';

export interface PropertyDeclaration {
  readonly type: PropertyType;
  /** Whether every node or relationship of this kind has it. */
  readonly required: boolean;
  readonly meaning: string;
  /** The only values it may have, where they are a closed list. */
  readonly values?: readonly string[];
}

export interface LabelDeclaration {
  readonly meaning: string;
  readonly properties: Readonly<Record<string, PropertyDeclaration>>;
  /** Of what belongs to no article: it is worked out from the nodes of several. */
  readonly acrossArticles?: true;
}

export interface RelationshipDeclaration {
  readonly meaning: string;
  readonly from: readonly Label[];
  readonly to: readonly Label[];
  readonly properties: Readonly<Record<string, PropertyDeclaration>>;
  /** Where it leads from an article's node to what several articles mean: then it has reasons in place of evidence. */
  readonly acrossArticles?: true;
  /** The property that tells two relationships of this type between the same two nodes apart. */
  readonly distinguishedBy?: string;
}

export type Label =
  'Article' | 'Person' | 'Group' | 'Organization' | 'Place' | 'Work' | 'Role' | 'Event' | 'Statement' | 'Identity';

export type RelationshipType =
  | 'MADE'
  | 'ADDRESSED_TO'
  | 'WITHIN'
  | 'REPLIES_TO'
  | 'ABOUT'
  | 'MENTIONS'
  | 'HOLDS'
  | 'OF'
  | 'PARTICIPATES_IN'
  | 'LOCATED_IN'
  | 'BEFORE'
  | 'RELATED_TO'
  | 'MENTIONED_IN'
  | 'IDENTIFIED_AS';

const property = (type: PropertyType, meaning: string, values?: readonly string[]): PropertyDeclaration =>
  values ? { type, required: false, meaning, values } : { type, required: false, meaning };
const required = (type: PropertyType, meaning: string, values?: readonly string[]): PropertyDeclaration => ({
  ...property(type, meaning, values),
  required: true,
});

const id = required('string', 'derived from content: the same text gives the same id everywhere');
const confidence = required('float', 'that it is such a thing, with this content and extent, 0 to 1');
const aliases = required('string[]', 'other names the article uses for it, in order of appearance');

/** The statuses in which a person holds a role. */
export const roleStatuses = ['current', 'former', 'acting', 'elect', 'candidate'] as const;
export type RoleStatus = (typeof roleStatuses)[number];

/** How somebody takes part in an event. */
export const participations = ['agent', 'patient', 'recipient', 'participant'] as const;
export type Participation = (typeof participations)[number];

/** Who somebody is to somebody else: "start is the relation of end". */
export const kinships = [
  'spouse',
  'partner',
  'parent',
  'child',
  'sibling',
  'grandparent',
  'grandchild',
  'cousin',
  'aunt-uncle',
  'niece-nephew',
  'in-law',
  'relative',
  'friend',
] as const;
export type Kinship = (typeof kinships)[number];

export const statementKinds = ['direct', 'indirect', 'mixed'] as const;
export type StatementKind = (typeof statementKinds)[number];

export const statementActs = ['speech', 'writing', 'thought'] as const;
export type StatementAct = (typeof statementActs)[number];

export const factualities = ['asserted', 'reported', 'denied', 'planned', 'hypothetical'] as const;
export type Factuality = (typeof factualities)[number];

/** Coarse classes of events; `other` where no class fits. */
export const eventKinds = [
  'violence',
  'death',
  'accident',
  'disaster',
  'crime',
  'justice',
  'politics',
  'business',
  'communication',
  'movement',
  'meeting',
  'conflict',
  'sport',
  'health',
  'publication',
  'life',
  'other',
] as const;
export type EventKind = (typeof eventKinds)[number];

/** What is identified across articles. */
export const identifiedLabels = ['Person', 'Organization', 'Place', 'Work'] as const;
export type IdentifiedLabel = (typeof identifiedLabels)[number];

export const mentionKinds = ['name', 'description', 'pronoun', 'trigger'] as const;
export type MentionKind = (typeof mentionKinds)[number];

export const labels: Readonly<Record<Label, LabelDeclaration>> = {
  Article: {
    meaning: 'the document; every offset of the graph points into its text',
    properties: {
      id,
      title: property('string', 'the headline'),
      date: property('string', 'the day or moment of publication, ISO 8601'),
      source: property('string', 'who published it'),
      byline: property('string', 'who wrote it'),
      url: property('string', 'where it was read'),
      language: required('string', 'the language it is written in, as a BCP 47 tag'),
      sha256: required('string', 'SHA-256 of the text in UTF-8, in hex'),
      text: required('string', 'the decoded input, unchanged; of HTML the extracted text'),
    },
  },
  Person: {
    meaning: 'one human being',
    properties: {
      id,
      name: required('string', 'the fullest name the article uses, or the description of somebody unnamed'),
      aliases,
      named: required('boolean', 'false where the article only describes the person'),
      age: property('integer', 'in years, where it stands behind the name: "Ada Quill, 47,"'),
      confidence,
    },
  },
  Group: {
    meaning: 'several unnamed people who act or speak as one',
    properties: { id, name: required('string', 'what the article calls them'), confidence },
  },
  Organization: {
    meaning: 'a body that acts or speaks',
    properties: {
      id,
      name: required('string', 'the fullest name the article uses, or the description of a body that it does not name'),
      aliases,
      named: required('boolean', 'false where the article only describes the body'),
      confidence,
    },
  },
  Place: { meaning: 'where something happened', properties: { id, name: required('string', 'its name'), confidence } },
  Work: {
    meaning: 'a titled work: film, book, law, programme',
    properties: { id, name: required('string', 'its title'), confidence },
  },
  Role: {
    meaning: 'a capacity in which a person acts',
    properties: {
      id,
      title: required('string', 'lower-cased unless it holds a name'),
      of: property('string', 'the name at the far end of OF'),
      confidence,
    },
  },
  Event: {
    meaning: 'something that happens, once per happening',
    properties: {
      id,
      name: required('string', 'trigger and the words next to it, for a reader'),
      trigger: required('string', 'the word that names it first'),
      lemma: required('string', 'the lemma of the trigger'),
      kind: required('string', 'a coarse class', eventKinds),
      factuality: required('string', 'what the article says about whether it happened', factualities),
      date: property('string', 'ISO 8601, as precise as the text allows'),
      dateText: property('string', 'the words that the date was read from'),
      confidence,
    },
  },
  Statement: {
    meaning: 'what one source says, writes or thinks, in one piece',
    properties: {
      id,
      text: required('string', 'the verbatim content, outer quotation marks left out'),
      caption: property('string', 'how the text begins, cut after a word: what fits into a node of a picture'),
      kind: required('string', 'all, none or some of it inside quotation marks', statementKinds),
      act: required('string', 'how it was uttered', statementActs),
      polarity: required('string', 'negative where the source refuses, denies or declines', ['positive', 'negative']),
      question: required('boolean', 'whether it is a question'),
      cue: property('string', 'the words that show that somebody says it'),
      cueStart: property('integer', 'where the cue starts'),
      cueEnd: property('integer', 'where the cue ends'),
      start: required('integer', 'where the content starts'),
      end: required('integer', 'where the content ends'),
      spans: required('integer[]', '[start, end, start, end, …] of its pieces, in order'),
      confidence,
    },
  },
  Identity: {
    meaning: 'what several nodes of different articles mean',
    acrossArticles: true,
    properties: {
      id: required('string', '`identity:<kind>:<smallest id of its nodes>`'),
      kind: required('string', 'the label of its nodes', identifiedLabels),
      name: required('string', 'the name that most of its nodes have'),
      aliases: required('string[]', 'the other names of its nodes, the most frequent first'),
      articles: required('integer', 'how many articles mean it'),
    },
  },
};

const agents: readonly Label[] = ['Person', 'Group', 'Organization'];

export const relationships: Readonly<Record<RelationshipType, RelationshipDeclaration>> = {
  MADE: {
    meaning: 'said, wrote or thought it',
    from: agents,
    to: ['Statement'],
    properties: {
      cue: property('string', "the statement's cue, repeated to be read on the edge"),
      sourceStart: property('integer', 'where the words that name the speaker start'),
      sourceEnd: property('integer', 'where they end'),
    },
  },
  ADDRESSED_TO: { meaning: 'was said to them', from: ['Statement'], to: agents, properties: {} },
  WITHIN: {
    meaning: 'is quoted inside the other, immediately enclosing one',
    from: ['Statement'],
    to: ['Statement'],
    properties: {},
  },
  REPLIES_TO: { meaning: 'answers the other', from: ['Statement'], to: ['Statement'], properties: {} },
  ABOUT: { meaning: 'mentions the event', from: ['Statement'], to: ['Event'], properties: {} },
  MENTIONS: {
    meaning: 'names or means it',
    from: ['Statement'],
    to: ['Person', 'Group', 'Organization', 'Place', 'Work'],
    properties: {},
  },
  HOLDS: {
    meaning: 'has, had or seeks the role',
    from: ['Person'],
    to: ['Role'],
    properties: { status: required('string', 'when', roleStatuses) },
    distinguishedBy: 'status',
  },
  OF: {
    meaning: 'what the role belongs to',
    from: ['Role'],
    to: ['Organization', 'Person', 'Place', 'Work'],
    properties: {},
  },
  PARTICIPATES_IN: {
    meaning: 'takes part in it',
    from: agents,
    to: ['Event'],
    properties: { as: required('string', 'how', participations) },
    distinguishedBy: 'as',
  },
  LOCATED_IN: { meaning: 'happened there', from: ['Event'], to: ['Place'], properties: {} },
  BEFORE: {
    meaning: 'was earlier, as words say or as dates do; both asserted or reported, and never in a circle',
    from: ['Event'],
    to: ['Event'],
    properties: {},
  },
  RELATED_TO: {
    meaning: 'is the relation of the other',
    from: ['Person'],
    to: ['Person'],
    properties: { relation: required('string', 'which', kinships) },
    distinguishedBy: 'relation',
  },
  MENTIONED_IN: {
    meaning: 'where the article mentions it',
    from: ['Person', 'Group', 'Organization', 'Place', 'Work', 'Role', 'Event', 'Statement'],
    to: ['Article'],
    properties: {
      spans: required('integer[]', '[start, end, …] of every mention, in order'),
      kinds: required('string[]', 'of each of them: name, description, pronoun or trigger', mentionKinds),
    },
  },
  IDENTIFIED_AS: {
    meaning: 'is what other articles mean too',
    acrossArticles: true,
    from: identifiedLabels,
    to: ['Identity'],
    properties: {
      confidence: required('float', 'that it is the same as the others, 0 to 1'),
      reasons: required('string[]', 'what speaks for it, in words'),
    },
  },
};

/** The properties that every relationship of an article has besides those of its type. */
export const evidenceProperties: Readonly<Record<string, PropertyDeclaration>> = {
  evidence: required('string[]', '"<article id>#<start>-<end>@<rule>" of each supporting stretch of text'),
  words: required('string[]', 'the text of each stretch, at most 200 characters'),
  confidence: required('float', 'that it and both of its ends are right, 0 to 1'),
};

const allProperties = new Map(
  Object.entries(relationships).map(([type, { properties, acrossArticles }]) => [
    type,
    acrossArticles ? properties : { ...properties, ...evidenceProperties },
  ]),
);

/** Every property of a relationship of this type. */
export function relationshipProperties(type: RelationshipType): Readonly<Record<string, PropertyDeclaration>> {
  return allProperties.get(type)!;
}

/** The labels of what belongs to an article. */
export const articleLabels = (Object.keys(labels) as Label[]).filter((label) => !labels[label].acrossArticles);

/** The types of the relationships that an article supports. */
export const articleRelationships = (Object.keys(relationships) as RelationshipType[]).filter(
  (type) => !relationships[type].acrossArticles,
);
