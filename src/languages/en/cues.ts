/** The verbs, nouns and phrases that show that somebody says, writes or thinks something. */
import type { CueWords } from '../../extract/statements/words.ts';
import { claims, refusable, sayingNouns, sourcePhrases, thoughtNouns, utteringVerbs } from './cue-words.ts';
import type { EventKind } from '../../ontology.ts';
import { documentNouns, paperNames, papers } from './document-nouns.ts';
import { eventVerbs, negations } from './events.ts';
import { quotationVerbs } from './quotation-verbs.ts';
import { englishNouns } from './nouns.ts';
import { englishSpeakers } from './speakers.ts';
import { sayingWeights } from './saying-weights.ts';
import { speechVerbs } from './speech-verbs.ts';
import { statingVerbs } from './stating-verbs.ts';
import { thoughtVerbs } from './thought-verbs.ts';
import { wordTable } from '../word-table.ts';

/** Kinds of happenings of which nothing is said by naming what they happen to. */
const deeds: ReadonlySet<EventKind> = new Set([
  'accident',
  'business',
  'death',
  'disaster',
  'health',
  'life',
  'movement',
  'sport',
]);

export const englishCues: CueWords = {
  verbs: wordTable(speechVerbs, quotationVerbs, thoughtVerbs),
  thoughtNouns,
  sayingNouns,
  utteringVerbs,
  refusable,
  negations,
  negativeOpeners: new Set(['neither', 'no', 'nobody', 'none']),
  claims,
  complementizers: new Set(['that']),
  sourcePhrases,
  documentNouns,
  papers,
  paperNames,
  writtenIn: new Set(['in', 'on', 'via', 'through', 'by']),
  speakers: englishSpeakers,
  author: 'author',
  writtenBy: new Set(['by', 'from']),
  belongingTo: new Set(['of']),
  depositories: new Set(['court', 'tribunal', 'state']),
  authors: new Set(['author', 'researcher']),
  judging: new Set([
    'admonish',
    'attack',
    'berate',
    'blame',
    'blast',
    'chide',
    'condemn',
    'criticise',
    'criticize',
    'denounce',
    'fault',
    'mock',
    'praise',
    'rebuke',
    'scold',
    'slam',
    'thank',
  ]),
  studyNouns: new Set(['study', 'paper', 'research', 'report', 'analysis']),
  definite: englishNouns.definite,
  publishing: new Set([
    'author',
    'commission',
    'compile',
    'conduct',
    'draft',
    'file',
    'issue',
    'post',
    'prepare',
    'produce',
    'publish',
    'release',
    'sign',
    'submit',
    'write',
  ]),
  // neither "claim" nor "claims" nor "claiming", nor what the present of "be", "have" and "will" has besides
  isPast: (form, lemma) => form !== lemma && !/(?:s|ing|^am|^are|^['’](?:m|re|ve|ll))$/u.test(form),
  pluperfect: new Set(['had', '’d', "'d"]),
  toPrepositions: new Set(['to']),
  naming: new Set(['call', 'dub', 'entitle', 'know', 'name', 'nickname', 'title']),
  questioning: new Set([
    'ask',
    'cross-examination',
    'cross-examin',
    'cross-examine',
    'examine',
    'grill',
    'interview',
    'press',
    'question',
    'questioning',
    'quiz',
  ]),
  questionedBy: new Set(['by', 'from', 'with']),
  talks: new Set(['call', 'chat', 'conversation', 'interview', 'sit-down', 'talk']),
  turningTo: new Map([
    ['address', []],
    ['speak', ['to', 'with']],
    ['talk', ['to', 'with']],
    ['turn', ['to']],
  ]),
  interrogatives: new Set(['how', 'what', 'when', 'where', 'which', 'who', 'whom', 'whose', 'why']),
  fillers: new Set(['know', 'see']),
  proforms: new Set(['so']),
  stating: statingVerbs,
  saying: new Map(
    sayingWeights
      .trim()
      .split('\n')
      .map((line) => line.split(' '))
      .map(([clue, hundredths]) => [clue!, Number(hundredths) / 100]),
  ),
  topical: new Set(['about', 'on', 'over']),
  learning: new Set(['learn']),
  doing: new Set([...eventVerbs].filter(([, kind]) => deeds.has(kind)).map(([lemma]) => lemma)),
};
