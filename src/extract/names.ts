/** The people and bodies that the article names are in the graph, whether or not they do or say anything. */
import type { Scene } from './scene.ts';

export function readNames({ cast }: Scene): void {
  for (const referent of cast.referents) {
    if (referent.named && (referent.label === 'Person' || referent.label === 'Organization')) cast.id(referent);
  }
}
