/** A statement while it is being put together. */
import type { Referent } from '../../doc.ts';
import type { StatementAct } from '../../ontology.ts';
import type { Span } from '../../span.ts';
import type { Cue } from './cues/find.ts';

/** The words that name a speaker, and who that is where it is known. */
export interface Source {
  readonly span: Span;
  referent: Referent | undefined;
  /** The token that the words hang on. */
  readonly head?: number;
  /** What decided last that it is these words, or who is meant by them. */
  readonly rule: string;
}

/** The statement that another one answers, and what decided that. */
export interface Answered {
  readonly statement: StatementDraft;
  readonly rule: string;
}

export interface StatementDraft {
  /** The pieces of the content in order, outer quotation marks left out. */
  readonly pieces: readonly Span[];
  readonly cue: Cue | undefined;
  readonly act: StatementAct;
  readonly negative: boolean;
  readonly question: boolean;
  source: Source | undefined;
  /** Quotations that it is made of whole, by index; empty for an indirect one. */
  readonly quotations: readonly number[];
  /** Whether it is a turn of a transcript: direct, whatever marks stand in it. */
  readonly turn?: true;
  /** Whom it is said to. */
  readonly addressees: Source[];
  /** What it answers. */
  answers?: Answered | undefined;
  /** What proposed it. */
  readonly rule: string;
  /** How sure the network is that somebody says it, a logit; absent where a rule reads it. */
  readonly logit?: number;
  /** The probability that the network gives it. */
  readonly score?: number;
}

type Proposal = Pick<StatementDraft, 'pieces' | 'cue' | 'act' | 'source' | 'rule'> & Partial<StatementDraft>;

/** A draft as a finder proposes it: indirect, said to nobody, no question, unless it tells otherwise. */
export function proposed(proposal: Proposal): StatementDraft {
  return { negative: false, question: false, quotations: [], addressees: [], ...proposal };
}

/** All drafts of an article. */
export interface Drafts {
  /** In the order of their contents. */
  readonly statements: readonly StatementDraft[];
  /** For each that stands inside of another the innermost one around it. */
  readonly within: ReadonlyMap<StatementDraft, StatementDraft>;
}

export const startOf = (statement: StatementDraft): number => statement.pieces[0]!.start;
export const endOf = (statement: StatementDraft): number => statement.pieces.at(-1)!.end;

/** Whether the content ends in a question mark. */
export function isQuestion(text: string, pieces: readonly Span[]): boolean {
  const last = pieces.at(-1)!;
  return /\?[\s”"’'»)]*$/u.test(text.slice(last.start, last.end));
}
