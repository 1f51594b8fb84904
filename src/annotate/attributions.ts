/** Attributions: cue, source and content of what somebody says, writes or thinks. */
import type { Stage } from '../doc.ts';
import type { AttributionReader } from './attributions/reader.ts';

type Needs = 'tokens' | 'paragraphs' | 'sentences' | 'quotations';

export function attributions(reader: AttributionReader): Stage<Needs, 'attributions'> {
  return {
    name: 'attributions',
    needs: ['tokens', 'paragraphs', 'sentences', 'quotations'],
    adds: ['attributions'],
    run({ tokens, paragraphs, sentences, quotations }, _, advance) {
      return { attributions: reader.find(tokens, paragraphs, sentences, quotations, advance) };
    },
  };
}
