/** What a language tells about cues. */
import type { SayingWeights } from './judge/saying.ts';
import type { StatementAct } from '../../ontology.ts';
import type { SpeakerWords } from './source/described.ts';

/** How the content of a cue may be built besides a clause ("said that …") and a quotation. */
export type Complement =
  /** "promised to resign": an infinitive is its content */
  | 'infinitive'
  /** "told the crew to leave": an infinitive after the addressee is its content */
  | 'object-infinitive';

export interface CueVerb {
  readonly act: StatementAct;
  /** Set where the verb itself refuses, denies or declines. */
  readonly negative?: true;
  /** Set where what follows is a question. */
  readonly question?: true;
  /** Set where the object is the person spoken to ("told the reporters"), or the subject ("the court heard"). */
  readonly addressee?: 'object' | 'subject';
  /** The prepositions before whoever is spoken to, other than "to" and an object: "called on the mayor to resign". */
  readonly addresseeAfter?: readonly string[];
  /** Set where the verb denies what its object claims: "dismissed reports that …". */
  readonly denies?: true;
  /** Set where the verb always has an object: "told somebody", "accused somebody". */
  readonly needsObject?: true;
  readonly complement?: Complement;
  /** Set where the verb is a cue only beside a quotation ("“Stop,” he went"), because it mostly means something else. */
  readonly quotationOnly?: true;
  /** Set where a noun phrase with a quotation in it is a content: "described a “wall of orange”". */
  readonly phrase?: true;
  /** Set for an answer to what was said before it. */
  readonly reply?: true;
}

export interface CueWords {
  /** By lemma. */
  readonly verbs: ReadonlyMap<string, CueVerb>;
  /** Nouns and adjectives of thinking, by lemma: "the belief that", "was afraid". */
  readonly thoughtNouns: ReadonlySet<string>;
  /** Nouns that a clause tells the content of, by lemma: "the claim that". */
  readonly sayingNouns: ReadonlyMap<string, StatementAct>;
  /** Verbs with such a noun as object whose subject says it, by lemma: "gave his word that". */
  readonly utteringVerbs: ReadonlySet<string>;
  /** Lemmas of verbs that, negated, refuse a statement: "did not say whether …". */
  readonly refusable: ReadonlySet<string>;
  readonly negations: ReadonlySet<string>;
  /** Words that negate what they open: "neither … nor", "no one". */
  readonly negativeOpeners: ReadonlySet<string>;
  /** Nouns for what somebody is said to have claimed, by lemma: "dismissed reports that". */
  readonly claims: ReadonlySet<string>;
  /** Words that open a content clause and are no part of it: "that". */
  readonly complementizers: ReadonlySet<string>;
  /** Phrases that name the source of what stands beside them. */
  readonly sourcePhrases: readonly { readonly words: readonly string[]; readonly act: StatementAct }[];
  /** What makes a source a piece of writing rather than somebody who speaks, by lemma. */
  readonly documentNouns: ReadonlySet<string>;
  /** Of those the ones that mean whoever publishes it as well: "the newspaper". */
  readonly papers: ReadonlySet<string>;
  /** The last words of newspapers' names, in lower case: "Hexley Gazette". */
  readonly paperNames: ReadonlySet<string>;
  /** What stands before a writing in which somebody says something: "in a letter", "on social media". */
  readonly writtenIn: ReadonlySet<string>;
  readonly speakers: SpeakerWords;
  /** What whoever writes the article is called where no name is known. */
  readonly author: string;
  /** What stands before whoever has written something: "a report by", "a letter from". */
  readonly writtenBy: ReadonlySet<string>;
  /** What stands between a writing and the body that it is of: "a report of the council". */
  readonly belongingTo: ReadonlySet<string>;
  /** Bodies that hold writings which others have written, by lemma: "court documents". */
  readonly depositories: ReadonlySet<string>;
  /** Nouns for those who have written a piece of research, by lemma. */
  readonly authors: ReadonlySet<string>;
  /** Verbs of judging somebody for what he or she does, by lemma: "criticized her for saying". */
  readonly judging: ReadonlySet<string>;
  /** Nouns of which several may mean the same piece of research, by lemma. */
  readonly studyNouns: ReadonlySet<string>;
  readonly definite: ReadonlySet<string>;
  /** Verbs that make a writing somebody's, by lemma: "a timeline released by". */
  readonly publishing: ReadonlySet<string>;
  /** Whether a verb in this form tells of the past. */
  isPast(form: string, lemma: string): boolean;
  /** Auxiliaries of what was past before something else was: "had". */
  readonly pluperfect: ReadonlySet<string>;
  readonly toPrepositions: ReadonlySet<string>;
  /** Verbs that give a name, by lemma: "known as", "titled". */
  readonly naming: ReadonlySet<string>;
  /** Verbs and nouns of questioning, by lemma: "cross-examined by", "under questioning from". */
  readonly questioning: ReadonlySet<string>;
  readonly questionedBy: ReadonlySet<string>;
  /** Meetings of two in which one speaks to the other: "in an interview with". */
  readonly talks: ReadonlySet<string>;
  /** Verbs of turning to somebody, by lemma, and the prepositions before whoever it is; none before an object: "addressing the court". */
  readonly turningTo: ReadonlyMap<string, readonly string[]>;
  /** Words that open a question inside of a sentence: "what happened". */
  readonly interrogatives: ReadonlySet<string>;
  /** What stands after a pronoun of the second person that means nobody: "you know". */
  readonly fillers: ReadonlySet<string>;
  /** Prepositions before what is spoken about: "spoke about the accident". */
  readonly topical: ReadonlySet<string>;
  /** Words that stand for what was said: "said so". */
  readonly proforms: ReadonlySet<string>;
  /** Verbs whose object, though it is no clause, may be what is said, by lemma: "denied any involvement". */
  readonly stating: ReadonlySet<string>;
  /** What tells that somebody says something. */
  readonly saying: SayingWeights;
  /** Verbs of coming to know, by lemma: "learned that". */
  readonly learning: ReadonlySet<string>;
  /** Verbs that do something to their object and say nothing of it, by lemma: "fired the gun". */
  readonly doing: ReadonlySet<string>;
}
