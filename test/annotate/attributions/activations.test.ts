import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { readAttributionConfig } from '../../../src/annotate/attributions/config.ts';
import { COLUMNS, Inputs } from '../../../src/annotate/attributions/inputs.ts';
import { AttributionNetwork } from '../../../src/annotate/attributions/network.ts';
import { quotationsOf } from '../../../src/annotate/quotations.ts';
import { segments } from '../../../src/annotate/segments.ts';
import { english } from '../../../src/languages/en/english.ts';
import type { Article } from '../../../src/article.ts';
import { englishQuotations } from '../../../src/languages/en/quotation-marks.ts';
import { readWeights } from '../../../src/network/container.ts';
import { Model } from '../../../src/network/model.ts';

interface Expected {
  readonly text: string;
  readonly forms: string[];
  readonly columns: number[][];
  readonly anchorLogits: number[];
  readonly candidates: { anchor: number; labels: number[]; acceptLogit: number }[];
}

const root = new URL('../../../', import.meta.url);
const { texts } = JSON.parse(
  await readFile(new URL('test/network/fixtures/statements-activations.json', root), 'utf8'),
) as { texts: Expected[] };

function read(text: string) {
  const paragraphs = [{ start: 0, end: text.length, kind: 'text' as const }];
  const { tokens, sentences } = segments(english.segmentation).run(
    { article: { text } as Article, paragraphs },
    () => undefined,
    () => undefined,
  );
  const { values } = new Inputs(tokens, paragraphs, sentences, quotationsOf(text, paragraphs, englishQuotations));
  return { forms: tokens.map((token) => token.text), columns: values };
}

const indices = (labels: readonly number[], label: number): number[] =>
  labels.flatMap((one, i) => (one === label ? [i] : []));

describe('the attribution network computes what training wrote down', async () => {
  const weights = await readWeights(await readFile(new URL('src/languages/en/statements.ngw', root)));
  const model = await Model.start(weights);
  const network = new AttributionNetwork(model, readAttributionConfig(weights));

  it.each(texts)('inputs: $text', ({ text, forms, columns }) => {
    const inputs = read(text);
    expect(inputs.forms).toEqual(forms);
    const rows = forms.map((_, i) => [...inputs.columns.subarray(i * COLUMNS, (i + 1) * COLUMNS).keys()]);
    expect(rows.map((row, i) => row.filter((column) => inputs.columns[i * COLUMNS + column] === 1))).toEqual(columns);
  });

  it.each(texts)('anchors, labels and acceptance: $text', ({ text, forms, anchorLogits, candidates }) => {
    const { columns } = read(text);
    const mark = model.arena.mark();
    const logits = network.anchorLogits(network.encode(forms, columns, [0, forms.length]));
    model.arena.release(mark);
    expect(Math.max(...anchorLogits.map((logit, i) => Math.abs(logit - logits[i]!)))).toBeLessThan(2e-3);
    const found = network.candidates(forms, columns, [0, forms.length]);
    expect(found.map(({ anchor }) => anchor)).toEqual(candidates.map(({ anchor }) => anchor));
    for (const [i, { labels, acceptLogit }] of candidates.entries()) {
      expect([found[i]!.source, found[i]!.content, found[i]!.cue]).toEqual([1, 2, 3].map((l) => indices(labels, l)));
      expect(Math.abs(found[i]!.acceptLogit - acceptLogit)).toBeLessThan(5e-3);
    }
  });
});
