/** Statements outside of all others that the network often does not see, though the tree shows them. */
import { contains } from '../../../span.ts';
import type { Scene } from '../scene.ts';
import { actOf } from '../cues/act.ts';
import { headlinesOf } from './article-head.ts';
import { clausesOf } from './clauses-of-cue.ts';
import { beforeClosingCue, isHeard } from './closing.ts';
import type { Cue } from '../cues/find.ts';
import { endOf, proposed, startOf, type StatementDraft } from '../draft.ts';
import type { Nearby } from '../nearby.ts';
import { sourceOf } from '../source/source.ts';

/** In characters, the longest phrase that names whoever is asked to do something. */
const longestBetween = 60;

function cuesOfHeadlines(scene: Scene, cues: readonly Cue[]): Cue[] {
  const headlines = headlinesOf(scene);
  return cues.filter((cue) => headlines.some((headline) => contains(headline, cue)));
}

function closedStatement(scene: Scene, cue: Cue): StatementDraft | undefined {
  const content = beforeClosingCue(scene, cue);
  return (
    content &&
    proposed({
      pieces: [content],
      cue,
      act: actOf(scene, cue),
      negative: cue.negative,
      source: isHeard(cue) ? undefined : sourceOf(scene, cue),
      rule: 'clause-before-closing-cue',
    })
  );
}

/** Whether another cue than those inside of it attributes a part of the statement. */
function isAttributed(one: StatementDraft, others: readonly StatementDraft[]): boolean {
  const span = { start: startOf(one), end: endOf(one) };
  return others.some((other) => other.cue && other.cue.level < 0 && !contains(span, other.cue));
}

/** What an attribution closes in a headline, and what somebody hears or is told; `cues` attribute nothing else. */
export function closedStatements(scene: Scene, cues: readonly Cue[], nearby: Nearby): StatementDraft[] {
  const inHeadline = cuesOfHeadlines(scene, cues).filter(({ verb }) => !verb.quotationOnly);
  return cues
    .filter((cue) => isHeard(cue) || inHeadline.includes(cue))
    .flatMap((cue) => closedStatement(scene, cue) ?? [])
    .filter((one) => !isAttributed(one, nearby.of(one.pieces)));
}

/** Whether only a short phrase stands between the cue and what is said. */
function isBeside({ text }: Scene, one: StatementDraft): boolean {
  const between = text.slice(one.cue?.end, startOf(one));
  return between.length <= longestBetween && !/[,;:–—“”"]/u.test(between);
}

/**
 * Clauses in headlines, and what somebody is asked to do, of cues that attribute nothing else; `all` are all cues.
 *
 *     Former aide claims she was told to lie          Officers advised councillors to wait.
 *                        ^^^^^^^^^^^^^^^^^^^                                        ^^^^^^^
 */
export function unseenStatements(scene: Scene, cues: readonly Cue[], all: ReadonlyMap<number, Cue>): StatementDraft[] {
  const active = cues.filter((cue) => !cue.passive && scene.tree.child(cue.token, 'nsubj') >= 0);
  const inHeadline = cuesOfHeadlines(scene, active);
  const requests = active.filter((cue) => cue.verb.complement === 'object-infinitive' && !inHeadline.includes(cue));
  return [
    ...inHeadline
      .flatMap((cue) => clausesOf(scene, cue, all))
      .filter((one) => one.rule === 'clause-of-cue' && startOf(one) >= one.cue!.end),
    ...requests
      .flatMap((cue) => clausesOf(scene, cue, all))
      .filter((one) => one.rule === 'infinitive-of-cue' && isBeside(scene, one)),
  ];
}
