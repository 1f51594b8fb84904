import { describe, expect, it } from 'vitest';
import { createArticle, loadNewsgraph } from '../../../../src/index.ts';
import { sceneOf } from '../../../../src/extract/scene.ts';
import { draftStatements } from '../../../../src/extract/statements.ts';
import { Clues } from '../../../../src/extract/statements/judge/clues.ts';
import { SayingJudge } from '../../../../src/extract/statements/judge/saying.ts';
import { english } from '../../../../src/languages/en/english.ts';

const newsgraph = await loadNewsgraph();

function draftsOf(text: string) {
  const scene = sceneOf(newsgraph.annotate(createArticle({ id: 'a', text })), english.persons);
  return { scene, drafts: draftStatements(scene, english.cues, english.interviews) };
}

/** Of the text's first draft. */
function cluesOf(text: string): ReadonlyMap<string, number> {
  const { scene, drafts } = draftsOf(text);
  return new Clues(scene, drafts.statements).of(drafts.statements[0]!);
}

function probabilityOf(text: string): number {
  const { scene, drafts } = draftsOf(text);
  return new SayingJudge(scene, drafts, english.cues.saying).probability(drafts.statements[0]!);
}

describe('clues', () => {
  it.each([
    [
      'Ada Okafor said that the bridge was safe.',
      ['form:clause/none', 'relation:ccomp', 'source:Person', 'side:after'],
    ],
    ['“The bridge is safe,” Ada Okafor said.', ['quoted:whole', 'side:before', 'relation:ccomp']],
    ['The council denied any involvement.', ['form:NOUN/none', 'no-verb/none', 'relation:obj']],
    ['They promised to leave.', ['form:infinitive', 'relation:xcomp', 'source-is:PRON']],
  ])('of %s', (text, expected) => {
    const clues = cluesOf(text);
    expect(expected.filter((name) => !clues.has(name))).toEqual([]);
  });

  it('have the strength 1 unless the network gives one', () => {
    const strengths = [...cluesOf('Ada Okafor said that the bridge was safe.')];
    const others = strengths.filter(([name]) => !name.startsWith('network'));
    expect(new Set(others.map(([, strength]) => strength))).toEqual(new Set([1]));
  });
});

describe('the judge', () => {
  it('is surer of a clause after "said" than of a bare object', () => {
    const [clause, object] = [
      probabilityOf('Ada Okafor said that the bridge was safe.'),
      probabilityOf('The club promised its members a new roof.'),
    ];
    expect(clause).toBeGreaterThan(object);
  });

  it('adds up what the clues weigh', () => {
    const { scene, drafts } = draftsOf('Ada Okafor said that the bridge was safe.');
    const weighed = (weights: [string, number][]): number =>
      new SayingJudge(scene, drafts, new Map(weights)).probability(drafts.statements[0]!);
    expect(weighed([])).toBe(0.5);
    expect(weighed([['form:clause', 2]])).toBeCloseTo(1 / (1 + Math.exp(-2)));
    expect(
      weighed([
        ['form:clause', 2],
        ['relation:ccomp', -3],
        ['form:infinitive', 9],
      ]),
    ).toBeCloseTo(1 / (1 + Math.exp(1)));
  });
});
