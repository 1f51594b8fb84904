/** The time of day, in nanoseconds since midnight. */

export interface ClockTime {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  /** Of the second. */
  readonly nanosecond: number;
}

export const nanosecondsOfSecond = 1e9;
export const nanosecondsOfDay = 86_400e9;

export function timeOf({ hour, minute, second, nanosecond }: ClockTime): number {
  return ((hour * 60 + minute) * 60 + second) * nanosecondsOfSecond + nanosecond;
}

export function clockOf(time: number): ClockTime {
  const seconds = Math.floor(time / nanosecondsOfSecond);
  return {
    hour: Math.floor(seconds / 3600),
    minute: Math.floor(seconds / 60) % 60,
    second: seconds % 60,
    nanosecond: time - seconds * nanosecondsOfSecond,
  };
}

/** Brings a time before or after its day into the day that it falls on. */
export function carried(day: number, time: number): { readonly day: number; readonly time: number } {
  const days = Math.floor(time / nanosecondsOfDay);
  return { day: day + days, time: time - days * nanosecondsOfDay };
}
