/**
 * Abbreviations that end in a stop, with the stop. A row with a capital matches only as written ("Sat." is a
 * day, "sat." the end of a sentence), or in capitals before others ("ST. LOUIS"). Dotted single letters ("U.S.", "a.m.") and initials need no row.
 */

/** Titles, which stand before names and end no sentence. */
export const titleAbbreviations: readonly string[] = [
  // Titles before names
  ...['Mr.', 'Mrs.', 'Ms.', 'Messrs.', 'Mx.', 'Drs.', 'Prof.', 'Hon.', 'Rev.', 'Revs.', 'Fr.', 'Br.'],
  ...['Msgr.', 'Mgr.', 'Mme.', 'Mlle.', 'Supt.', 'Insp.', 'Det.', 'Atty.', 'Attys.', 'Smt.', 'Engr.', 'Barr.', 'Alh.'],
  // Offices
  ...['Gov.', 'Govs.', 'Sen.', 'Sens.', 'Rep.', 'Reps.', 'Pres.', 'Amb.', 'Sec.', 'Treas.', 'Asst.', 'Assn.', 'Dep.'],
  ...['Del.', 'Dir.', 'Min.', 'Chmn.', 'Secy.', 'Supv.', 'Cllr.', 'Ald.'],
  // Ranks
  ...[
    'Gen.',
    'Maj.',
    'Col.',
    'Lt.',
    'Capt.',
    'Cmdr.',
    'Comdr.',
    'Adm.',
    'Sgt.',
    'Cpl.',
    'Pvt.',
    'Pfc.',
    'Spc.',
    'Brig.',
  ],
  ...['Ens.', 'Cpt.', 'Ltc.', 'Ofc.', 'Tech.'],
];

export const otherAbbreviations: readonly string[] = [
  // Before names and elsewhere: "Dr. Achebe", "Harbor Dr."
  ...['Dr.', 'St.', 'Ste.', 'Sr.', 'Jr.', 'Esq.', 'Dist.'],
  // Companies and bodies
  ...[
    'Inc.',
    'Corp.',
    'Co.',
    'Cos.',
    'Ltd.',
    'Bros.',
    'Cie.',
    'Univ.',
    'Dept.',
    'Intl.',
    'Natl.',
    'Govt.',
    'Mfg.',
    'Assoc.',
  ],
  // Streets and places
  ...[
    'Ave.',
    'Blvd.',
    'Rd.',
    'Hwy.',
    'Pkwy.',
    'Rte.',
    'Bldg.',
    'Apt.',
    'Ft.',
    'Mt.',
    'Mts.',
    'Pt.',
    'Twp.',
    'Jct.',
    'Pl.',
    'Hts.',
    'Sq.',
  ],
  // States, as newspapers write them
  ...['Ala.', 'Ariz.', 'Ark.', 'Calif.', 'Colo.', 'Conn.', 'Fla.', 'Ga.', 'Ill.', 'Ind.', 'Kan.', 'Ky.', 'La.', 'Md.'],
  ...['Mass.', 'Mich.', 'Minn.', 'Miss.', 'Mo.', 'Mont.', 'Neb.', 'Nev.', 'Okla.', 'Ore.', 'Pa.', 'Penn.', 'Tenn.'],
  ...['Tex.', 'Vt.', 'Va.', 'Wash.', 'Wis.', 'Wyo.', 'Ont.', 'Que.', 'Alta.', 'Sask.', 'Man.'],
  // Months and days; "mar" and "sun" are words
  ...['Jan.', 'Feb.', 'Mar.', 'Apr.', 'Jun.', 'Jul.', 'Aug.', 'Sept.', 'Sep.', 'Oct.', 'Nov.', 'Dec.'],
  ...['Mon.', 'Tue.', 'Tues.', 'Wed.', 'Weds.', 'Thu.', 'Thur.', 'Thurs.', 'Fri.', 'Sat.', 'Sun.'],
  // In running text
  ...['vs.', 'v.', 'etc.', 'al.', 'cf.', 'viz.', 'ca.', 'eg.', 'ie.', 'approx.', 'est.', 'ext.', 'incl.', 'misc.'],
  ...['ph.', 'ph.d.', 'm.sc.', 'b.sc.', 'm.phil.', 'd.phil.', 'ed.', 'eds.', 'trans.', 'vol.', 'vols.', 'ch.', 'div.'],
  ...['yr.', 'yrs.', 'hr.', 'hrs.', 'mos.', 'lb.', 'lbs.', 'oz.', 'sq.', 'mph.', 'attn.', 'dept.', 'nr.', 'seq.'],
  ...["ass't.", 'conf.', 'para.', 'spec.', 'arr.', 'tel.', 'mob.'],
];

/** Ordinary words too: an abbreviation only before a digit ("No. 10", "p. 4"). */
export const abbreviationsBeforeNumbers: readonly string[] = [
  ...['no.', 'nos.', 'p.', 'pp.', 'fig.', 'figs.', 'art.', 'arts.', 'sec.', 'chap.', 'c.', 'para.', 'op.', 'eq.'],
];
