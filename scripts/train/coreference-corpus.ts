/** Reads articles and their coreference chains from a treebank whose MISC column holds `Entity=` as GUM has it. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** A mention of a chain; offsets are UTF-16, half-open. */
export interface GoldMention {
  readonly start: number;
  readonly end: number;
  readonly chain: string;
  /** What it means: "person", "organization", "abstract", … */
  readonly type: string;
  /** How it hangs on what was mentioned before: "coref", "pred" of a predicate, "sgl" of what comes once, … */
  readonly link: string;
}

export interface GoldArticle {
  readonly id: string;
  readonly text: string;
  readonly mentions: readonly GoldMention[];
}

interface Word {
  readonly id: string;
  readonly form: string;
  readonly misc: string;
}

/** Text of one article as it grows, with the mentions that are still open. */
class Growing {
  text = '';
  readonly mentions: GoldMention[] = [];
  readonly #open: Omit<GoldMention, 'end'>[] = [];

  /** The brackets at one word: "(12-person-new-…", "(12-…)", "12)". */
  bracket(entity: string, start: number, end: number): void {
    for (const [part] of entity.matchAll(/\([^()]+\)?|[^()]+\)/gu)) {
      const [chain = '', type = '', , , , , link = ''] = part.replace(/[()]/gu, '').split('-');
      if (part.startsWith('(') && !part.endsWith(')')) this.#open.push({ chain, type, link, start });
      else if (part.startsWith('(')) this.mentions.push({ chain, type, link, start, end });
      else {
        const at = this.#open.findLastIndex((one) => one.chain === chain);
        if (at >= 0) this.mentions.push({ ...this.#open.splice(at, 1)[0]!, end });
      }
    }
  }
}

const entityOf = (misc: string): string => /(?:^|\|)Entity=([^|]+)/u.exec(misc)?.[1] ?? '';
const spaceAfter = (misc: string): string => (misc.includes('SpaceAfter=No') ? '' : ' ');

function readSentence(words: readonly Word[], growing: Growing): void {
  let within = { upTo: 0, end: 0, space: ' ' };
  for (const { id, form, misc } of words) {
    if (id.includes('.')) continue;
    const range = /^(\d+)-(\d+)$/u.exec(id);
    if (range) {
      within = { upTo: Number(range[2]), end: growing.text.length + form.length, space: spaceAfter(misc) };
      continue;
    }
    const start = growing.text.length;
    growing.text += form;
    growing.bracket(entityOf(misc), start, growing.text.length);
    if (Number(id) > within.upTo) growing.text += spaceAfter(misc);
    else if (Number(id) === within.upTo) growing.text += within.space;
  }
}

export function readArticles(path: string): GoldArticle[] {
  const bytes = readFileSync(path);
  const articles: { id: string; growing: Growing }[] = [];
  for (const block of (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').split(/\n\n+/u)) {
    const lines = block.split('\n');
    const document = lines.find((line) => line.startsWith('# newdoc id = '));
    if (document) articles.push({ id: document.slice('# newdoc id = '.length), growing: new Growing() });
    const growing = articles.at(-1)?.growing;
    if (!growing) continue;
    if (growing.text && lines.some((line) => line.startsWith('# newpar')))
      growing.text = `${growing.text.trimEnd()}\n\n`;
    const words = lines
      .filter((line) => /^\d/u.test(line))
      .map((line): Word => {
        const columns = line.split('\t');
        return { id: columns[0]!, form: columns[1]!, misc: columns[9] ?? '' };
      });
    readSentence(words, growing);
  }
  return articles.map(({ id, growing: { text, mentions } }) => ({ id, text, mentions }));
}
