/** Verbs that show that somebody thinks, fears or hopes something. */
import type { CueVerb } from '../../extract/statements/words.ts';

const thought: CueVerb = { act: 'thought' };

/** By lemma: "Quill believes that …", "Pike hoped to …". */
export const thoughtVerbs: Readonly<Record<string, CueVerb>> = {
  assume: thought,
  believe: thought,
  conclude: thought,
  doubt: thought,
  estimate: thought,
  expect: { act: 'thought', complement: 'infinitive' },
  fear: thought,
  feel: thought,
  figure: thought,
  guess: thought,
  hope: { act: 'thought', complement: 'infinitive' },
  imagine: thought,
  learn: thought,
  ponder: { act: 'thought', question: true },
  realize: thought,
  reason: thought,
  reckon: thought,
  remember: thought,
  surmise: thought,
  suspect: thought,
  think: thought,
  wonder: { act: 'thought', question: true },
  worry: thought,
};
