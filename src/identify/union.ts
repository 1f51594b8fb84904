import { grouped } from '../grouped.ts';

/** Sets that are joined, of things that are numbered. */
export class UnionFind {
  readonly #parent: number[];

  constructor(size: number) {
    this.#parent = Array.from({ length: size }, (_, i) => i);
  }

  /** The smallest member of its set. */
  find(member: number): number {
    let root = member;
    while (this.#parent[root]! !== root) root = this.#parent[root]!;
    for (let at = member; at !== root;) {
      const next = this.#parent[at]!;
      this.#parent[at] = root;
      at = next;
    }
    return root;
  }

  join(one: number, other: number): void {
    const [a, b] = [this.find(one), this.find(other)];
    this.#parent[Math.max(a, b)] = Math.min(a, b);
  }

  /** The sets, each in order, ordered by their first members. */
  sets(): number[][] {
    return [...grouped(this.#parent.keys(), (member) => this.find(member)).values()];
  }
}
