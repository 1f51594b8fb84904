/** Attributions: cue, source and content of what somebody said, wrote or thought, found by a network. */
import type { Paragraph, Quotation, Sentence, Token } from '../doc.ts';
import { readWeights } from '../network/container.ts';
import { Model } from '../network/model.ts';
import { readAttributionConfig, type AttributionConfig } from './attributions/config.ts';
import { COLUMNS, Inputs } from './attributions/inputs.ts';
import { AttributionNetwork, type Candidate } from './attributions/network.ts';
import { calibrated, scoreOf, select } from './attributions/select.ts';
import { ofWholeQuotations } from './attributions/whole-quotations.ts';
import { windowsOf, type Window } from './attributions/windows.ts';

/** Token indices of the article, each list ascending. */
export interface Attribution {
  /** The word that the cue was found by; it usually is one of `cue`. */
  readonly anchor: number;
  /** May be empty where the network saw nothing but the anchor. */
  readonly cue: readonly number[];
  /** Empty where the text names none. */
  readonly source: readonly number[];
  /** Never empty; not always without gaps: a quotation that is interrupted is one content. */
  readonly content: readonly number[];
  /** Calibrated: of those with 0.8, about 80 % have the right source and a content that is right by half or more. */
  readonly score: number;
}

/** Windows go through the network together until they have so many tokens, which bounds its memory. */
const BATCH = 1024;

/** Finds the attributions of articles. Pure: the same layers give the same attributions. */
export class AttributionReader {
  readonly #config: AttributionConfig;
  readonly #network: AttributionNetwork;

  constructor(model: Model) {
    this.#config = readAttributionConfig(model.weights);
    this.#network = new AttributionNetwork(model, this.#config);
  }

  /** In the order of their anchors. */
  find(
    tokens: readonly Token[],
    paragraphs: readonly Paragraph[],
    sentences: readonly Sentence[],
    quotations: readonly Quotation[],
  ): Attribution[] {
    const forms = tokens.map(({ text }) => text);
    const columns = new Inputs(tokens, paragraphs, sentences, quotations).values;
    const windows = windowsOf(paragraphs, sentences);
    const candidates = batches(windows).flatMap((batch) => {
      const [offset, end] = [batch[0]!.first, batch[batch.length - 1]!.end];
      const starts = [...batch.map(({ first }) => first - offset), end - offset];
      const read = columns.subarray(offset * COLUMNS, end * COLUMNS);
      return this.#network
        .candidates(forms.slice(offset, end), read, starts)
        .map((candidate) => moved(candidate, offset));
    });
    const chosen = select(candidates, this.#config);
    const rest = ofWholeQuotations(tokens, windows, quotations, candidates, chosen, this.#config);
    return [...chosen, ...rest]
      .map((candidate) => {
        const { anchor, cue, source, content } = candidate;
        const score = calibrated(scoreOf(candidate, this.#config), this.#config.calibration);
        return { anchor, cue, source, content, score };
      })
      .sort((one, other) => one.anchor - other.anchor);
  }
}

function moved({ anchor, source, cue, content, ...logits }: Candidate, offset: number): Candidate {
  const move = (token: number): number => token + offset;
  return {
    anchor: anchor + offset,
    source: source.map(move),
    cue: cue.map(move),
    content: content.map(move),
    ...logits,
  };
}

/** Windows that follow each other without a gap, as many as go through the network together. */
function batches(windows: readonly Window[]): Window[][] {
  const found: Window[][] = [];
  let [start, end] = [-BATCH, -1];
  for (const window of windows) {
    if (window.first !== end || window.end - start > BATCH) {
      found.push([]);
      start = window.first;
    }
    found[found.length - 1]!.push(window);
    end = window.end;
  }
  return found;
}

/**
 * A reader from a file of weights.
 * @throws WeightsError when the file is damaged or another network's.
 */
export async function loadAttributionReader(file: Uint8Array): Promise<AttributionReader> {
  return new AttributionReader(await Model.start(await readWeights(file)));
}
