/** First and second person inside a statement: "I" is whoever makes it, "you" whoever it is said to. */
import type { Scene } from '../scene.ts';
import type { StatementDraft } from './draft.ts';

/** Gives statements inside others that "I" makes the speaker of the enclosing one. */
export function speakersInside(
  scene: Scene,
  statements: readonly StatementDraft[],
  within: ReadonlyMap<StatementDraft, StatementDraft>,
): void {
  for (const statement of statements) {
    const { source } = statement;
    const outer = within.get(statement);
    if (!source || source.referent || !outer?.source) continue;
    const token = scene.tree.tokenAt(source.span.start);
    if (scene.isFirstPerson(token)) statement.source = { span: source.span, referent: outer.source.referent };
  }
}
