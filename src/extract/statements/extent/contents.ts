/**
 * From the words that the network takes for a content to the contents that the article means: quotation marks decide
 * where direct speech begins and ends, and an attribution that stands between two sentences parts two statements.
 *
 *     “We were late,” she said. “Nobody waited.”
 *      ^^^^^^^^^^^^^              ^^^^^^^^^^^^^      two statements with one cue
 *     “We were,” she said, “very late.”
 *      ^^^^^^^^             ^^^^^^^^^^               one
 */
import type { Span } from '../../../span.ts';
import type { Scene } from '../scene.ts';
import type { Cue } from '../cues/find.ts';
import { follows, runsOf, type Run } from './runs.ts';
import { areSideBySide } from './side-by-side.ts';
import { tidied } from './trim.ts';

export interface Content {
  readonly pieces: readonly Span[];
  /** The quotations that it is made of; empty where some of it stands outside quotation marks. */
  readonly quotations: readonly number[];
  /** Its tokens, in order. */
  readonly tokens: readonly number[];
}

/** Whether two quotations stand side by side, so that they are two contents. */
function isInTurn({ doc, text }: Scene, one: Run | undefined, next: Run): boolean {
  const [before, after] = [doc.quotations[one?.quotation ?? -1], doc.quotations[next.quotation]];
  return before !== undefined && after !== undefined && areSideBySide(text, before, after);
}

/** Runs of one sentence are one content; runs in different sentences are one each. */
function grouped(scene: Scene, runs: readonly Run[]): Run[][] {
  const { tree } = scene;
  const groups: Run[][] = [];
  for (const run of runs) {
    const before = groups.at(-1)?.at(-1);
    const last = before?.tokens.at(-1);
    const isSame = last !== undefined && tree.sentence(last) === tree.sentence(run.tokens[0]!);
    if (isSame && !isInTurn(scene, before, run)) groups.at(-1)!.push(run);
    else groups.push([run]);
  }
  return groups;
}

/**
 * My brother told me, “Leave the key in the shed,” and I did.      She rejected it — “No favors from me” — and left.
 *                   ^                           ^                                  ^                     ^
 * A quotation that is set off by marks on both sides ends where its own marks do, and so does one that is a sentence
 * with the cue before it: in 'As to the bridge, Okafor said, “It was never safe,”' the bridge is the article's matter.
 */
function setOff(scene: Scene, group: readonly Run[]): readonly Run[] {
  const { doc, text } = scene;
  const at = group.findIndex((run) => run.quotation >= 0);
  const quotation = doc.quotations[group[at]?.quotation ?? -1];
  if (!quotation || group.every((run) => run.quotation >= 0)) return group;
  const before = text.slice(Math.max(0, quotation.start - 2), quotation.start);
  const after = text.slice(quotation.end, quotation.end + 2);
  const inner = text.slice(quotation.inner[0]!.start, quotation.inner.at(-1)!.end);
  const isEnded = /[,:]\s*$/u.test(before) && /[.,!?…]$/u.test(inner);
  const isBetweenDashes = /[–—-]\s*$/u.test(before) && /^\s*[–—-]/u.test(after);
  const others = group.slice(0, at);
  const last = others.at(-1)?.tokens.at(-1);
  const isParted = last === undefined || !follows(scene, last, group[at]!.tokens[0]!);
  if (!isBetweenDashes && !(isEnded && isParted && (at === 0 || /^\p{Lu}/u.test(inner)))) return group;
  return group.filter((run) => run.quotation >= 0);
}

/**
 * said that it was over          That was before, she noted          she declined that offer
 *      ^^^^ opens a clause       ^^^^ is its subject                              ^^^^ belongs to a noun
 */
function opensClause({ tree }: Scene, { tokens }: Run): boolean {
  const [first] = tokens;
  const isVerb = (token: number): boolean => ['VERB', 'AUX'].includes(tree.pos(token));
  // "that vessels be inspected": a noun that is taken for a verb is a subject itself
  if (tree.is(first!, 'nsubj') && isVerb(first! + 1) && !tree.is(first! + 1, 'nsubj'))
    return tree.dep(tree.head(first!)) === 'acl:relcl';
  return !tree.is(first!, 'det') || tokens.some(isVerb);
}

function contentOf(scene: Scene, group: readonly Run[], complementizers: ReadonlySet<string>): Content | undefined {
  const { doc, tree, text } = scene;
  const tokens = group.flatMap((run) => run.tokens);
  if (group.every(({ quotation }) => quotation >= 0)) {
    const quotations = group.map(({ quotation }) => quotation);
    return { pieces: quotations.flatMap((quotation) => doc.quotations[quotation]!.inner), quotations, tokens };
  }
  const first = group[0]!;
  if (first.quotation < 0 && complementizers.has(tree.form(first.tokens[0]!)) && opensClause(scene, first))
    first.tokens.shift();
  const spans: Span[] = [];
  let lastToken = -1;
  for (const { tokens: own, quotation } of group) {
    if (own.length === 0) continue;
    const { start, end } = quotation >= 0 ? doc.quotations[quotation]! : tree.span([own[0]!, own.at(-1)!]);
    if (spans.length && follows(scene, lastToken, own[0]!))
      spans[spans.length - 1] = { start: spans.at(-1)!.start, end };
    else spans.push({ start, end });
    lastToken = own.at(-1)!;
  }
  const pieces = spans.map((span) => tidied(text, span)).filter(({ start, end }) => start < end);
  return pieces.length ? { pieces, quotations: [], tokens } : undefined;
}

/**
 * The contents, in order. Tokens at another level than the cue are left out: what is said inside a quotation can't end
 * outside of it.
 */
export function contentsOf(
  scene: Scene,
  content: readonly number[],
  { level }: Cue,
  complementizers: ReadonlySet<string>,
): Content[] {
  return grouped(scene, runsOf(scene, content, level)).flatMap(
    (group) => contentOf(scene, setOff(scene, group), complementizers) ?? [],
  );
}
