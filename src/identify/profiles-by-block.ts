/** Profiles of an archive that changes, put together by block: what comes or goes touches its blocks and no other. */
import { englishIdentityWords } from '../languages/en/identity-words.ts';
import type { IdentifiedLabel } from '../ontology.ts';
import { blockOf } from './block.ts';
import { withTied } from './decisions/tied.ts';
import type { Decision } from './decisions/decisions.ts';
import type { Profile } from './profile.ts';

export class ProfilesByBlock {
  readonly #blocks = new Map<string, Map<string, Profile>>();
  readonly #blockOf = new Map<string, string>();
  readonly #nodesOf = new Map<string, readonly string[]>();
  readonly #touched = new Set<string>();

  /** Takes an article's profiles, in place of those it had; none where it is gone. */
  put(article: string, profiles: readonly Profile[]): void {
    for (const id of this.#nodesOf.get(article) ?? []) this.#remove(id);
    for (const profile of profiles) this.#add(profile);
    if (profiles.length === 0) this.#nodesOf.delete(article);
    else
      this.#nodesOf.set(
        article,
        profiles.map(({ id }) => id),
      );
  }

  kindOf(id: string): IdentifiedLabel | undefined {
    const block = this.#blockOf.get(id);
    return block === undefined ? undefined : this.#blocks.get(block)!.get(id)!.kind;
  }

  touchAll(): void {
    for (const block of this.#blocks.keys()) this.#touched.add(block);
  }

  /** The profiles of the blocks that were touched since they were last taken, and of those that decisions tie to them. */
  takeTouched(decisions: readonly Decision[]): Profile[] {
    const blocks = withTied(this.#touched, decisions, (id) => this.#blockOf.get(id));
    this.#touched.clear();
    return [...blocks].flatMap((block) => [...(this.#blocks.get(block)?.values() ?? [])]);
  }

  #add(profile: Profile): void {
    const name = blockOf(profile, englishIdentityWords);
    const block = this.#blocks.get(name) ?? new Map<string, Profile>();
    this.#blocks.set(name, block.set(profile.id, profile));
    this.#blockOf.set(profile.id, name);
    this.#touched.add(name);
  }

  #remove(id: string): void {
    const name = this.#blockOf.get(id)!;
    const block = this.#blocks.get(name)!;
    block.delete(id);
    if (block.size === 0) this.#blocks.delete(name);
    this.#blockOf.delete(id);
    this.#touched.add(name);
  }
}
