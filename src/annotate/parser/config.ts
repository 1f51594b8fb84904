import { z } from 'zod';
import { WeightsError, type Weights } from '../../network/weights.ts';

const schema = z.object({
  encoder: z.object({ pairs: z.int().min(1) }),
  /** Upper bounds of the buckets of distances between a token and its head. */
  distanceBounds: z.array(z.int()).min(1),
  /** Universal parts of speech and relations, in the order of the network's outputs. */
  upos: z.array(z.string()).min(1),
  relations: z.array(z.string()).min(1),
});

export type ParserConfig = z.infer<typeof schema>;

/** @throws WeightsError when these are not the weights of a parser. */
export function readParserConfig(weights: Weights): ParserConfig {
  const { success, data, error } = schema.safeParse(weights.config);
  if (!success) throw new WeightsError(`weights of "${weights.model}" are no parser's: ${z.prettifyError(error)}`);
  if (!data.relations.includes('root')) throw new WeightsError('weights of a parser without the relation "root"');
  return data;
}
