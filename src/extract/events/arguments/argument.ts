/** What takes part in an event, as the tree has it. */
import type { Participation } from '../../../ontology.ts';
import type { Tree } from '../../../tree.ts';

export interface Argument {
  readonly token: number;
  readonly as: Participation;
}

export function prepositionOf(tree: Tree, token: number): string {
  const preposition = tree.child(token, 'case');
  return preposition < 0 ? '' : tree.form(preposition);
}

/** What English, say, tells of how words take part in what verbs and nouns tell of. */
export interface ArgumentWords {
  /** Verbs whose subject undergoes what happens: "died". */
  readonly undergoing: ReadonlySet<string>;
  /** Verbs whose subject undergoes what the object names: "suffered burns". */
  readonly suffering: ReadonlySet<string>;
  /** Verbs whose subject gets the object: "received a letter". */
  readonly getting: ReadonlySet<string>;
  /** Verbs whose object does what the infinitive tells: "invited him to stay". */
  readonly directing: ReadonlySet<string>;
  /** Before what the object of a verb is blamed or known for: "accused him of stealing". */
  readonly blaming: ReadonlySet<string>;
  /** Verbs whose object is who is spoken to or gets something: "urged the company". */
  readonly addressing: ReadonlySet<string>;
  /** Nouns of which "of" and a possessor name who undergoes it: "the arrest of", "her death". */
  readonly undergone: ReadonlySet<string>;
  /** Light verbs whose subject undergoes what the noun names: "received a sentence". */
  readonly receiving: ReadonlySet<string>;
  /** Verbs of which several take part alike, with "with" before the other: "met with". */
  readonly mutual: ReadonlySet<string>;
  /** Prepositions before whom something is done to: "an attack on". */
  readonly targets: ReadonlySet<string>;
  /** Before whom something is aimed at, after some verbs alone: "shot at". */
  readonly aims: ReadonlySet<string>;
  readonly aiming: ReadonlySet<string>;
  /** Verbs after which "to" says where: "went to the bank". */
  readonly moving: ReadonlySet<string>;
  readonly companions: ReadonlySet<string>;
  readonly recipients: ReadonlySet<string>;
  readonly authors: ReadonlySet<string>;
  /** Before whom something comes from: "a letter from". */
  readonly sources: ReadonlySet<string>;
  /** Verbs of doing what a noun names: "led the inquiry". */
  readonly conducting: ReadonlySet<string>;
  /** Before what is going on: "in a speech", "at a briefing". */
  readonly courses: ReadonlySet<string>;
  /** Nouns for what the subject does in the course of it: "speech". */
  readonly performed: ReadonlySet<string>;
  readonly wholes: ReadonlySet<string>;
  /** Before what one is in the state of: "on trial", "under investigation". */
  readonly states: ReadonlySet<string>;
  /** "who", "which", "that" at the head of a relative clause. */
  readonly relatives: ReadonlySet<string>;
}
