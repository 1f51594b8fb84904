import { key } from '../encoder/forms.ts';
import { namesIn, type Labels } from './labels.ts';
import { isCapitalised, plain } from './plain.ts';
import type { Sequences } from './sequences.ts';

/** How much of what the rest of the article says is added to a token's scores. */
const SHARE = 1;
/** So many times a word inside a longer name counts as one that stands alone. */
const FIRM = 3;

/** A sentence before the article has been heard: its forms and [tokens, labels] scores. */
export interface ScoredSentence {
  readonly forms: readonly string[];
  readonly scores: Float32Array;
}

interface Evidence {
  readonly sums: Float64Array;
  weight: number;
}

/**
 * The labels of all sentences of an article, decoded twice: the second time a word's scores hear what the word is
 * elsewhere in the article. So a surname alone is settled by the full name, and a doubtful place of a club by the clear
 * ones.
 */
export function settle(sentences: readonly ScoredSentence[], labels: Labels, sequences: Sequences): Uint8Array[] {
  const kinds = labels.kinds.length;
  const evidence = new Map<string, Evidence>();
  const heard = sentences.map(({ forms, scores }) => {
    const margins = sequences.margins(scores);
    const weights = weightsOf(forms.length, labels, sequences.best(scores));
    const keys = forms.map((form) => (listens(form) ? key(plain(form)) : undefined));
    keys.forEach((word, i) => {
      if (word === undefined) return;
      let known = evidence.get(word);
      if (!known) evidence.set(word, (known = { sums: new Float64Array(kinds), weight: 0 }));
      known.weight += weights[i]!;
      for (let kind = 0; kind < kinds; kind++) known.sums[kind]! += margins[i * kinds + kind]! * weights[i]!;
    });
    return { weights, keys };
  });
  return sentences.map(({ scores }, sentence) => {
    const { weights, keys } = heard[sentence]!;
    // computed again: of a long article, they would be most of what is kept
    const margins = sequences.margins(scores);
    const changed = Float64Array.from(scores);
    keys.forEach((word, i) => {
      const known = word === undefined ? undefined : evidence.get(word);
      const others = known ? known.weight - weights[i]! : 0;
      if (!known || others <= 0) return;
      for (let label = 0; label < labels.size; label++) {
        const kind = labels.kindOf[label]!;
        const elsewhere = (known.sums[kind]! - margins[i * kinds + kind]! * weights[i]!) / others;
        changed[i * labels.size + label]! += SHARE * elsewhere;
      }
    });
    return sequences.best(changed);
  });
}

function weightsOf(tokens: number, labels: Labels, path: Uint8Array): Uint8Array {
  const weights = new Uint8Array(tokens).fill(1);
  for (const { first, end } of namesIn(labels, path)) if (end - first > 1) weights.fill(FIRM, first, end);
  return weights;
}

/** Words that other sentences may decide about: two characters and more, with a capital first. */
function listens(form: string): boolean {
  return Array.from(form).length > 1 && isCapitalised(form);
}
