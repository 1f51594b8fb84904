/** What people decide themselves, in a file of lines: it overrules what is worked out. */
import type { IdentifiedLabel } from '../../ontology.ts';

export interface Decision {
  readonly line: number;
  readonly kind: 'same' | 'different';
  /** Ids of nodes. */
  readonly one: string;
  readonly other: string;
}

/** Thrown where a line of decisions can't be read, or two of them contradict each other. */
export class DecisionError extends Error {
  override readonly name = 'DecisionError';
  readonly line: number;

  constructor(line: number, message: string) {
    super(message);
    this.line = line;
  }
}

/**
 * Lines of `same: <node id> <node id>` and `different: <node id> <node id>`; blank ones and those after `#` with a blank
 * or nothing before it are comments.
 *
 * @throws {DecisionError} names the line
 */
export function parseDecisions(text: string): Decision[] {
  const decisions = text.split(/\r?\n/u).flatMap((line, i): Decision[] => {
    const said = line.replace(/(?:^|\s)#.*$/u, '').trim();
    if (said === '') return [];
    const [, kind, one, other] = /^(same|different):\s+(\S+)\s+(\S+)$/u.exec(said) ?? [];
    if (kind === undefined) throw new DecisionError(i + 1, 'not "same: <node id> <node id>" or "different: …"');
    if (one === other) throw new DecisionError(i + 1, `names ${one!} twice`);
    return [{ line: i + 1, kind: kind as Decision['kind'], one: one!, other: other! }];
  });
  const known = new Map<string, Decision>();
  for (const decision of decisions) {
    const pair = [decision.one, decision.other].sort().join(' ');
    const before = known.get(pair);
    if (before && before.kind !== decision.kind) {
      throw new DecisionError(decision.line, `says otherwise than line ${before.line}`);
    }
    known.set(pair, decision);
  }
  return decisions;
}

/** The lines that {@link parseDecisions} reads. */
export function decisionLines(decisions: readonly Decision[]): string {
  return decisions.map(({ kind, one, other }) => `${kind}: ${one} ${other}`).join('\n');
}

/** A decision that does not fit what is there. */
export interface Misfit {
  readonly line: number;
  readonly what: string;
}

/**
 * What no longer fits: nodes that are not there, or of two kinds; a line each.
 *
 * @param kindOf of a node's id; undefined where there is no such node that could be identified
 */
export function misfits(decisions: readonly Decision[], kindOf: (id: string) => IdentifiedLabel | undefined): Misfit[] {
  return decisions.flatMap(({ line, one, other }) => {
    const gone = [one, other].find((id) => kindOf(id) === undefined);
    if (gone !== undefined) return [{ line, what: `no node ${gone} that could be identified` }];
    const [kind, otherKind] = [kindOf(one)!, kindOf(other)!];
    return kind === otherKind ? [] : [{ line, what: `${one} is a ${kind}, ${other} a ${otherKind}` }];
  });
}
