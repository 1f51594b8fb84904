/** Dates as files, pages and feeds write them, to ISO 8601. */

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const clock = String.raw`(?<time>\d{1,2}:\d{2}(?::\d{2})?)(?:\.\d{1,9})?\s?(?<offset>[a-z]{1,5}|[+-]\d{2}(?::?\d{2})?)?`;

const forms = [
  // 2024-05-02T23:30:00-04:00, 2024/05/02 23:30 +0000, 2024-05-02
  new RegExp(String.raw`^(?<year>\d{4})[-/](?<month>\d{2})[-/](?<day>\d{2})(?:[T\s]\s?${clock})?$`, 'iu'),
  // 20240502T233000Z, 20240502
  /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})(?:T\d{4,6}(?:Z|[+-]\d{4})?)?$/iu,
  // Thu, 02 May 2024 23:30:00 -0400
  new RegExp(
    String.raw`^(?:[a-z]{3,9}\.?,?\s)?(?<day>\d{1,2})(?:st|nd|rd|th)?\s(?<month>[a-z]{3,9})\.?,?\s(?<year>\d{4})(?:,?\s${clock})?$`,
    'iu',
  ),
  // Thursday, May 2, 2024
  new RegExp(
    String.raw`^(?:[a-z]{3,9}\.?,?\s)?(?<month>[a-z]{3,9})\.?\s(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s(?<year>\d{4})(?:,?\s${clock})?$`,
    'iu',
  ),
];

function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return year > 0 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** Those of RFC 822; of other names several zones of the world have the same. */
const zones: Readonly<Record<string, string>> = {
  ...{ Z: 'Z', UT: 'Z', UTC: 'Z', GMT: 'Z', EST: '-05:00', EDT: '-04:00', CST: '-06:00', CDT: '-05:00' },
  ...{ MST: '-07:00', MDT: '-06:00', PST: '-08:00', PDT: '-07:00' },
};

/** `+0530` and `+05` as `+05:30` and `+05:00`; undefined where no clock on earth is that far ahead or behind. */
function offsetOf(written: string): string | undefined {
  if (/^[a-z]/iu.test(written)) return zones[written.toUpperCase()];
  const digits = written.slice(1).replace(':', '').padEnd(4, '0');
  if (Number(digits.slice(0, 2)) > 14 || Number(digits.slice(2)) > 59) return undefined;
  return `${written[0]!}${digits.slice(0, 2)}:${digits.slice(2)}`;
}

/**
 * The date in ISO 8601; undefined where it is none. A moment keeps its own UTC offset, so the day never shifts. A clock
 * time without offset is left out: nobody could tell which moment it is.
 *
 * @example
 * isoDate('Thu, 02 May 2024 23:30:00 -0400'); // '2024-05-02T23:30:00-04:00'
 */
export function isoDate(written: string): string | undefined {
  const plain = written.slice(0, 100).trim().replace(/\s+/gu, ' ');
  for (const form of forms) {
    const parts = form.exec(plain)?.groups;
    if (!parts) continue;
    const named = months.indexOf(parts['month']!.slice(0, 3).toLowerCase()) + 1;
    const month = named || Number(parts['month']);
    if (!isDay(Number(parts['year']), month, Number(parts['day']))) continue;
    const day = `${parts['year']!}-${String(month).padStart(2, '0')}-${parts['day']!.padStart(2, '0')}`;
    const offset = parts['offset'] && offsetOf(parts['offset']);
    const time = parts['time']?.padStart(parts['time'].length < 6 ? 5 : 8, '0');
    const real = time !== undefined && /^(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?$/u.test(time);
    return real && offset ? `${day}T${time}${offset}` : day;
  }
  return dayInEitherOrder(plain);
}

/** 05/14/2023 and 14.5.2023 can be read in one way only; of 03-02-2009 nobody knows which number is the month. */
function dayInEitherOrder(written: string): string | undefined {
  const [, one, other, year] = (/^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/u.exec(written) ?? []).filter((_, i) => i !== 2);
  if (one === undefined || other === undefined || year === undefined) return undefined;
  const days = [
    [one, other],
    [other, one],
  ].filter(([month, day]) => isDay(Number(year), Number(month), Number(day)));
  const [first, second] = days.map(([month, day]) => `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`);
  return second === undefined || second === first ? first : undefined;
}
