/** The words around a quotation, at its own level: where its attribution would stand. */
import type { Quotation } from '../../../doc.ts';
import { firstPast } from '../../../search.ts';
import type { Scene } from '../scene.ts';

export interface Frame {
  /** Tokens of the same sentence before the opening mark, back to the quotation before it; in order of the text. */
  readonly before: readonly number[];
  /** Tokens of the same sentence after the closing mark, up to the next quotation. */
  readonly after: readonly number[];
  /** Index of the quotation before it at the same level, -1 where there is none in the paragraph. */
  readonly previous: number;
  readonly next: number;
  readonly firstToken: number;
  readonly lastToken: number;
}

/** Index of the paragraph that an offset lies in, or of the first one after it. */
export function paragraphOf({ doc }: Scene, offset: number): number {
  return firstPast(doc.paragraphs, ({ end }) => end > offset);
}

/** The frame of every quotation, by its index. */
export function framesOf(scene: Scene): Frame[] {
  const { doc, tree, level } = scene;
  const frames: Frame[] = [];
  const lastAt = new Map<number, number>();
  const nextOf = new Map<number, number>();
  const previousOf = doc.quotations.map((quotation, i) => {
    const before = lastAt.get(quotation.outer) ?? -1;
    lastAt.set(quotation.outer, i);
    const near =
      before >= 0 && paragraphOf(scene, doc.quotations[before]!.end - 1) === paragraphOf(scene, quotation.start);
    if (near) nextOf.set(before, i);
    return near ? before : -1;
  });
  doc.quotations.forEach((quotation: Quotation, i) => {
    const inside = (token: number): boolean => level[token] === quotation.outer;
    const openingMark = tree.tokenAt(quotation.start);
    const closingMark = tree.tokenAt(quotation.end - 1);
    const first = tree.sentences[tree.sentence(openingMark)]?.firstToken ?? openingMark;
    const end = tree.sentences[tree.sentence(closingMark)]?.endToken ?? closingMark + 1;
    const previousEnd = previousOf[i]! >= 0 ? doc.quotations[previousOf[i]!]!.end : 0;
    const nextStart = nextOf.has(i) ? doc.quotations[nextOf.get(i)!]!.start : Infinity;
    const before: number[] = [];
    for (
      let token = openingMark - 1;
      token >= first && tree.tokens[token]!.start >= previousEnd && inside(token);
      token--
    )
      before.unshift(token);
    const after: number[] = [];
    for (let token = closingMark + 1; token < end && tree.tokens[token]!.start < nextStart && inside(token); token++)
      after.push(token);
    frames.push({
      before,
      after,
      previous: previousOf[i]!,
      next: nextOf.get(i) ?? -1,
      firstToken: openingMark,
      lastToken: closingMark,
    });
  });
  return frames;
}
