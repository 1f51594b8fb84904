import { expect, test } from 'vitest';
import { foldedName } from '../../../src/identify/names/fold.ts';

test.each([
  ['Ellis Line', 'ellis line'],
  ['The Ellis Line', 'ellis line'],
  ['The “Ellis” Line', 'ellis line'],
  ['the', 'the'],
  ['Theodore', 'theodore'],
  ['Port Ellis’s', 'port ellis'],
  ['Renée O’Dell-Voss', 'renee o dell voss'],
  ['U.S.', 'us'],
  ['Quill & Voss', 'quill & voss'],
  ['  Ada  Quill ', 'ada quill'],
  ['“…”', ''],
])('%s is compared as %s', (name, folded) => {
  expect(foldedName(name)).toBe(folded);
});
