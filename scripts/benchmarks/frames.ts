/** What a trace of Chromium says of the time that scripts take in each frame. */

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds. */
  readonly ts: number;
  readonly dur?: number;
  readonly args?: { readonly name?: string };
}

/** Where scripts run; each may run inside another of them. */
const scripts = new Set([
  'EvaluateScript',
  'EventDispatch',
  'FireAnimationFrame',
  'FireIdleCallback',
  'FunctionCall',
  'RunMicrotasks',
  'TimerFire',
  'V8.GC_MARK_COMPACTOR',
]);
const frameBegins = 'BeginMainThreadFrame';

/** @returns the milliseconds in which scripts ran, of each frame of the busiest page in which any did */
export function scriptsInFrames(trace: Buffer): number[] {
  const { traceEvents } = JSON.parse(trace.toString('utf8')) as { traceEvents: TraceEvent[] };
  const thread = busiest(traceEvents);
  const own = traceEvents
    .filter(({ pid, tid }) => `${pid} ${tid}` === thread)
    .sort((one, other) => one.ts - other.ts || (other.dur ?? 0) - (one.dur ?? 0));
  const frames: number[] = [];
  let [end, inFrame, hasBegun] = [0, 0, false];
  for (const { name, ph, ts, dur = 0 } of own) {
    if (name === frameBegins) {
      if (hasBegun && inFrame > 0) frames.push(inFrame / 1000);
      [inFrame, hasBegun] = [0, true];
    }
    if (ph !== 'X' || !scripts.has(name) || ts + dur <= end) continue;
    inFrame += ts + dur - Math.max(ts, end);
    end = ts + dur;
  }
  return frames;
}

/** The thread with the most frames: the main one of the page. */
function busiest(events: readonly TraceEvent[]): string {
  const counts = new Map<string, number>();
  for (const { name, pid, tid } of events) {
    if (name === frameBegins) counts.set(`${pid} ${tid}`, (counts.get(`${pid} ${tid}`) ?? 0) + 1);
  }
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0] ?? '';
}
