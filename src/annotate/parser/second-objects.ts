import type { Syntax } from '../../doc.ts';

const OBJECTS: ReadonlySet<string> = new Set(['obj', 'ccomp', 'xcomp']);

/**
 * Where there is an indirect object there is something given or said: the clause that hangs on whoever is told is what
 * is told, when nothing else can be. Training decodes the same way.
 *
 *     Marchetti told the officers that she had left.
 *                        iobj              ^^^^ ccomp of "told", not acl of "officers"
 *
 * A clause that follows a quotation has its object there: “I left,” she told officers who came.
 * Of the sentence of the tokens `start` to `end`; heads count from the first of all tokens.
 */
export function secondObjects(syntax: readonly Syntax[], start: number, end: number): Syntax[] {
  const repaired = syntax.slice(start, end);
  for (let i = start; i < end; i++) {
    const { dep, head } = syntax[i]!;
    if (!dep.startsWith('acl') || head < 0 || head > i || syntax[head]!.dep !== 'iobj') continue;
    const verb = syntax[head]!.head;
    if (syntax[verb]!.dep === 'parataxis') continue;
    const hasObject = repaired.some((one) => one.head === verb && OBJECTS.has(one.dep));
    if (!hasObject) repaired[i - start] = { ...syntax[i]!, head: verb, dep: 'ccomp' };
  }
  return repaired;
}
