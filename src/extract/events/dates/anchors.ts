/** Which word each date of the text hangs on. */
import type { TimeExpression } from '../../../doc.ts';
import { grouped } from '../../../grouped.ts';
import { firstPast } from '../../../search.ts';
import type { EventWords } from '../../events.ts';
import type { Scene } from '../../scene.ts';
import { isoDate } from './iso.ts';

/** An event's date as ISO 8601 has it, with the words that tell it. */
export interface EventDate {
  readonly value: string;
  readonly time: TimeExpression;
}

/** A time in the tree: its tokens, and the one that is above the others. */
interface Placed {
  readonly first: number;
  readonly last: number;
  readonly top: number;
}

function placed({ tree }: Scene, time: TimeExpression): Placed | undefined {
  const first = firstPast(tree.tokens, ({ end }) => end > time.start);
  if (first >= tree.tokens.length) return undefined;
  const inside = tree.within(time);
  const top = inside.find((token) => !inside.includes(tree.head(token))) ?? first;
  return { first, last: inside.at(-1) ?? first, top };
}

/** "by Friday", "from 2016 to 2023": neither dates anything; "planned for Friday" does. */
function isBound({ tree }: Scene, { first, last, top }: Placed, holder: number, words: EventWords): boolean {
  const isScheduled = words.factuality.embeddings.verb.get(tree.lemma(holder)) === 'planned';
  const before = tree.children(top).filter((child) => tree.is(child, 'case', 'mark') && child <= first);
  return [...before, first - 1].some((token) => {
    const form = tree.form(token);
    if (words.dates.spanOpeners.has(form)) return words.dates.bounds.has(tree.form(last + 1));
    return words.dates.bounds.has(form) && !(isScheduled && words.factuality.purposes.has(form));
  });
}

/**
 * The word that a date hangs on. After a noun that names no happening it tells when the verb's happening was.
 *
 *     Quill brought a clock to school on Friday .
 *           ^^^^^^^            ^^^^^^    ^^^^^^
 */
function holderOf({ tree }: Scene, top: number, words: EventWords): number {
  const head = tree.head(top);
  if (head < 0) return top;
  if (head > top) return head;
  let at = head;
  while (/^(?:NOUN|PROPN|NUM|SYM)$/u.test(tree.pos(at)) && !words.kindOf(tree.lemma(at), true)) {
    if (!tree.is(at, 'obl', 'obj', 'nmod', 'nsubj') || tree.head(at) < 0) return head;
    at = tree.head(at);
  }
  return at;
}

/** What several dates have in common, as "fires of June 3 and 5" of June; undefined where that is not even a year. */
function commonOf(values: readonly string[]): string | undefined {
  const [first, ...others] = values;
  return [first!.length, 10, 7, 4]
    .map((length) => first!.slice(0, length))
    .find((part) => others.every((other) => other.startsWith(part)));
}

interface Dated extends Placed {
  readonly value: string;
  readonly time: TimeExpression;
}

/** Dates by the token that each of them hangs on; of several the first. */
export function anchorsOf(scene: Scene, words: EventWords): ReadonlyMap<number, EventDate> {
  const { doc, tree } = scene;
  const dates = doc.times.flatMap((time): Dated[] => {
    if (time.value === undefined || (time.type !== 'DATE' && time.type !== 'TIME')) return [];
    const [value, where] = [isoDate(time.value), placed(scene, time)];
    return value && where ? [{ value, time, ...where }] : [];
  });
  const tops = new Set(dates.map(({ top }) => top));
  const isJoined = ({ top }: Dated): boolean => tree.is(top, 'conj') && tops.has(tree.head(top));
  const joined = grouped(dates.filter(isJoined), ({ top }) => tree.head(top));
  const anchors = new Map<number, EventDate>();
  for (const date of dates) {
    if (isJoined(date)) continue;
    const holder = holderOf(scene, date.top, words);
    const value = commonOf([date, ...(joined.get(date.top) ?? [])].map((one) => one.value));
    if (value === undefined || anchors.has(holder) || isBound(scene, date, holder, words)) continue;
    anchors.set(holder, { value, time: date.time });
  }
  return anchors;
}
