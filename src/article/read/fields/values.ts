/** What the values of fields mean; undefined where they can't be understood. */
import { isoDate } from '../date.ts';
import { isFields } from './names.ts';

/** A string, or an object that holds one: `{"rendered": "…"}`, `{"#text": "…"}`. */
export function textIn(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  if (!isFields(value)) return undefined;
  return ['rendered', '#text', 'text', 'html', 'value', '@value'].map((key) => value[key]).find((one) => isText(one));
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

/** A text, or the list of its paragraphs. */
export function paragraphsIn(value: unknown): string | undefined {
  if (!Array.isArray(value)) return textIn(value);
  const paragraphs = value.map((one) => textIn(one));
  return paragraphs.every(isText) ? paragraphs.join('\n\n') : undefined;
}

/** A name, an object with one, or a list of either. */
export function namesIn(value: unknown): string | undefined {
  if (Array.isArray(value)) {
    const names = value.map((one) => namesIn(one));
    return names.every(isText) ? [...new Set(names)].join(', ') : undefined;
  }
  const name = isFields(value) ? (textIn(value['name']) ?? textIn(value['title']) ?? textIn(value)) : textIn(value);
  return name?.trim() ? name.trim() : undefined;
}

export function addressIn(value: unknown): string | undefined {
  const written = isFields(value) ? (value['url'] ?? value['href'] ?? value['@id']) : value;
  const address = Array.isArray(written) ? (written[0] as unknown) : written;
  if (typeof address !== 'string') return undefined;
  return /^https?:\/\/[^\s/]/iu.test(address.trim()) && URL.canParse(address.trim()) ? address.trim() : undefined;
}

export function idIn(value: unknown): string | undefined {
  // A larger number has lost its last digits already, and two of them would be one.
  if (typeof value === 'number') return Number.isSafeInteger(value) ? String(value) : undefined;
  return textIn(value);
}

/** In seconds: from 1973 on a number is no year, no day written with digits and no count of days; up to 2100. */
const [first, last] = [1e8, 4.1e9];

/** A date as it is written, or seconds or milliseconds since 1970. */
export function dateIn(value: unknown): string | undefined {
  if (typeof value === 'number') return isoDate(String(value)) ?? momentOf(value);
  const written = textIn(value);
  if (written === undefined) return undefined;
  return isoDate(written) ?? (/^\s*-?\d{9,13}(?:\.\d+)?\s*$/u.test(written) ? momentOf(Number(written)) : undefined);
}

function momentOf(number: number): string | undefined {
  const size = Math.abs(number);
  const seconds = size >= first && size <= last ? number : number / 1000;
  if (Math.abs(seconds) < first || Math.abs(seconds) > last) return undefined;
  return new Date(Math.trunc(seconds) * 1000).toISOString().replace('.000', '');
}
