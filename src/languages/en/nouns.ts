/** What English tells about the nouns that describe people, and about their determiners. */
import type { NounClass, NounWords } from '../../annotate/referents/descriptions/phrase.ts';
import { demonymNouns } from './demonyms.ts';
import { kinshipNouns } from './kinship.ts';
import { collectiveNouns, groupNouns, organizationNouns, personNouns } from './organizations.ts';
import { roleNouns } from './role-nouns.ts';

const feminine = /(woman|girl|lady|actress|waitress|princess|queen|duchess|mistress|nun|widow|countess)$/u;
const masculine = /(?<!wo)(man|boy|guy|priest|monk|king|duke|prince|count)$/u;

function genderOf(lemma: string): Pick<NounClass, 'gender'> {
  const gender =
    kinshipNouns.get(lemma)?.gender ??
    (feminine.test(lemma) ? 'feminine' : masculine.test(lemma) ? 'masculine' : undefined);
  return gender ? { gender } : {};
}

export const englishNouns: NounWords = {
  classOf(whole, plural) {
    const lemma = whole.replace(/-(?:elect|designate)$/u, '');
    const person = kinshipNouns.has(lemma) || roleNouns.has(lemma) || personNouns.has(lemma);
    if (plural && (person || groupNouns.has(lemma))) return { label: 'Group' };
    if (collectiveNouns.has(lemma)) return { label: 'Group' };
    if (organizationNouns.has(lemma)) return { label: 'Organization' };
    if (person || groupNouns.has(lemma)) return { label: 'Person', ...genderOf(lemma) };
    return demonymNouns.has(lemma) ? { label: plural ? 'Group' : 'Person', onlyDefinite: true } : undefined;
  },
  isPlural: (form, lemma) =>
    (form !== lemma && (form.endsWith('s') || /(men|people|children)$/u.test(form))) ||
    form === 'people' ||
    form === 'police',
  definite: new Set(['the', 'this', 'that', 'these', 'those']),
  indefinite: new Set(['a', 'an', 'another', 'some']),
  narrowing: {
    relatives: new Set(['who', 'whom', 'whose', 'that', 'which']),
    gatherings: new Set([
      'briefing',
      'call',
      'ceremony',
      'conference',
      'event',
      'gathering',
      'hearing',
      'interview',
      'meeting',
      'rally',
      'reception',
    ]),
  },
};
