/** What the rules of statements read from: the scene, and what the language tells about cues. */
import type { Scene as GeneralScene } from '../scene.ts';
import type { CueWords } from './words.ts';

export interface Scene extends GeneralScene {
  readonly words: CueWords;
}
