import type { Language } from '../language.ts';
import { englishActors } from './actors.ts';
import { englishCalibration } from './calibration.ts';
import { englishCues } from './cues.ts';
import { englishEvents } from './event-words.ts';
import { englishKinship } from './kinship-words.ts';
import { englishNames } from './names.ts';
import { englishPersons } from './pronouns.ts';
import { englishQuotations } from './quotation-marks.ts';
import { englishReferents } from './referents.ts';
import { englishRoles } from './role-words.ts';
import { englishSentences } from './sentences.ts';
import { englishTimes } from './times/reader.ts';
import { englishInterviews, englishTurns } from './transcripts.ts';
import { namesWeights, parserWeights, statementsWeights } from './weights.ts';
import { englishWords } from './words.ts';

export const english: Language = {
  segmentation: { words: englishWords, sentences: englishSentences },
  quotations: englishQuotations,
  turns: englishTurns,
  times: englishTimes,
  names: englishNames,
  referents: englishReferents,
  persons: englishPersons,
  cues: englishCues,
  interviews: englishInterviews,
  roles: englishRoles,
  kinship: englishKinship,
  events: englishEvents,
  actors: englishActors,
  calibration: englishCalibration,
  weights: { parser: parserWeights, names: namesWeights, statements: statementsWeights },
};
