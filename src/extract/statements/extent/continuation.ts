/**
 * What is said inside of a content that goes on after it.
 *
 *     He claims Halls handed him the gun and told him “this is safe.”
 *               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * "told" goes with "handed", which he claims, and not with "claims": the tree says so, and so do the tenses.
 */
import type { Scene } from '../scene.ts';
import { endOf, startOf, type Source, type StatementDraft } from '../draft.ts';
import type { Nearby } from '../nearby.ts';
import { sourceOf } from '../source/source.ts';

/**
 * She said that her boss had called her in and told her: “…”
 *                        ^^^                    ^^^ she doesn't tell herself
 */
function isTold({ tree, cast, ...scene }: Scene, cue: number, source: Source | undefined): boolean {
  const head = tree.head(cue);
  const object = tree.child(cue, 'iobj', 'obj');
  const gender = object > cue ? scene.genderOf(object) : undefined;
  const isBefore = tree.children(head).some((child) => child < head && scene.words.pluperfect.has(tree.form(child)));
  if (!gender || !isBefore || source?.head === undefined) return false;
  const speaker = source.referent;
  return scene.genderOf(source.head) === gender || (speaker !== undefined && speaker === cast.at(object));
}

/** The statement whose content the cue of another one continues. */
function continuedBy(scene: Scene, inner: StatementDraft, nearby: Nearby): StatementDraft | undefined {
  const { tree } = scene;
  const { cue } = inner;
  if (!cue || !tree.is(cue.token, 'conj') || tree.child(cue.token, 'nsubj') >= 0) return undefined;
  const head = tree.head(cue.token);
  const isPast = (token: number): boolean => scene.words.isPast(tree.form(token), tree.lemma(token));
  return nearby
    .of([tree.tokens[head]!])
    .find(
      (outer) =>
        outer !== inner &&
        outer.cue?.level === cue.level &&
        endOf(outer) <= cue.start &&
        startOf(outer) <= tree.tokens[head]!.start &&
        tree.tokens[head]!.end <= endOf(outer) &&
        isPast(cue.token) &&
        isPast(head) &&
        (!isPast(outer.cue.token) || isTold(scene, cue.token, outer.source)),
    );
}

/** The statements, those that are continued with all of their contents, and what continues them with their subjects. */
export function withContinuations(
  scene: Scene,
  statements: readonly StatementDraft[],
  nearby: Nearby,
): StatementDraft[] {
  const all = [...statements];
  const places = new Map(statements.map((one, i) => [one, i]));
  for (const inner of statements) {
    const outer = continuedBy(scene, inner, nearby);
    if (!inner.cue || !outer) continue;
    const last = scene.doc.quotations[inner.quotations.at(-1) ?? -1];
    const end = Math.max(endOf(inner), last?.end ?? 0);
    const pieces = [...outer.pieces.slice(0, -1), { start: outer.pieces.at(-1)!.start, end }];
    const at = places.get(outer);
    if (at === undefined) continue;
    places.delete(outer);
    all[at] = { ...outer, pieces };
    inner.source = sourceOf(scene, { ...inner.cue, token: scene.tree.head(inner.cue.token), passive: false });
  }
  return all;
}
