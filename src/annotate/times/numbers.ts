/** Dates in numbers alone: "14/05/2023" has one reading, "04/06/2023" two. */

/** Which of the two numbers before the year is the day; undefined where the text doesn't show it. */
export type NumberOrder = 'day first' | 'month first' | undefined;

const dates = /(?<![\d/.-])(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d\d)(?![\d/])/gu;

/** The order that the dates of a text have of which one number is too high for a month. */
export function orderOfNumbers(text: string): NumberOrder {
  const orders = new Set(Array.from(text.matchAll(dates), ([, one, other]) => orderOf(Number(one), Number(other))));
  orders.delete(undefined);
  return orders.size === 1 ? [...orders][0] : undefined;
}

function orderOf(one: number, other: number): NumberOrder {
  if (one > 12 && other <= 12) return 'day first';
  return other > 12 && one <= 12 ? 'month first' : undefined;
}

/** The value of a time that begins with such a date: of one whose order isn't known the year. Undefined for other times. */
export function valueOfNumbers(text: string, known: NumberOrder): string | undefined {
  const match = new RegExp(`^\\D*?${dates.source}`, 'u').exec(text);
  if (!match) return undefined;
  const [one, other] = [match[1]!, match[2]!];
  const year = match[3]!.length === 4 ? match[3]! : String(fullYear(Number(match[3])));
  const order = orderOf(Number(one), Number(other)) ?? (one === other ? 'day first' : known);
  if (!order) return year;
  const [day, month] = order === 'day first' ? [one, other] : [other, one];
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** Two digits mean a year of 1951 to 2050. */
function fullYear(digits: number): number {
  return digits > 50 ? 1900 + digits : 2000 + digits;
}
