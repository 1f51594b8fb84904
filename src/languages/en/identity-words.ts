/** Words by which names are compared across articles. */
import type { IdentityWords } from '../../identify/names/words.ts';
import { wordSet, wordTable } from '../word-table.ts';
import { areOneName } from './short-names.ts';

export const englishIdentityWords: IdentityWords = {
  areOneName,
  legalForms:
    wordSet(`ab ag bv cf co company corp corporation fc gmbh group inc incorporated kg kk limited llc llp lp ltd
    nv oy party plc sa sc se spa srl`),
  singular: (word) => (/[^s]s$/u.test(word) && word.length > 4 ? word.slice(0, -1) : word),
  smallWords: wordSet('a an and at by de del der des du for in la le of on the to und van von'),
  countries: wordTable({
    america: 'united states',
    'great britain': 'united kingdom',
    britain: 'united kingdom',
    burma: 'myanmar',
    'czech republic': 'czechia',
    drc: 'democratic republic of congo',
    holland: 'netherlands',
    'ivory coast': 'cote d ivoire',
    prc: 'china',
    'people s republic of china': 'china',
    'republic of ireland': 'ireland',
    'republic of korea': 'south korea',
    rok: 'south korea',
    dprk: 'north korea',
    'russian federation': 'russia',
    uae: 'united arab emirates',
    uk: 'united kingdom',
    us: 'united states',
    usa: 'united states',
    'united states of america': 'united states',
    'vatican city': 'vatican',
  }),
};
