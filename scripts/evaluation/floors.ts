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
      const figure = figures[name];
      if (figure !== undefined && !isWorse(figure, bound)) return [];
      return [`${name} is ${figure ?? 'missing'}, ${word} ${bound}`];
    });
  return [
    ...worse(atLeast, 'not at least', (figure, bound) => figure < bound),
    ...worse(atMost, 'not at most', (figure, bound) => figure > bound),
  ];
}

/** The same floors at the figures of now, rounded to one decimal for the worse. */
export function updated({ atLeast, atMost }: Floors, figures: Figures): Floors {
  const each = (bounds: Figures, rounded: (tenths: number) => number): Figures =>
    Object.fromEntries(Object.keys(bounds).map((name) => [name, rounded(Math.round(figures[name]! * 100) / 10) / 10]));
  return { atLeast: each(atLeast, Math.floor), ...(atMost && { atMost: each(atMost, Math.ceil) }) };
}
