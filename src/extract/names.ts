/** Whoever and whatever the article names is in the graph, whether or not it does or says anything. */
import type { Scene } from './scene.ts';

export function readNames({ cast }: Scene): void {
  for (const referent of cast.referents) {
    if (referent.named) cast.id(referent);
  }
}
