/**
 * Short articles by the thousand, for what needs an archive: a few of our own in which people, bodies and places are
 * renamed. The same number gives the same article on every machine.
 */
import type { ArticleInput } from '../../src/article.ts';
import { Random } from '../../test/support/random.ts';

/** Of at most 60 words. */
const stories = [
  `{role} {person} said on Monday that {place} would repair the harbour wall before winter.

“We cannot wait for another storm,” {surname} told reporters. {other}, who speaks for the {body}, said the money was not there yet.`,
  `The {body} has asked {person}, the {role} of {place}, to resign.

{other}, its chairman, said {surname} had hidden a report on the water supply. {surname} denied that. “I have nothing to hide,” {surname} said.`,
  `A fire destroyed a warehouse of the {body} in {place} on Tuesday.

Nobody was hurt, {role} {person} said. {other} saw the flames from the quay. “It burned all night,” {other} told the paper.`,
  `{person} was elected {role} of {place} on Sunday and defeated {other}.

“This town wants a new start,” {surname} said. The {body} welcomed the result and called for talks.`,
  `The {body} and {person} signed a contract for a new ferry to {place}.

{role} {other} said the ship would sail in spring. “It took three years,” {person} said after the meeting.`,
  `Police in {place} arrested {person} on Friday after a theft at the {body}.

{other}, the {role}, said the paintings had been found. A lawyer for {surname} said the charge was false.`,
] as const;

const givenNames =
  'Ada Ben Cora Dirk Edna Felix Greta Hugo Ines Joel Karin Lars Mara Nils Olga Pia Quentin Rosa Silas Tessa Ulf Vera ' +
  'Wim Yara Anton Berta Clara Daria Emil Frida Georg Hanna Ida Jonas Klara Lena Moritz Nora Oskar Paula';
const [beginnings, middles, ends] = [
  'Bar Cal Dor El Fen Gar Hal Jor Kel Lor Mer Nor Os Pel Quar Ros Sel Tor Ul Vos Wen Yar Zel Bran Drus'.split(' '),
  'a e i o u en or il am'.split(' '),
  'son beck wick ter ley man den ford holt quist rup vall'.split(' '),
];
const bodies =
  'Harbour Board|Water Company|Teachers Union|Savings Bank|Museum|Ferry Line|Fire Service|Fishing Guild'.split('|');
const roles = 'Mayor Senator Governor Judge Inspector Minister'.split(' ');

const first = givenNames.split(' ');
const [surnames, towns] = [beginnings.length * middles.length * ends.length, 300];

/** Some are told of far more often than others: half of all times one of the first eighth. */
function rank(random: Random, count: number): number {
  const drawn = random.next();
  return Math.floor(count * drawn * drawn * drawn);
}

function surnameOf(number: number): string {
  const [beginning, rest] = [number % beginnings.length, Math.floor(number / beginnings.length)];
  return `${beginnings[beginning]!}${middles[rest % middles.length]!}${ends[Math.floor(rest / middles.length)]!}`;
}

function townOf(number: number): string {
  return `Port ${surnameOf((number * 7) % surnames)}`;
}

function personOf(random: Random): { readonly person: string; readonly surname: string } {
  const number = rank(random, 3 * surnames);
  const surname = surnameOf(number % surnames);
  return { person: `${first[(number * 11) % first.length]!} ${surname}`, surname };
}

/** @param number from 0: that of the article */
export function shortArticle(number: number): ArticleInput {
  const random = new Random(number + 1);
  const town = townOf(rank(random, towns));
  const names: Record<string, string> = {
    ...personOf(random),
    other: personOf(random).person,
    role: random.pick(roles),
    place: town,
    body: `${town} ${random.pick(bodies)}`,
  };
  const story = stories[number % stories.length]!;
  const text = story.replace(/\{(\w+)\}/gu, (_, name: string) => names[name]!);
  const day = new Date(Date.UTC(2020, 0, 1 + (number % 1_500))).toISOString().slice(0, 10);
  return { id: `short/${number}`, date: day, text };
}

export function* shortArticles(count: number): Generator<ArticleInput> {
  for (let number = 0; number < count; number++) yield shortArticle(number);
}
