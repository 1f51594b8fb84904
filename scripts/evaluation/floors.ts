/** The figures that have been reached, in `floors.json`: what changes the reading must not lose them. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Figures } from './measures.ts';

/** Of one measure. */
export interface Floors {
  readonly atLeast: Figures;
  readonly atMost?: Figures;
}

const file = join(import.meta.dirname, 'floors.json');

export function readFloors(): Readonly<Record<string, Floors>> {
  return JSON.parse(readFileSync(file, 'utf8')) as Record<string, Floors>;
}

export function writeFloors(floors: Readonly<Record<string, Floors>>): void {
  writeFileSync(file, `${JSON.stringify(floors, undefined, 2)}\n`);
}

/** A line for each figure that is worse than what was reached. */
export function belowFloors({ atLeast, atMost = {} }: Floors, figures: Figures): string[] {
  const worse = (bounds: Figures, word: string, isWorse: (figure: number, bound: number) => boolean): string[] =>
    Object.entries(bounds).flatMap(([name, bound]) => {
      const figure = figures[name] ?? NaN;
      return Number.isNaN(figure) || isWorse(figure, bound) ? [`${name} is ${figure}, ${word} ${bound}`] : [];
    });
  return [
    ...worse(atLeast, 'not at least', (figure, bound) => figure < bound),
    ...worse(atMost, 'not at most', (figure, bound) => figure > bound),
  ];
}

/** The floors with every figure that is better now, to one decimal. */
export function raised({ atLeast, atMost }: Floors, figures: Figures): Floors {
  const each = (bounds: Figures, better: (bound: number, figure: number) => number): Figures =>
    Object.fromEntries(Object.entries(bounds).map(([name, bound]) => [name, better(bound, figures[name] ?? bound)]));
  return {
    atLeast: each(atLeast, (bound, figure) => Math.max(bound, Math.floor(figure * 10) / 10)),
    ...(atMost && { atMost: each(atMost, (bound, figure) => Math.min(bound, Math.ceil(figure * 10) / 10)) }),
  };
}
