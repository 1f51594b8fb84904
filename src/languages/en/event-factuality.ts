/** How English says whether something happens. */
import type { FactualityWords } from '../../extract/events/factuality/words.ts';
import {
  adjectiveEmbeddings,
  besideEmbeddings,
  nounEmbeddings,
  prepositionEmbeddings,
  verbEmbeddings,
} from './event-embedding.ts';
import { conditionals, modals } from './events.ts';
import { wordSet } from '../word-table.ts';

const reportedFutures = wordSet("would 'd ’d");
const wishes = wordSet('hope intend mean want wish');

export const eventFactuality: FactualityWords = {
  embeddings: {
    verb: verbEmbeddings,
    noun: nounEmbeddings,
    adjective: adjectiveEmbeddings,
    beside: besideEmbeddings,
    preposition: prepositionEmbeddings,
  },
  offences: wordSet('accuse acquit arraign charge convict indict plead suspect try'),
  presupposing: wordSet(
    'allege allow approve call challenge claim debate deny discuss fail fear forget oppose prepare question reject resist support',
  ),
  obliging: wordSet('have has'),
  subjunctive: wordSet('ask demand insist propose recommend request require suggest urge'),
  tellings: wordSet(
    'accusation account allegation article claim complaint report rumor rumour statement story suggestion talk',
  ),
  quantities: wordSet(
    'couple dozen handful hundred kind lot number range round series set slate sort string thousand wave',
  ),
  purposes: wordSet('for'),
  isConditional: (word) => conditionals.has(word),
  modality: (word) => modals.get(word),
  isReportedFuture: (word) => reportedFutures.has(word),
  isWish: (lemma) => wishes.has(lemma),
};
