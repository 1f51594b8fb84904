/** Long texts of every shape: news, and what no newspaper prints. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface LongText {
  readonly name: string;
  /** In characters. */
  readonly length: number;
  readonly make: (length: number) => string;
}

const file = join(import.meta.dirname, '..', '..', 'examples', 'articles', 'warehouse-trial.txt');
const story = readFileSync(file, 'utf8').trim();
const given = ['Ada', 'Ben', 'Cleo', 'Dov', 'Edda', 'Finn', 'Gwen', 'Hugo', 'Ines', 'Jonas'];
const family = ['Quill', 'Okafor', 'Lind', 'Marsh', 'Tallis', 'Pike', 'Brandt', 'Moss', 'Rowe', 'Vance'];

const repeated =
  (text: string) =>
  (length: number): string =>
    text.repeat(Math.ceil(length / text.length)).slice(0, length);

const numbered =
  (text: (i: number) => string) =>
  (length: number): string => {
    const parts: string[] = [];
    for (let i = 0, so = 0; so < length; i++) so += parts[parts.push(text(i)) - 1]!.length;
    return parts.join('').slice(0, length);
  };

/** One of some thousands of names. */
function nameOf(i: number): string {
  const letter = (one: number): string => 'abcdefghij'[one % 10]!;
  const [first, last] = [given[i % 10]!, family[Math.floor(i / 10) % 10]!];
  return `${first}${letter(Math.floor(i / 100))} ${last}${letter(Math.floor(i / 1000))}`;
}

const stories = repeated(`${story}\n\n`);
const MB = 1_000_000;

/** What all others are compared with. */
export const usual: LongText = { name: 'a story', length: MB / 10, make: stories };

export const longTexts: readonly LongText[] = [
  usual,
  { name: 'a story', length: MB, make: stories },
  { name: 'a story', length: 4 * MB, make: stories },
  { name: 'a statement a sentence', length: MB, make: repeated('The mayor said it rained. ') },
  { name: 'a statement inside of a statement', length: MB, make: repeated('the mayor said that ') },
  { name: 'opening quotation marks', length: 20_000, make: repeated('“') },
  { name: 'names in a list', length: MB, make: numbered((i) => `${nameOf(i)}, `) },
  { name: 'stories in one paragraph', length: MB, make: repeated(`${story.replace(/\s+/gu, ' ')} `) },
  {
    ...{ name: 'one sentence of 200,000 words', length: 894_000 },
    make: repeated('the mayor and the clerk walked over the old bridge to the town hall with a red lamp and '),
  },
  { name: 'quotations inside of quotations', length: MB / 4, make: repeated('“He said ‘she said ') },
  { name: 'quotations', length: MB / 4, make: repeated('“We were late,” the mayor said. ') },
  {
    ...{ name: 'turns of a transcript', length: MB },
    make: numbered((i) =>
      i % 2 ? 'OKAFOR: We were late, and nobody said that it was safe.\n\n' : 'Q: Who told you?\n\n',
    ),
  },
  {
    ...{ name: 'people, each with a role', length: MB / 4 },
    make: numbered((i) => `${nameOf(i)}, the mayor of Port ${family[i % 10]!}, said she was late. `),
  },
  { name: 'a list of roles', length: MB / 2, make: numbered((i) => `Mayor ${nameOf(i)}, `) },
  { name: 'an event a sentence', length: MB / 4, make: repeated('The mayor resigned. ') },
  { name: 'short paragraphs', length: MB, make: repeated('It rained.\n\n') },
  { name: 'brackets', length: MB / 4, make: repeated('([{') },
  { name: 'commas', length: MB / 4, make: repeated(', ') },
  { name: 'the same cue', length: MB / 4, make: repeated('said ') },
  { name: 'one word', length: MB, make: repeated('x') },
];
