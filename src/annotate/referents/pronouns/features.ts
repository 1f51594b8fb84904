/** What speaks for and against a candidate as the one that a pronoun or a description means. */
import { hostOf } from './binding.ts';
import { isBesideName, type Anaphor, type Candidate } from './candidates.ts';
import type { Discourse } from '../discourse.ts';

/** Names of features with their values; what is absent is 0. */
export type Features = readonly (readonly [name: string, value: number])[];

/** In sentences, how far back somebody is remembered as the one who speaks. */
const speakingReach = { person: 6, several: 2, body: 2, described: 6, called: 6 } as const;

const positions = ['here', 'one-back', 'two-back', 'three-back', 'far-back'] as const;

function roleOf({ tree }: Discourse, token: number): string {
  if (tree.is(token, 'nsubj', 'csubj')) return 'subject';
  if (tree.is(token, 'nmod:poss')) return 'possessive';
  if (tree.is(token, 'obj', 'iobj')) return 'object';
  if (tree.is(token, 'obl', 'nmod')) return 'oblique';
  if (tree.is(token, 'conj', 'appos')) return 'joined';
  return tree.head(token) < 0 ? 'root' : 'other';
}

/** Whether one of the mentions is the subject of a clause that the pronoun stands in. */
function isSubjectAbove({ tree }: Discourse, token: number, tokens: readonly number[]): boolean {
  for (let at = tree.head(token); at >= 0; at = tree.head(at)) {
    const subject = tree.child(at, 'nsubj');
    if (subject >= 0 && subject !== token && tokens.includes(subject)) return true;
  }
  return false;
}

/** Whether one of the last mentions names who says something, too. */
function hasSpoken(discourse: Discourse, { token, kind }: Anaphor, { tokens }: Candidate): boolean {
  const { tree } = discourse;
  return tokens.some(
    (at) => at < token && discourse.speaks(at) && tree.sentence(token) - tree.sentence(at) <= speakingReach[kind],
  );
}

/** The features of each candidate, and last those of the choice that it is none of them. */
export function featuresOf(discourse: Discourse, anaphor: Anaphor, candidates: readonly Candidate[]): Features[] {
  const { tree } = discourse;
  const { token, wording } = anaphor;
  const role = roleOf(discourse, token);
  const level = (at: number): number => discourse.level[at] ?? -1;
  const sentence = tree.sentence(token);
  const last = candidates.map(({ tokens }) => tokens.filter((at) => at < token).at(-1) ?? tokens[0]!);
  const counts = candidates.map(({ one }) => (one ? discourse.count(one) : 0));
  const most = Math.max(0, ...counts);
  const attributing =
    level(token) < 0 && role === 'subject' && [-4, -3, -2, -1, 2, 3, 4].some((step) => level(token + step) >= 0);
  const host = hostOf(discourse, token);
  const opening = !discourse
    .heads(sentence - 1)
    .some((head) => head < token && discourse.paragraph(tree.sentence(head)) === discourse.paragraph(sentence));
  const found = candidates.map(({ one, plural, people, tokens }, i): Features => {
    const nearest = last[i]!;
    const distance = sentence - tree.sentence(nearest);
    const position = positions[Math.min(distance, 4)]!;
    const nearestRole = roleOf(discourse, nearest);
    const names: string[] = [position, `${position}/${role}`, `is-${nearestRole}`];
    if (distance <= 1) names.push(`${position}/is-${nearestRole}`);
    if (attributing) names.push(`attributing/${position}`, `attributing/is-${nearestRole}`);
    if (host >= 0 && tree.isBelow(nearest, host)) {
      names.push('host', tree.is(nearest, 'nsubj') && tree.head(nearest) === host ? 'host-subject' : 'host-other');
    }
    if (nearestRole === role) names.push('parallel');
    if (nearest > token) names.push('after');
    if (isSubjectAbove(discourse, token, tokens)) names.push('subject-above', `subject-above/${role}`);
    if (tokens.some((at) => tree.sentence(at) === sentence - 1 && tree.is(at, 'nsubj'))) {
      names.push('subject-before', `subject-before/${role}`);
      if (
        tokens.some((at) => tree.sentence(at) === sentence - 1 && tree.is(at, 'nsubj') && tree.head(tree.head(at)) < 0)
      )
        names.push('topic-before');
    }
    if (tokens.some((at) => at < token && discourse.heads(tree.sentence(at))[0] === at && distance <= 1))
      names.push('opens-sentence');
    const between = last.filter((other, k) => k !== i && other > nearest && other < token).length;
    names.push(`between-${Math.min(between, 3)}`);
    if (discourse.paragraph(sentence) !== discourse.paragraph(tree.sentence(nearest))) names.push('other-paragraph');
    if (opening && counts[i] === most && most > 1) names.push('opening-topic');
    const kind = isBesideName(discourse, nearest) ? 'name' : (discourse.kind(nearest) ?? 'thing');
    names.push(`last-${kind}`);
    if (kind === 'pronoun' && tree.form(token).startsWith(tree.form(nearest).charAt(0))) names.push('same-pronoun');
    names.push(one ? one.label : 'thing', plural ? 'plural' : 'singular');
    if (one?.named) names.push('named');
    if (one?.gender) names.push(one.named ? 'gender' : 'gender-described');
    if (one && wording) names.push(...wording.traitsOf(one));
    if (counts[i] === most && most > 1) names.push('most-mentioned');
    if (candidates.length === 1) names.push('only');
    if (discourse.isHeadline(tree.sentence(nearest))) names.push('headline');
    if (discourse.speaks(token)) {
      names.push(`speaks/${one?.label ?? (people ? 'people' : 'thing')}`);
      if (hasSpoken(discourse, anaphor, candidates[i]!)) names.push('speaks/again');
    }
    const [own, other] = [level(token), level(nearest)];
    if (own !== other) names.push(own < 0 ? 'out-of-quotation' : other < 0 ? 'into-quotation' : 'other-quotation');
    return [...names.map((name) => [name, 1] as const), ['mentions', Math.log(1 + counts[i]!)]];
  });
  return [
    ...found,
    [
      ['none', 1],
      [`none/${role}`, 1],
      [level(token) < 0 ? 'none/outside' : 'none/inside', 1],
      ...(discourse.speaks(token) ? [['speaks/none', 1] as const] : []),
      ...(wording?.traits ?? []).map((trait) => [`none/${trait}`, 1] as const),
    ],
  ];
}
