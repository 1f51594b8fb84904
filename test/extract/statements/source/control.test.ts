import { describe, expect, it } from 'vitest';
import { inShort, statementsOf } from '../../../support/statements.ts';

describe('who says what a verb without a subject tells', () => {
  it.each([
    ['Ada Okafor criticized Bella Linde for saying that the dam was safe.', 'Bella Linde'],
    ['Ada Okafor called on Bella Linde to say that the dam was not safe.', 'Bella Linde'],
    ['Ada Okafor wrote to Bella Linde, saying that the dam was safe.', 'Ada Okafor'],
    ['Ada Okafor left the room, saying that the dam was safe.', 'Ada Okafor'],
  ])('%s', (text, who) => {
    const said = statementsOf(text).find(({ text: content }) => content.startsWith('the dam'));
    expect(said?.who).toEqual([who]);
  });
});

describe('who says “we”', () => {
  it('is whoever says it for several', () => {
    expect(inShort('“We hope that the dam is safe,” Ada Okafor said.')).toContain('Ada Okafor: the dam is safe');
  });
});

describe('who signs a quotation', () => {
  it.each([
    ['The dam broke.\n\n“It is a long way back to where we were.” – Ada Okafor', ['Ada Okafor']],
    ['Ada Okafor stated,\n\n“It is a long way back to where we were. We were told so.”', ['Ada Okafor']],
    ['Bella Linde left.\n\n“It is a long way back to where we were.” – and Ada Okafor stayed.', ['Bella Linde']],
  ])('%s', (text, who) => {
    const said = statementsOf(text).find(({ kind }) => kind === 'direct');
    expect(said?.who).toEqual(who);
  });
});

describe('who answers the author', () => {
  it('is whoever spoke with the author before', () => {
    const text =
      'Ada Okafor pours the tea. “It is late,” she says.\n\n“Did it help?” I ask.\n\n“No. But everybody ate.”';
    expect(inShort(text)).toContain('Ada Okafor: No. But everybody ate.');
  });
});

describe('who stands behind the cue', () => {
  it('is no part of what is said', () => {
    expect(inShort('“Shame on you,” shouted a man in the gallery.')).toEqual(['man in the gallery: Shame on you,']);
  });
});

describe('a pronoun behind a clause', () => {
  it('is not whoever the clause is about', () => {
    const text =
      'Prosecutor Ada Okafor was brief. Bella Linde never paid a dollar, she said, and when the clerk rang, Linde hung up.';
    expect(statementsOf(text)[0]?.who).not.toEqual(['Bella Linde']);
  });
});
