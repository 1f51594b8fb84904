/** From all candidates of an article to its attributions. */
import type { AttributionConfig } from './config.ts';
import type { Candidate } from './network.ts';

export function scoreOf({ anchorLogit, acceptLogit }: Candidate, { anchorWeight }: AttributionConfig): number {
  return anchorWeight * anchorLogit + (1 - anchorWeight) * acceptLogit;
}

/** Candidates with a content and a score of at least `least`, best first, without the worse of two that say the same. */
export function select(candidates: readonly Candidate[], least: number, config: AttributionConfig): Candidate[] {
  const ranked = candidates
    .filter(({ content }) => content.length > 0)
    .map((candidate) => ({ candidate, score: scoreOf(candidate, config) }))
    .filter(({ score }) => score >= least)
    .sort((one, other) => other.score - one.score || one.candidate.anchor - other.candidate.anchor);
  const kept: Candidate[] = [];
  const byStretch = new Map<number, Candidate[]>();
  for (const { candidate } of ranked) {
    const stretches = stretchesOf(candidate);
    const near = new Set(stretches.flatMap((stretch) => byStretch.get(stretch) ?? []));
    if ([...near].some(({ content }) => shared(content, candidate.content) > config.mostShared)) continue;
    kept.push(candidate);
    for (const stretch of stretches) {
      const there = byStretch.get(stretch);
      if (there) there.push(candidate);
      else byStretch.set(stretch, [candidate]);
    }
  }
  return kept;
}

/** Contents are only compared with those that touch the same stretch of so many tokens. */
const STRETCH = 64;

function stretchesOf({ content }: Candidate): number[] {
  return [...new Set(content.map((token) => Math.floor(token / STRETCH)))];
}

/** Jaccard of two ascending lists. */
export function shared(one: readonly number[], other: readonly number[]): number {
  let [i, k, both] = [0, 0, 0];
  while (i < one.length && k < other.length) {
    const difference = one[i]! - other[k]!;
    if (difference === 0) both++;
    if (difference <= 0) i++;
    if (difference >= 0) k++;
  }
  return both / Math.max(1, one.length + other.length - both);
}

/** The measured share of right ones at this score, between the measured points on a straight line. */
export function calibrated(score: number, points: AttributionConfig['calibration']): number {
  const next = points.findIndex(([at]) => at >= score);
  if (next < 0) return points.at(-1)![1];
  if (next === 0) return points[0]![1];
  const [[from, low], [to, high]] = [points[next - 1]!, points[next]!];
  return low + ((high - low) * (score - from)) / (to - from);
}
