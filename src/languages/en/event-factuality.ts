/** How English says whether something happens. */
import type { FactualityWords } from '../../extract/events/factuality/words.ts';
import {
  adjectiveEmbeddings,
  besideEmbeddings,
  nounEmbeddings,
  offenceEmbeddings,
  prepositionEmbeddings,
  verbEmbeddings,
} from './event-embedding.ts';
import { conditionals, modals } from './events.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));
const reportedFutures = set("would 'd ’d");
const wishes = set('hope intend mean want wish');

export const eventFactuality: FactualityWords = {
  embeddings: {
    verb: verbEmbeddings,
    noun: nounEmbeddings,
    adjective: adjectiveEmbeddings,
    beside: besideEmbeddings,
    preposition: prepositionEmbeddings,
    offence: offenceEmbeddings,
  },
  presupposing: set(
    'allege allow approve call challenge claim debate deny discuss fail fear forget oppose prepare question reject resist support',
  ),
  obliging: set('have has'),
  subjunctive: set('ask demand insist propose recommend request require suggest urge'),
  tellings: set(
    'accusation account allegation article claim complaint report rumor rumour statement story suggestion talk',
  ),
  quantities: set(
    'couple dozen handful hundred kind lot number range round series set slate sort string thousand wave',
  ),
  purposes: set('for'),
  isConditional: (word) => conditionals.has(word),
  modality: (word) => modals.get(word),
  isReportedFuture: (word) => reportedFutures.has(word),
  isWish: (lemma) => wishes.has(lemma),
};
