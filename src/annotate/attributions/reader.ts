/** Attributions: cue, source and content of what somebody said, wrote or thought, found by a network. */
import type { Attribution, Paragraph, Quotation, Sentence, Token } from '../../doc.ts';
import { readWeights } from '../../network/container.ts';
import { Model } from '../../network/model.ts';
import { readContent } from './contents.ts';
import { readAttributionConfig, type AttributionConfig } from './config.ts';
import { COLUMNS, Inputs } from './inputs.ts';
import { AttributionNetwork, type Candidate } from './network.ts';
import { calibrated, scoreOf, select } from './select.ts';
import { ofWholeQuotations } from './whole-quotations.ts';
import { windowsOf, type Window } from './windows.ts';
import { key } from '../encoder/forms.ts';
import { areSignsAlone } from '../signs-alone.ts';

/** Windows go through the network together until they have so many tokens, which bounds its memory. */
const BATCH = 1024;

/** A content of fewer tokens says nothing that somebody says. */
const SHORTEST_CONTENT = 4;

/** The least score inside of a content: none of it was ever shown to the network, so it must be surer. */
const LEAST_INSIDE = 1;

/** What stands in the contents of so many attributions is read in no further one: nobody writes what is so deep. */
const MOST_READINGS = 3;

/** The part of the time that the first reading takes; the rest goes into what is said inside of what is said. */
const FIRST_READING = 0.7;

interface Found {
  readonly candidate: Candidate;
  readonly outer?: Found;
}

/** Finds the attributions of articles. Pure: the same layers give the same attributions. */
export class AttributionReader {
  readonly #config: AttributionConfig;
  readonly #network: AttributionNetwork;
  readonly #cues: ReadonlySet<string>;

  constructor(model: Model) {
    this.#config = readAttributionConfig(model.weights);
    this.#network = new AttributionNetwork(model, this.#config);
    this.#cues = new Set(model.weights.lines('cues'));
  }

  /** In the order of their anchors. */
  find(
    tokens: readonly Token[],
    paragraphs: readonly Paragraph[],
    sentences: readonly Sentence[],
    quotations: readonly Quotation[],
    advance: (part: number) => void = () => undefined,
  ): Attribution[] {
    const forms = tokens.map(({ text }) => text);
    const columns = new Inputs(tokens, paragraphs, sentences, quotations).values;
    const windows = windowsOf(paragraphs, sentences);
    const worded = windows.filter(({ first, end }) => !areSignsAlone(forms.slice(first, end)));
    const candidates = this.#read(forms, columns, worded, (part) => {
      advance(part * FIRST_READING);
    });
    const chosen = select(candidates, this.#config.least, this.#config);
    const rest = ofWholeQuotations(tokens, windows, quotations, candidates, chosen, this.#config);
    const found: Found[] = [...chosen, ...rest].map((candidate) => ({ candidate }));
    const known = new Set(found.map(({ candidate }) => candidate.anchor));
    const readings = new Uint8Array(tokens.length);
    let read = 0;
    for (const outer of found) {
      advance(FIRST_READING + (1 - FIRST_READING) * (read++ / found.length));
      const { content } = outer.candidate;
      if (content.some((token) => readings[token]! >= MOST_READINGS)) continue;
      for (const token of content) readings[token]!++;
      // the loop goes on over what it adds
      const inner = this.#inside(outer.candidate, tokens, sentences, quotations);
      const more = inner.filter(({ anchor }) => !known.has(anchor));
      for (const candidate of more) found.push({ candidate, outer });
      for (const { anchor } of more) known.add(anchor);
    }
    found.sort((one, other) => one.candidate.anchor - other.candidate.anchor);
    const places = new Map(found.map((one, i) => [one, i]));
    return found.map(({ candidate, outer }) => {
      const { anchor, cue, source, content } = candidate;
      const logit = scoreOf(candidate, this.#config);
      const score = calibrated(logit, this.#config.calibration);
      return { anchor, cue, source, content, within: outer ? places.get(outer)! : -1, score, logit };
    });
  }

  #read(
    forms: readonly string[],
    columns: Uint8Array,
    windows: readonly Window[],
    advance: (part: number) => void = () => undefined,
  ): Candidate[] {
    return batches(windows).flatMap((batch) => {
      const [offset, end] = [batch[0]!.first, batch[batch.length - 1]!.end];
      const starts = [...batch.map(({ first }) => first - offset), end - offset];
      const read = columns.subarray(offset * COLUMNS, end * COLUMNS);
      const candidates = this.#network.candidates(forms.slice(offset, end), read, starts);
      advance(end / forms.length);
      return candidates.map((candidate) => placed(candidate, (token) => token + offset));
    });
  }

  /** What is said inside the content of another attribution; read only where a word often is a cue. */
  #inside(
    { content }: Candidate,
    tokens: readonly Token[],
    sentences: readonly Sentence[],
    quotations: readonly Quotation[],
  ): Candidate[] {
    if (content.length < SHORTEST_CONTENT) return [];
    if (!content.some((token) => this.#cues.has(key(tokens[token]!.text)))) return [];
    const reading = readContent(content, tokens, sentences, quotations);
    const forms = reading.tokens.map((token) => tokens[token]!.text);
    const candidates = this.#read(forms, reading.columns, reading.windows);
    return select(candidates, LEAST_INSIDE, this.#config)
      .filter((candidate) => candidate.content.length < reading.tokens.length)
      .map((candidate) => placed(candidate, (token) => reading.tokens[token]!));
  }
}

/** A candidate with every token renumbered. */
function placed({ anchor, source, cue, content, ...logits }: Candidate, place: (token: number) => number): Candidate {
  return {
    anchor: place(anchor),
    source: source.map(place),
    cue: cue.map(place),
    content: content.map(place),
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
