/** Whom a statement is said to. */
import type { Scene } from '../scene.ts';
import type { StatementDraft } from './draft.ts';
import type { CueWords } from './words.ts';

/** The tokens that name whom a cue speaks to: an object ("told the reporters") or a phrase ("said to me"). */
function addressed({ tree }: Scene, { cue }: StatementDraft, words: CueWords): number[] {
  if (!cue) return [];
  const children = tree.children(cue.token);
  if (cue.passive)
    return children.filter((child) => tree.dep(child) === 'nsubj:pass' && cue.verb.addressee === 'object');
  return children.filter((child) => {
    if (tree.is(child, 'iobj')) return true;
    if (tree.is(child, 'obj')) return cue.verb.addressee === 'object';
    const preposition = tree.is(child, 'obl') ? tree.child(child, 'case') : -1;
    return (
      preposition >= 0 &&
      child > cue.token &&
      words.toPrepositions.has(tree.form(preposition)) &&
      tree.form(preposition) !== 'with'
    );
  });
}

export function addresseesOf(
  scene: Scene,
  statements: readonly StatementDraft[],
  ids: ReadonlyMap<StatementDraft, string>,
  within: ReadonlyMap<StatementDraft, StatementDraft>,
  words: CueWords,
): void {
  const { tree, cast, graph } = scene;
  for (const statement of statements) {
    for (const token of addressed(scene, statement, words)) {
      const outer = within.get(statement);
      const referent = cast.agentAt(token) ?? (scene.isFirstPerson(token) ? outer?.source?.referent : undefined);
      if (!referent || referent === statement.source?.referent) continue;
      const { start, end } = tree.tokens[token]!;
      graph.edge({
        type: 'ADDRESSED_TO',
        from: ids.get(statement)!,
        to: cast.id(referent),
        evidence: [{ start, end, rule: 'addressee-of-cue' }],
        confidence: 0.8,
      });
    }
  }
}
