/** Words by which names are compared across articles. */
import type { IdentityWords } from '../../identify/names/words.ts';
import { foldedName } from '../../identify/names/fold.ts';
import { wordSet, wordTable } from '../word-table.ts';
import { countries as byAdjective } from './demonyms.ts';
import { areOneName } from './short-names.ts';

/** Short and other names of countries. */
const countries = wordTable({
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
});

export const englishIdentityWords: IdentityWords = {
  areOneName,
  legalForms:
    wordSet(`ab ag al bv cf co company corp corporation fc gmbh group inc incorporated kg kk limited llc llp lp ltd
    nv oy party plc sa sc se spa srl`),
  singular: (word) => {
    const one = /[^s]s$/u.test(word) && word.length > 4 ? word.slice(0, -1) : word;
    return one.replace(/cratic$/u, 'crat');
  },
  smallWords: wordSet('a an and at by de del der des du for in la le of on the to und van von'),
  countries,
  countryNames: new Set([...byAdjective.values(), ...countries.values()].map(foldedName)),
  // As newspapers shorten them, and by post where that is no other word.
  states: wordTable({
    ala: 'alabama',
    ariz: 'arizona',
    ark: 'arkansas',
    az: 'arizona',
    calif: 'california',
    colo: 'colorado',
    conn: 'connecticut',
    del: 'delaware',
    fla: 'florida',
    ill: 'illinois',
    ind: 'indiana',
    kan: 'kansas',
    ks: 'kansas',
    ky: 'kentucky',
    mass: 'massachusetts',
    md: 'maryland',
    mich: 'michigan',
    minn: 'minnesota',
    miss: 'mississippi',
    mont: 'montana',
    nc: 'north carolina',
    neb: 'nebraska',
    nev: 'nevada',
    nh: 'new hampshire',
    nj: 'new jersey',
    nm: 'new mexico',
    okla: 'oklahoma',
    ore: 'oregon',
    ri: 'rhode island',
    sc: 'south carolina',
    tenn: 'tennessee',
    tex: 'texas',
    tx: 'texas',
    va: 'virginia',
    vt: 'vermont',
    wis: 'wisconsin',
    wv: 'west virginia',
    wyo: 'wyoming',
  }),
  common: {
    // A continent that acts is whoever acts for it.
    Organization: wordSet(`administration africa agency america army asia assembly authority board bureau cabinet
      center central centre chamber city commission committee congress constitutional council county court defence
      defense department district economy education europe federal finance fire force forces foreign government
      guard health high home industry information intelligence interior justice legislature local lower military
      ministry municipal national navy office opposition parliament party police port public regional regime school
      security senate service state supreme team town trade transport transportation treasury university upper`),
    Place: wordSet(`airport avenue bay beach bridge camp cathedral center central centre church city coast college
      county court district downtown east eastern embassy field forest gulf hall harbor harbour high highway hill
      hospital island lake main market mosque mountain mountains museum new north northeast northeastern northern
      northwest northwestern old palace park police port prison railway region river road royal school south
      southeast southeastern southern southwest southwestern square st state station street supreme temple theater
      theatre tower town university upper valley village west western`),
  },
};
