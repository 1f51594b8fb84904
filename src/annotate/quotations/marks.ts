/** Reads the quotation marks of one paragraph: which of them open, which close, which are apostrophes or primes. */
import type { Span } from '../../span.ts';

/** Marks that go together. */
export interface Family {
  readonly name: string;
  /** Whether a quotation that nothing closes is taken to end with its paragraph. */
  readonly cutAtEnd: boolean;
  /** Single marks may be apostrophes, double ones are nothing else. */
  readonly isDouble: boolean;
}

export interface Mark extends Span {
  readonly family: Family;
  readonly role: 'open' | 'close';
}

const curlyDouble: Family = { name: 'curly double', cutAtEnd: true, isDouble: true };
const curlySingle: Family = { name: 'curly single', cutAtEnd: false, isDouble: false };
const straightDouble: Family = { name: 'straight double', cutAtEnd: false, isDouble: true };
const straightSingle: Family = { name: 'straight single', cutAtEnd: false, isDouble: false };
const guillemet: Family = { name: 'guillemet', cutAtEnd: true, isDouble: true };

const isLetter = (character: string | undefined): boolean => character !== undefined && /[\p{L}\p{N}]/u.test(character);
/** A blank, nothing at all, a dash, an opening bracket or another mark: what stands before an opening mark. */
const beforeOpening = (character: string | undefined): boolean =>
  character === undefined || /[\s(\[{—–\-/“‘"'«„:]/u.test(character);
const isBlank = (character: string | undefined): boolean => character === undefined || /\s/u.test(character);

/** A word that begins after the mark, such as the "em" of "’em"; at most twelve letters of it. */
function wordAfter(text: string, at: number): string {
  return (/^[\p{L}\p{N}]{1,12}/u.exec(text.slice(at, at + 12))?.[0] ?? '').toLowerCase();
}

/** Whether single marks can close here: after something, and not in the middle of a word. */
function canClose(text: string, at: number, { start, end }: Span): boolean {
  const after = at + 1 < end ? text[at + 1] : undefined;
  return at > start && !isBlank(text[at - 1]) && !isLetter(after);
}

/**
 * Whether the mark is the apostrophe of a plural possessive, though a quotation is open: it is, where a better mark
 * to close comes later.
 *
 *     ‘The Banks’ boat was cold,’ he said
 *               ^ apostrophe  ^ closes
 */
function isPossessive(text: string, at: number, laterClose: number): boolean {
  return laterClose > at && /[sS]/.test(text[at - 1] ?? '') && /^\s[\p{Ll}\p{N}]/u.test(text.slice(at + 1, at + 4));
}

/** For each offset of the paragraph, where the next single mark that can close stands (-1: nowhere before an opening one). */
function laterCloses(text: string, paragraph: Span, closing: string, opening: string): Map<number, number> {
  const later = new Map<number, number>();
  let next = -1;
  for (let at = paragraph.end - 1; at >= paragraph.start; at--) {
    const character = text[at];
    if (character !== closing && character !== opening) continue;
    later.set(at, next);
    if (character === closing && canClose(text, at, paragraph)) next = at;
    else if (
      character === opening &&
      opening !== closing &&
      beforeOpening(at > paragraph.start ? text[at - 1] : undefined)
    )
      next = -1;
  }
  return later;
}

/**
 * Lists the marks of a paragraph in order. Takes time linear in its length.
 *
 * @param isInside whether the paragraph begins inside of a quotation in double marks
 */
export function marksOf(text: string, paragraph: Span, elisions: ReadonlySet<string>, isInside = false): Mark[] {
  const marks: Mark[] = [];
  const laterCurly = laterCloses(text, paragraph, '’', '‘');
  const laterStraight = laterCloses(text, paragraph, "'", "'");
  let [openDouble, openCurlyDouble, openCurly, openStraight] = [isInside, isInside ? 1 : 0, 0, false];
  const add = (family: Family, role: Mark['role'], start: number, length = 1): void => {
    marks.push({ family, role, start, end: start + length });
  };
  for (let at = paragraph.start; at < paragraph.end; at++) {
    const before = at > paragraph.start ? text[at - 1] : undefined;
    const after = at + 1 < paragraph.end ? text[at + 1] : undefined;
    switch (text[at]) {
      case '“':
      case '„':
        add(curlyDouble, 'open', at);
        openCurlyDouble++;
        break;
      case '”':
        // a slip of the keyboard, where there is nothing to close: ”It was late.”
        if (openCurlyDouble === 0 && beforeOpening(before) && isLetter(after)) {
          add(curlyDouble, 'open', at);
          openCurlyDouble++;
        } else {
          add(curlyDouble, 'close', at);
          openCurlyDouble = Math.max(0, openCurlyDouble - 1);
        }
        break;
      case '«':
        add(guillemet, 'open', at);
        break;
      case '»':
        add(guillemet, 'close', at);
        break;
      case '"':
        // a mark between two blanks, or after a digit with nothing open, decides nothing
        if (openDouble ? !isBlank(before) || isBlank(after) : beforeOpening(before) && !isBlank(after)) {
          add(straightDouble, openDouble ? 'close' : 'open', at);
          openDouble = !openDouble;
        }
        break;
      case '‘':
        if (beforeOpening(before) && !elisions.has(wordAfter(text, at + 1)) && !isBlank(after)) {
          add(curlySingle, 'open', at);
          openCurly++;
        }
        break;
      case '’':
        if (openCurly > 0 && canClose(text, at, paragraph) && !isPossessive(text, at, laterCurly.get(at)!)) {
          add(curlySingle, 'close', at);
          openCurly--;
        }
        break;
      case "'":
        if (openStraight) {
          if (canClose(text, at, paragraph) && !isPossessive(text, at, laterStraight.get(at)!)) {
            add(straightSingle, 'close', at);
            openStraight = false;
          }
        } else if (
          beforeOpening(before) &&
          !isBlank(after) &&
          laterStraight.get(at)! > at &&
          !elisions.has(wordAfter(text, at + 1))
        ) {
          add(straightSingle, 'open', at);
          openStraight = true;
        }
        break;
    }
  }
  return marks;
}
