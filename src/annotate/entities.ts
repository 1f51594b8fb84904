/** The stage that finds names: persons, organizations, places and works. */
import type { Entity, EntityType, Sentence, Stage, Token } from '../doc.ts';
import { readWeights } from '../network/container.ts';
import { Model } from '../network/model.ts';
import { withAddressed } from './entities/corrections/addressed.ts';
import type { Span } from '../span.ts';
import { withSpeakers } from './entities/corrections/labels-of-turns.ts';
import { withEmployers } from './entities/corrections/employers.ts';
import { withDatelines } from './entities/corrections/datelines.ts';
import { withoutOccupations } from './entities/corrections/occupations.ts';
import { retyped } from './entities/corrections/retyped.ts';
import { withoutTags } from './entities/corrections/tags.ts';
import { withoutCredits } from './entities/credits.ts';
import { withBothNames } from './entities/both-names.ts';
import { extentsOf } from './entities/extents.ts';
import { namesIn, type LabelledName } from './entities/labels.ts';
import type { NameLanguage } from './entities/language.ts';
import { NamesNetwork } from './entities/network.ts';
import { settle } from './entities/settle.ts';
import { areSignsAlone } from './signs-alone.ts';

/** Longer sentences go through the network in pieces. */
const LONGEST_SENTENCE = 200;

const TYPES: Readonly<Record<string, EntityType>> = {
  PERSON: 'PERSON',
  ORGANIZATION: 'ORGANIZATION',
  PLACE: 'PLACE',
  WORK: 'WORK',
};

/** Finds the names of an article. Pure: the same tokens and sentences give the same names. */
export class NameFinder {
  readonly #network: NamesNetwork;
  readonly #language: NameLanguage;

  constructor(model: Model, language: NameLanguage) {
    this.#network = new NamesNetwork(model, language);
    this.#language = language;
  }

  /** In order, not overlapping; `speakers` are the labels of those who speak in a transcript. Other kinds of names (nationalities, events, products) are left out. */
  find(
    tokens: readonly Token[],
    sentences: readonly Pick<Sentence, 'firstToken' | 'endToken'>[],
    advance: (part: number) => void = () => undefined,
    speakers: readonly Span[] = [],
  ): Entity[] {
    const texts = tokens.map(({ text }) => text);
    const pieces = sentences
      .flatMap(({ firstToken, endToken }) => cut(firstToken, endToken))
      .filter(([first, end]) => !areSignsAlone(texts.slice(first, end)));
    const forms = pieces.map(([first, end]) => texts.slice(first, end));
    const scores = this.#network.score(forms, advance);
    const { labels, sequences } = this.#network;
    const paths = settle(
      forms.map((sentence, i) => ({ forms: sentence, scores: scores[i]! })),
      labels,
      sequences,
    );
    const names = paths.flatMap((path, i): LabelledName[] => {
      const [offset] = pieces[i]!;
      const there = namesIn(labels, path);
      return there.map(({ first, end, kind }) => ({ first: first + offset, end: end + offset, kind }));
    });
    const whole = withBothNames(tokens, sentences, extentsOf(tokens, names, this.#language), this.#language);
    const spoken = withSpeakers(tokens, whole, speakers, this.#language);
    const settled = withDatelines(tokens, sentences, this.#corrected(tokens, spoken));
    return settled.flatMap(({ first, end, kind }) => {
      const type = TYPES[kind];
      const span = { start: tokens[first]!.start, end: tokens[end - 1]!.end };
      return type ? [{ ...span, firstToken: first, endToken: end, type }] : [];
    });
  }

  #corrected(tokens: readonly Token[], names: readonly LabelledName[]): LabelledName[] {
    return [withoutTags, withoutOccupations, withAddressed, withEmployers, retyped, withoutCredits].reduce<
      LabelledName[]
    >((found, correct) => correct(tokens, found, this.#language), [...names]);
  }
}

function cut(first: number, end: number): [number, number][] {
  const pieces: [number, number][] = [];
  for (let at = first; at < end; at += LONGEST_SENTENCE) pieces.push([at, Math.min(at + LONGEST_SENTENCE, end)]);
  return pieces;
}

/**
 * From a file of weights.
 * @throws WeightsError when the file is damaged or not that of a names network.
 */
export async function loadNameFinder(file: Uint8Array, language: NameLanguage): Promise<NameFinder> {
  // in float32: the names of an article decide about each other, so that rounding in one place shows in many
  return new NameFinder(await Model.start(await readWeights(file), 'float32'), language);
}

export function entities(finder: NameFinder): Stage<'tokens' | 'sentences' | 'turns', 'entities'> {
  return {
    name: 'entities',
    needs: ['tokens', 'sentences', 'turns'],
    adds: ['entities'],
    run: ({ tokens, sentences, turns }, _, advance) => {
      const speakers = turns.filter(({ kind }) => kind === 'named').map(({ label }) => label);
      return { entities: finder.find(tokens, sentences, advance, speakers) };
    },
  };
}
