/** When, of all happenings: by their own clauses, by a dated happening that they are told as a part of, or by the story. */
import type { EventWords } from '../../events.ts';
import type { Scene } from '../../scene.ts';
import type { Happening } from '../happenings.ts';
import type { EventDate } from './anchors.ts';
import { ClauseDates } from './clause.ts';
import { Story, type DatedMention } from './story.ts';
import { wholesOf } from '../wholes.ts';

/** One for each happening, undefined where nothing tells when it was. */
export function datesOf(scene: Scene, happenings: readonly Happening[], words: EventWords): (EventDate | undefined)[] {
  const clauses = new ClauseDates(scene, words);
  const tokens = happenings.map(({ triggers }) => triggers.map(({ token }) => token));
  const dates = tokens.map((mentions) => firstOf(mentions, (token) => clauses.of(token)));
  const happeningAt = new Map(tokens.flatMap((mentions, i) => mentions.map((token) => [token, i] as const)));
  const wholeDate = (token: number): EventDate | undefined =>
    firstOf(wholesOf(scene, token, words), (whole) => dates[happeningAt.get(whole) ?? -1]);
  // of a part of a part the whole was dated the first time
  for (let round = 0; round < 2; round++)
    for (const [i, mentions] of tokens.entries()) dates[i] ??= firstOf(mentions, wholeDate);
  const story = new Story(scene, words, datedMentions(tokens, dates));
  return dates.map((date, i) => date ?? firstOf(tokens[i]!, (token) => story.of(token)));
}

function datedMentions(
  tokens: readonly (readonly number[])[],
  dates: readonly (EventDate | undefined)[],
): DatedMention[] {
  return tokens
    .flatMap((mentions, i) => mentions.flatMap((token) => (dates[i] ? [{ token, date: dates[i] }] : [])))
    .sort((one, other) => one.token - other.token);
}

function firstOf(tokens: readonly number[], dateOf: (token: number) => EventDate | undefined): EventDate | undefined {
  for (const token of tokens) {
    const found = dateOf(token);
    if (found) return found;
  }
  return undefined;
}
