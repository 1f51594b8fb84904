import { describe, expect, it } from 'vitest';
import { paragraphsOf } from '../../src/annotate/paragraphs.ts';
import { turnsOf } from '../../src/annotate/turns.ts';
import { englishTurns } from '../../src/languages/en/transcripts.ts';

function turns(text: string): string[] {
  const paragraphs = paragraphsOf(text, { start: 0, end: text.length }).map((span) => ({
    ...span,
    kind: 'text' as const,
  }));
  return turnsOf(text, paragraphs, englishTurns).map(
    ({ label, kind, pieces }) =>
      `${kind} ${text.slice(label.start, label.end)}: ${pieces.map(({ start, end }) => text.slice(start, end)).join(' / ')}`,
  );
}

describe('turns of a transcript', () => {
  it('reads questions and answers', () => {
    expect(turns('Q: Were you there?\n\nA. Yes.\n\nAll day.\n\nQ: Alone?\n\nShe laughed.')).toEqual([
      'question Q: Were you there?',
      'answer A: Yes. / All day.',
      'question Q: Alone?',
    ]);
  });

  it('reads names, in quotation marks too', () => {
    expect(turns('"OKAFOR: Were you there?\n\n"LINDE: Yes.\n\n"OKAFOR: Alone?\n\n"LINDE: No."')).toEqual([
      'named OKAFOR: Were you there?',
      'named LINDE: Yes.',
      'named OKAFOR: Alone?',
      'named LINDE: No."',
    ]);
  });

  it('reads initials of names that were labels before', () => {
    expect(turns('Ada Okafor: Were you there?\n\nBo Linde: Yes.\n\nAO: Alone?\n\nBL: No.')).toEqual([
      'named Ada Okafor: Were you there?',
      'named Bo Linde: Yes.',
      'named AO: Alone?',
      'named BL: No.',
    ]);
  });

  it.each([
    ['a list', 'Venue: Town Hall\n\nDoors: 7 p.m.\n\nTickets: 9 euros\n\nParking: none'],
    ['contact details', 'Contact: Ada Okafor\n\nContact: Bella Linde\n\nContact: press desk'],
    ['two questions', 'Q: What now?\n\nA: Nothing.'],
    ['a title and prose', 'Note: the road is closed.\n\nThe mayor said so.'],
  ])('finds none in %s', (_, text) => {
    expect(turns(text)).toEqual([]);
  });
});
