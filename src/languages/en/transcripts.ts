/** How an interview is set in print, and how its introduction says who talks with whom. */
import type { TurnWords } from '../../annotate/turns.ts';
import type { InterviewWords } from '../../extract/statements/finders/turns.ts';

export const englishTurns: TurnWords = {
  question: new Set(['q', 'question', 'interviewer']),
  answer: new Set(['a', 'answer']),
};

export const englishInterviews: InterviewWords = {
  // "The goalkeeper spoke to Owen Tallis", "sat down with"
  talking: new Set(['speak', 'talk', 'sit', 'chat', 'meet']),
  // "Owen Tallis interviewed the goalkeeper"
  interviewing: new Set(['interview', 'question', 'ask']),
};
