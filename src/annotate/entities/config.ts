import { z } from 'zod';
import { WeightsError, type Weights } from '../../network/weights.ts';
import { EXTRA } from './inputs.ts';

const schema = z.object({
  encoder: z.object({ pairs: z.int().min(1), extra: z.literal(EXTRA) }),
  /** `O`, then `B-` and `I-` of every kind of name. */
  labels: z.array(z.string()).min(3),
});

export type NamesConfig = z.infer<typeof schema>;

/** @throws WeightsError when these are not the weights of a names network. */
export function readNamesConfig(weights: Weights): NamesConfig {
  const { success, data, error } = schema.safeParse(weights.config);
  if (!success) throw new WeightsError(`weights of "${weights.model}" find no names: ${z.prettifyError(error)}`);
  return data;
}
