/** The labels of tokens: outside, or beginning or inside of a name of some kind. */
export class Labels {
  readonly names: readonly string[];
  /** What each label makes of its token: 0 for outside, k for the k-th kind of name. */
  readonly kindOf: readonly number[];
  /** The kinds, the first being outside. */
  readonly kinds: readonly string[];

  constructor(names: readonly string[]) {
    this.names = names;
    this.kinds = [...new Set(names.map((name) => name.slice(2)))];
    this.kindOf = names.map((name) => this.kinds.indexOf(name.slice(2)));
  }

  get size(): number {
    return this.names.length;
  }

  isInside(label: number): boolean {
    return this.names[label]!.startsWith('I-');
  }

  /** Whether a label may follow another one, or (-1) begin a sentence. */
  mayFollow(label: number, before: number): boolean {
    return !this.isInside(label) || (before >= 0 && this.kindOf[before] === this.kindOf[label]);
  }
}

/** A name in a sequence of labels: positions, half-open. */
export interface LabelledName {
  readonly first: number;
  readonly end: number;
  readonly kind: string;
}

/** The names of a sequence; an inside without its beginning begins one. */
export function namesIn(labels: Labels, path: ArrayLike<number>): LabelledName[] {
  const names: LabelledName[] = [];
  let first = 0;
  let kind = 0;
  for (let i = 0; i <= path.length; i++) {
    const label = i < path.length ? path[i]! : 0;
    if (kind > 0 && i < path.length && labels.isInside(label) && labels.kindOf[label] === kind) continue;
    if (kind > 0) names.push({ first, end: i, kind: labels.kinds[kind]! });
    kind = labels.kindOf[label]!;
    first = i;
  }
  return names;
}
