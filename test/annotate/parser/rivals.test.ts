import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { Encoder } from '../../../src/annotate/encoder/encoder.ts';
import { Vocabulary } from '../../../src/annotate/encoder/vocabulary.ts';
import { readParserConfig } from '../../../src/annotate/parser/config.ts';
import { Relations } from '../../../src/annotate/parser/relations.ts';
import { settleRivals } from '../../../src/annotate/parser/rivals.ts';
import { placeBorders } from '../../../src/network/borders.ts';
import { readWeights } from '../../../src/network/container.ts';
import { Distances } from '../../../src/network/layers/distances.ts';
import { Model } from '../../../src/network/model.ts';
import { stackRows } from '../../../src/network/rows.ts';

const FORMS = 'The deputy of the mayor , Ana Marchetti , resigned .'.split(' ');

describe('settleRivals', async () => {
  const weights = await readWeights(
    await readFile(new URL('../../network/fixtures/parser-small.ngw', import.meta.url)),
  );
  const model = await Model.start(weights);
  const config = readParserConfig(weights);
  const relations = new Relations(model, new Distances(model, config.distanceBounds));
  const encoder = new Encoder(model, Vocabulary.of(weights), config.encoder.pairs);
  const x = encoder.encode(FORMS, placeBorders(model, [0, FORMS.length]));
  const terms = relations.prepare(x, stackRows(model, model.placeMatrix('root'), x));
  const root = config.relations.indexOf('root');

  /** The probability of the likeliest relation of a token with a head. */
  function sureness(token: number, head: number): number {
    if (head < 0) return 1;
    const logits = [...model.values(relations.logits(terms, Int32Array.of(token), Int32Array.of(head)))];
    const others = logits.filter((_, relation) => relation !== root);
    return 1 / others.reduce((sum, logit) => sum + Math.exp(logit - Math.max(...others)), 0);
  }

  /** The scores of two heads of a token, with the best one `apart` over the second, after the rivals are settled. */
  function settled(token: number, best: number, second: number, apart: number): number[] {
    const width = FORMS.length + 1;
    const values = new Float32Array(FORMS.length * width).fill(-20);
    for (let i = 0; i < FORMS.length; i++) values[i * width + ((i + 2) % width)] = 9;
    values.fill(-20, token * width, (token + 1) * width);
    values[token * width + best + 1] = 5;
    values[token * width + second + 1] = 5 - apart;
    settleRivals(model, relations, terms, [{ first: 0, tokens: FORMS.length, values }], root);
    return [values[token * width + best + 1]!, values[token * width + second + 1]!];
  }

  const pairs = [1, 4, 6, 9].flatMap((token) =>
    [-1, 1, 4, 6, 9].flatMap((best) =>
      [-1, 1, 4, 6, 9]
        .filter((second) => best !== second && token !== best && token !== second)
        .map((second) => {
          return [token, best, second] as const;
        }),
    ),
  );

  it.each([0.1, 0.5, 1.5, 2.9])(
    'exchanges scores %d apart where the relation with the second is so much surer',
    (apart) => {
      const outcomes = pairs.map(([token, best, second]) => {
        const odds = (Math.exp(-apart) * sureness(token, second)) / sureness(token, best);
        const expected = odds > 1 ? [5 - apart, 5] : [5, 5 - apart];
        // what stands on the edge may fall either way: the kernel's exponential is its own
        if (Math.abs(odds - 1) > 1e-3)
          for (const [i, score] of settled(token, best, second, apart).entries())
            expect(score).toBeCloseTo(expected[i]!, 5);
        return odds > 1;
      });
      expect(outcomes).toContain(false);
      if (apart < 1) expect(outcomes).toContain(true);
    },
  );

  it('leaves what is far apart', () => {
    for (const [token, best, second] of pairs) expect(settled(token, best, second, 3)).toEqual([5, 2]);
  });
});
