/** Whom a pronoun means: reflexives and relatives by grammar, the others by the best of the candidates. */
import type { Gender } from '../../../doc.ts';
import { candidatesFor, type Anaphor, type AnaphorKind, type Candidate, type Nouns } from './candidates.ts';
import type { Discourse } from '../discourse.ts';
import type { Draft } from '../draft.ts';
import { featuresOf, type Features } from './features.ts';

export interface PronounWords {
  /** The gender of a third person singular pronoun that means a person. */
  genderOf(form: string): Gender | undefined;
  /** First person singular. */
  isSpeaker(form: string): boolean;
  isReflexive(form: string): boolean;
  /** Third person plural. */
  isPlural(form: string): boolean;
  /** Third person singular for what is no person. */
  isNeuter(form: string): boolean;
  isRelative(form: string): boolean;
  /** Of the relative ones, those that mean people alone. */
  isPersonal(form: string): boolean;
}

/** Picks the candidate that a pronoun or a description means; the last of the features are those of "none of them". */
export type Choose = (
  anaphor: Anaphor,
  candidates: readonly Candidate[],
  features: readonly Features[],
) => Candidate | undefined;

/** What each feature weighs, for each kind of pronoun and description. */
export type AntecedentWeights = Readonly<Record<AnaphorKind, Readonly<Record<string, number>>>>;
export type PronounWeights = Pick<AntecedentWeights, 'person' | 'several' | 'body'>;

/** Who speaks where a pronoun that says something means what no referent stands for. */
export interface Speakers {
  /** "The filing was late. It said …": somebody who is described by the noun. */
  describedBy(noun: number): Draft;
  /** "Norway was late. It said …": the body that has the name of a place. */
  bodyOf(place: Draft): Draft;
}

const speakerOf = ({ one, tokens }: Candidate, speakers: Speakers): Draft => {
  if (!one) return speakers.describedBy(tokens.at(-1)!);
  return one.label === 'Place' ? speakers.bodyOf(one) : one;
};

/** The candidate that weighs most, where it outweighs "none of them". */
export function byWeight(weights: AntecedentWeights): Choose {
  return ({ kind }, candidates, features) => {
    const table = weights[kind];
    const scores = features.map((all) => all.reduce((sum, [name, value]) => sum + (table[name] ?? 0) * value, 0));
    const best = scores.reduce((top, score, i) => (score > scores[top]! ? i : top), 0);
    return candidates[best];
  };
}

/** The subject of the clause that a token stands in. */
function subjectOf(discourse: Discourse, token: number): Draft | undefined {
  const { tree } = discourse;
  for (let at = tree.head(token); at >= 0; at = tree.head(at)) {
    const subject = discourse.at(tree.child(at, 'nsubj'));
    if (subject) return subject;
  }
  return undefined;
}

/** "the nurse, who was traveling": the noun that the relative clause hangs on. */
function antecedentOfRelative(discourse: Discourse, token: number, personal: boolean): Draft | undefined {
  const { tree } = discourse;
  for (let at = token, steps = 0; at >= 0 && steps < 4; at = tree.head(at), steps++) {
    if (tree.dep(at) !== 'acl:relcl') continue;
    const one = discourse.at(tree.head(at));
    if (one && one.label !== 'Place' && one.label !== 'Work') return one;
    break;
  }
  // where the tree hangs the clause on something else: "the denial by Annika Brandt, who became"
  const before = tree.form(token - 1) === ',' ? token - 2 : token - 1;
  const beside = personal && tree.sentence(before) === tree.sentence(token) ? discourse.at(before) : undefined;
  return beside?.label === 'Person' ? beside : undefined;
}

function anaphorAt({ tree }: Discourse, token: number, words: PronounWords): Anaphor | undefined {
  const form = tree.form(token);
  const gender = words.genderOf(form);
  if (gender) return { token, kind: 'person', gender };
  if (words.isPlural(form)) return { token, kind: 'several', gender: undefined };
  return words.isNeuter(form) ? { token, kind: 'body', gender: undefined } : undefined;
}

/** The candidate that is chosen; undefined for none of them. */
export function antecedentOf(
  discourse: Discourse,
  anaphor: Anaphor,
  nouns: Nouns,
  choose: Choose,
): Candidate | undefined {
  const candidates = candidatesFor(discourse, anaphor, nouns);
  return candidates.length === 0 ? undefined : choose(anaphor, candidates, featuresOf(discourse, anaphor, candidates));
}

/**
 * Whom the pronoun at a token means; undefined where the text does not tell, or it means a thing. A thing that speaks is
 * somebody.
 */
export function meantBy(
  discourse: Discourse,
  token: number,
  words: PronounWords,
  nouns: Nouns,
  choose: Choose,
  speakers: Speakers,
): Draft | undefined {
  const form = discourse.tree.form(token);
  if (words.isReflexive(form)) return subjectOf(discourse, token);
  if (words.isRelative(form)) return antecedentOfRelative(discourse, token, words.isPersonal(form));
  const anaphor = anaphorAt(discourse, token, words);
  if (!anaphor || (discourse.tree.dep(token) === 'expl' && !discourse.speaks(token))) return undefined;
  const chosen = antecedentOf(discourse, anaphor, nouns, choose);
  const one = chosen && (discourse.speaks(token) ? speakerOf(chosen, speakers) : chosen.one);
  if (!one || one.label === 'Place' || one.label === 'Work') return undefined;
  if (anaphor.gender && one.label === 'Person' && !one.gender) {
    one.gender = anaphor.gender;
    one.isGenderPresumed = true;
  }
  return one;
}
