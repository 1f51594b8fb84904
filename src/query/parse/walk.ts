/** Ways through an expression, whatever it is made of. */
import type { Expression } from './expression.ts';

/** The names of all variables in it, also of those that it declares itself. */
export function variablesIn(part: unknown, names = new Set<string>()): Set<string> {
  if (typeof part !== 'object' || part === null) return names;
  if ('kind' in part && part.kind === 'variable') names.add((part as { name: string } & typeof part).name);
  for (const child of Object.values(part) as unknown[]) variablesIn(child, names);
  return names;
}

/** The same expression with some of its parts replaced; `replacement` returns null for a part to be kept. */
export function rewritten(part: Expression, replacement: (part: Expression) => Expression | null): Expression {
  return rewrite(part, replacement) as Expression;
}

function rewrite(part: unknown, replacement: (part: Expression) => Expression | null): unknown {
  if (Array.isArray(part)) return part.map((one) => rewrite(one, replacement));
  if (typeof part !== 'object' || part === null || part instanceof Map) return part;
  if ('kind' in part) {
    const other = replacement(part as Expression);
    if (other) return other;
    if (part.kind === 'literal') return part;
  }
  return Object.fromEntries(Object.entries(part).map(([name, child]) => [name, rewrite(child, replacement)]));
}

/** Equal for expressions that are written alike, whatever the blanks. */
export function signature(part: Expression): string {
  return JSON.stringify(part, (name, value: unknown) => {
    if (name === 'at' || name === 'text') return undefined;
    if (typeof value === 'bigint') return `\u0000${value}`;
    if (typeof value === 'number') return `\u0000${value} as FLOAT`;
    return value;
  });
}

/** The conditions that all must hold. */
export function conjuncts(expression: Expression | null): readonly Expression[] {
  if (expression === null) return [];
  if (expression.kind !== 'operation' || expression.operator !== 'AND') return [expression];
  return [...conjuncts(expression.left), ...conjuncts(expression.right)];
}
