/** What a language tells the rules of roles: its nouns for capacities, and the words around them. */
import type { RoleStatus } from '../../ontology.ts';

/** How a verb bears on a role that it takes: "became mayor", "was appointed director", "resigned as chairman". */
export type RoleVerb = 'become' | 'serve' | 'appoint' | 'nominate' | 'seek' | 'leave' | 'remove' | 'replace';

/** The kind of thing that a title belongs to where the article names only one: a captain's ship, a chairman's board. */
export type WholeKind = 'body' | 'vessel' | 'work';

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
  /** Prepositions of place, which tell the whole only of an office: "deputy head of mission in Bonn". */
  readonly placePrepositions: ReadonlySet<string>;
  /** Roles that belong to a country or town: "Salvadoran negotiator", "Iceland captain". */
  readonly ofCountries: ReadonlySet<string>;
  readonly possessives: ReadonlySet<string>;
  readonly determiners: ReadonlySet<string>;
  readonly indefinite: ReadonlySet<string>;
  readonly conjunctions: ReadonlySet<string>;
  /** Between a verb or a name and a role: "as". */
  readonly as: ReadonlySet<string>;
  verb(lemma: string): RoleVerb | undefined;
  /** Verbs for heading a body: "who led the union until 2019" makes a leader. Gives the title. */
  headingTitle(lemma: string): string | undefined;
  /** Prepositions that bound a tenure: "until", "from". */
  readonly tenure: ReadonlySet<string>;
  readonly negations: ReadonlySet<string>;
  modality(word: string): 'planned' | 'hypothetical' | undefined;
  readonly conditionals: ReadonlySet<string>;
  /** Whoever held a capacity before or after another: "her predecessor as chief executive". */
  readonly neighbours: Readonly<Record<string, RoleStatus>>;
  /** The country that "Salvadoran" points to. */
  countryOf(adjective: string): string | undefined;
  /** What a title belongs to where the words leave it out. */
  wholeKindOf(lemma: string): WholeKind | undefined;
  /** Common nouns for works and bodies: "the film", "the committee". */
  kindOfNoun(lemma: string): WholeKind | undefined;
  /** Roles that one person has for another: "attorney", "coach", "colleague". */
  readonly personal: ReadonlySet<string>;
  /** Verbs and adjectives of an obituary. */
  readonly deathVerbs: ReadonlySet<string>;
}
