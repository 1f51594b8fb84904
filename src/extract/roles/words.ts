/** What a language tells the rules of roles: its nouns for capacities, and the words around them. */
import type { RoleStatus } from '../../ontology.ts';

/** How a verb bears on a role that it takes: "became mayor", "was appointed director", "resigned as chairman". */
export type RoleVerb = 'become' | 'serve' | 'appoint' | 'nominate' | 'seek' | 'leave' | 'remove' | 'replace';

/** The kind of thing that a title belongs to: a chairwoman's committee, a chief executive's company, an actor's film. */
export type WholeKind = 'assembly' | 'company' | 'team' | 'body' | 'work';

/** What a title is of: words that stand in its name or before it, and whether it can only be a place. */
export interface WholeOfTitle {
  readonly nouns: ReadonlySet<string>;
  readonly isPlace: boolean;
}

export interface RoleWords {
  /** By the last word of the role, as a lemma. */
  isRole(lemma: string): boolean;
  /** A title that stands before a name and is a capacity of its own, its full stop left out. */
  isTitle(word: string): boolean;
  /** A form of address that may stand between a role and the name: "Dr.", "Sir". */
  isAddress(word: string): boolean;
  /** Letters after a name that are a capacity: "KC". */
  readonly afterNames: ReadonlySet<string>;
  /** Words beside a role that tell the status: "former", "acting", "elect". */
  statusOf(word: string): RoleStatus | undefined;
  isCandidacy(lemma: string): boolean;
  /** Words that tell how well or how long, and are no part of the title: "new", "renowned". */
  readonly praise: ReadonlySet<string>;
  /** Words that make a title another one: an assistant coach is no coach. */
  readonly ranks: ReadonlySet<string>;
  /** The written-out forms of shortened titles, so that "Prof." and "professor" are one. */
  fullTitle(word: string): string;
  /** What a minister or secretary is minister of: "State", "the Interior". */
  readonly portfolios: ReadonlySet<string>;
  /** Nouns whose portfolio belongs to the title. */
  readonly portfolioTitles: ReadonlySet<string>;
  /** Prepositions that begin what belongs to a title: "chief of staff". */
  readonly partPrepositions: ReadonlySet<string>;
  /** Prepositions between a role and what it is a role of: "of", "at", "for", "on". */
  readonly wholePrepositions: ReadonlySet<string>;
  /** Between a name with its title and where the person belongs: "Professor Quill of Hexley College". */
  readonly nameToWhole: ReadonlySet<string>;
  /** Prepositions of place, which tell the whole only of an office: "deputy head of mission in Bonn". */
  readonly placePrepositions: ReadonlySet<string>;
  /** Roles that belong to a country or town: "Salvadoran negotiator", "Iceland captain". */
  readonly ofCountries: ReadonlySet<string>;
  /** Between somebody and those whom he or she is one of: "one of Moreau’s lawyers". */
  readonly partitive: { readonly one: ReadonlySet<string>; readonly of: ReadonlySet<string> };
  /** Participles between two capacities of one person: "skipper turned pundit". */
  readonly turning: ReadonlySet<string>;
  readonly possessives: ReadonlySet<string>;
  /** Those of a body: "its". */
  readonly neuterPossessives: ReadonlySet<string>;
  readonly determiners: ReadonlySet<string>;
  readonly indefinite: ReadonlySet<string>;
  readonly conjunctions: ReadonlySet<string>;
  /** Between a verb or a name and a role: "as". */
  readonly as: ReadonlySet<string>;
  /** Pronouns that begin a relative clause about a person: "who as captain led them". */
  readonly relatives: ReadonlySet<string>;
  verb(lemma: string): RoleVerb | undefined;
  /** Verbs for heading a body: "who led the union until 2019" makes a leader. Gives the title. */
  headingTitle(lemma: string): string | undefined;
  /** Prepositions that bound a tenure, and what they make of it: "until" the past, "since" the present. */
  readonly tenure: ReadonlyMap<string, RoleStatus>;
  readonly negations: ReadonlySet<string>;
  modality(word: string): 'planned' | 'hypothetical' | undefined;
  readonly conditionals: ReadonlySet<string>;
  /** Whoever held a capacity before or after another: "her predecessor as chief executive". */
  readonly neighbours: ReadonlyMap<string, RoleStatus>;
  /** The country that "Salvadoran" points to. */
  countryOf(adjective: string): string | undefined;
  /** What a title belongs to where the words leave it out. */
  wholeKindsOf(lemma: string, title: readonly string[]): readonly WholeKind[];
  /** Titles that are the spoken-of body's where they are definite: "the director". */
  readonly ofBodies: ReadonlySet<string>;
  /** By a title, its last two words joined by a hyphen. */
  readonly wholesByTitle: ReadonlyMap<string, WholeOfTitle>;
  /** Offices of the town that a story is sent from, worded alike. */
  readonly townTitles: ReadonlySet<string>;
  /** Offices of the country that an article is about, worded alike. */
  readonly countryTitles: ReadonlySet<string>;
  isCountry(name: string): boolean;
  /** Whether the last word of a name tells that it is no company. */
  isPublicBody(word: string): boolean;
  /** Common nouns for works and bodies: "the film", "the committee". */
  kindOfNoun(lemma: string): WholeKind | undefined;
  /** Roles that one person has for another: "attorney", "coach", "colleague". */
  readonly personal: ReadonlySet<string>;
  /** Words by which something stands out, which is no capacity: "the best player". */
  readonly superlatives: ReadonlySet<string>;
  /** Roles only with a word that tells of what: "food critic", not "a critic of the war". */
  readonly incomplete: ReadonlySet<string>;
  /** Roles only with such a word or with what they are of: "board member", "member of the board". */
  readonly partial: ReadonlySet<string>;
  /** Offices of a state or town, which no organisation has. */
  readonly civic: ReadonlySet<string>;
  /** Roles by a field of knowledge: "an expert on Japan" is not Japan's. */
  readonly byField: ReadonlySet<string>;
  /** Between a role and its field or its place of work, in that order: "professor of law at Hexley". */
  readonly workplace: ReadonlySet<string>;
  /** Between a role and what it is played in. */
  readonly topicPrepositions: ReadonlySet<string>;
  /** Phrases after a role that put it into the past: "at the time". */
  readonly pastPhrases: readonly string[];
  readonly copulas: ReadonlySet<string>;
  readonly pastCopulas: ReadonlySet<string>;
  /** Verbs and adjectives of an obituary. */
  readonly deathVerbs: ReadonlySet<string>;
  /** The particle of an infinitive. */
  readonly infinitive: string;
  /** Forms of a verb for being born, which may stand in an aside before a role. */
  readonly birth: ReadonlySet<string>;
  /** Auxiliaries by which a verb tells of the present. */
  readonly presentAuxiliaries: ReadonlySet<string>;
  isPast(form: string): boolean;
  isPlural(form: string, lemma: string): boolean;
  singular(form: string): string;
  /** What marks a possessive in front: "'s". */
  readonly possessiveMarks: ReadonlySet<string>;
  /** Words beside an age. */
  readonly ageWords: readonly string[];
}
