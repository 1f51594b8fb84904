/** `=~`: a whole text against a regular expression, which means what it does in Java or is refused. */
import { CypherError } from '../error.ts';
import { Translation } from './translation.ts';

const compiled = new Map<string, RegExp>();
const mostKept = 100;

/** @throws {CypherError} `runtime` where it is no regular expression, `unsupported` where JavaScript has nothing like it */
export function matches(text: string, expression: string): boolean {
  const there = compiled.get(expression) ?? compile(expression);
  return there.test(text);
}

function compile(expression: string): RegExp {
  const source = new Translation(expression).whole();
  if (compiled.size >= mostKept) compiled.clear();
  try {
    const made = new RegExp(`^(?:${source})$`, 'v');
    compiled.set(expression, made);
    return made;
  } catch {
    throw new CypherError('runtime', `'${expression}' is no regular expression`);
  }
}
