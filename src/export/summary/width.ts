/** Text in the columns of a terminal. */
import { printable } from '../printable.ts';

const characters = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** East Asian wide characters and emoji, as Unicode's East Asian Width (UAX 11) has them. */
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;
const withoutWidth = /^[\p{M}\u200c\u200d]+$/u;

function columnsOfCharacter(character: string): number {
  if (withoutWidth.test(character)) return 0;
  return wide.test(character) ? 2 : 1;
}

/** How many columns the text takes. */
export function columnsOf(text: string): number {
  if (/^[ -~]*$/u.test(text)) return text.length;
  let columns = 0;
  for (const { segment } of characters.segment(text)) columns += columnsOfCharacter(segment);
  return columns;
}

/** The text padded with spaces to so many columns. */
export function padded(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - columnsOf(text)));
}

/** More code units than this for one column are no writing. */
const unitsForColumn = 8;

/**
 * The text on one line, made safe to show and shortened to so many columns: where it is longer it ends in `…`, after
 * a whole word if there is one near.
 */
export function shown(text: string, columns: number): string {
  const limit = columns * unitsForColumn;
  const line = printable(text.slice(0, limit).toWellFormed()).trim();
  const fitting = firstColumns(line, columns);
  if (fitting === line && text.length <= limit) return line;
  const kept = firstColumns(fitting, columns - 1);
  const blank = kept.lastIndexOf(' ');
  const whole = blank > kept.length * 0.7 ? kept.slice(0, blank) : kept;
  return `${whole.replace(/[\s,;:–—-]+$/u, '')}…`;
}

function firstColumns(text: string, columns: number): string {
  let used = 0;
  for (const { segment, index } of characters.segment(text)) {
    used += columnsOfCharacter(segment);
    if (used > columns) return text.slice(0, index);
  }
  return text;
}

/** The text, made safe already, in lines of at most so many columns, broken between words. */
export function wrapped(text: string, columns: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').map((one) => shown(one, columns))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && columnsOf(longer) > columns) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return [...lines, line];
}
