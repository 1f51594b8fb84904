import { z } from 'zod';
import { WeightsError, type Weights } from '../../network/weights.ts';
import { COLUMNS } from './inputs.ts';

/** What a token is to the attribution at hand, in the order of the network's outputs. */
export const LABELS = ['outside', 'source', 'content', 'cue'] as const;

const schema = z.object({
  encoder: z.object({ pairs: z.int().min(1), extra: z.literal(COLUMNS) }),
  spanPairs: z.int().min(1),
  /** Upper bounds of the buckets of distances between a token and the anchor. */
  distanceBounds: z.array(z.int()).min(1),
  labels: z.array(z.enum(LABELS)).refine((labels) => labels.join() === LABELS.join()),
  /** A token whose logit as an anchor exceeds this is a candidate. */
  proposed: z.number(),
  /** The score is this part of the anchor's logit and the rest of that of acceptance. */
  anchorWeight: z.number().min(0).max(1),
  /** A candidate with a lower score is none. */
  least: z.number(),
  /** Of two contents that share more than this, by Jaccard, the better one stays. */
  mostShared: z.number().min(0).max(1),
  /** Scores in ascending order, each with the measured share of such attributions that are right. */
  calibration: z.array(z.tuple([z.number(), z.number().min(0).max(1)])).min(1),
});

export type AttributionConfig = z.infer<typeof schema>;

/** @throws WeightsError when these are not the weights of an attribution network. */
export function readAttributionConfig(weights: Weights): AttributionConfig {
  const { success, data, error } = schema.safeParse(weights.config);
  if (success) return data;
  throw new WeightsError(`weights of "${weights.model}" don't find attributions: ${z.prettifyError(error)}`);
}
