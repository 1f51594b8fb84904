/** Words under which something is a plan, a mere possibility, a claim, or does not happen. */
import type { Embedding } from '../../extract/events/factuality/words.ts';

function table(words: Readonly<Record<Embedding, string>>): ReadonlyMap<string, Embedding> {
  return new Map(
    Object.entries(words).flatMap(([embedding, lemmas]) =>
      lemmas
        .trim()
        .split(/\s+/u)
        .map((lemma) => [lemma, embedding as Embedding] as const),
    ),
  );
}

/** Of what hangs on a verb. */
export const verbEmbeddings = table({
  planned: `agree aim approve arrange attempt authorize choose commit decide design elect endeavor endeavour expect offer
    order intend plan pledge plot prepare promise propose resolve schedule schedule seek set slate struggle swear threaten try
    undertake volunteer vow work`,
  hypothetical: `advise advocate allow ask beg call challenge consider contemplate could debate demand deserve discuss dream
    empower enable encourage envisage fear forbid hope imagine instruct invite let lobby long mull must need oblige oppose ought
    permit persuade petition press pressure pray propose qualify question recommend request require risk suggest support
    suppose tell urge wait want warn wish wonder yearn`,
  denied: `abandon avoid cancel decline deny fail forget forgo hesitate miss neglect prevent prohibit refrain refuse
    reject resist scrap withhold`,
  reported: 'allege claim',
  through: `begin bother cause cease come continue dare end finish force get give go have help keep lead let make manage
    proceed push resume see start stop take use watch`,
});

/** Of what hangs on a noun: "a plan to sell". */
export const nounEmbeddings = table({
  planned: `agreement aim attempt bid commitment decision deal effort goal intention mission move offer order plan pledge plot
    preparation promise proposal readiness scheme threat vow`,
  hypothetical: `ability appeal authority call chance danger demand desire fear hope idea invitation means motion need opportunity
    option permission possibility potential power pressure prospect recommendation request requirement right risk
    suggestion urge warning way willingness wish`,
  denied: 'absence failure inability lack reluctance refusal',
  reported: 'accusation allegation charge claim conspiracy conviction count rumor rumour suspicion',
  through: 'beginning start',
});

/** Adjectives, adverbs and participles beside the word: "alleged", "possible", "scheduled". */
export const besideEmbeddings = table({
  planned: 'coming expected forthcoming future imminent planned proposed prospective scheduled upcoming',
  hypothetical: 'eventual hypothetical likely maybe perhaps possible possibly potential potentially probable probably',
  denied: 'averted barely hardly never nor not',
  reported: 'alleged allegedly apparent claimed purported purportedly supposed supposedly suspected',
  through: '',
});

/** Adjectives with an infinitive: "is set to leave", "likely to win", "unable to vote". */
export const adjectiveEmbeddings = table({
  planned: 'determined due eager poised prepared ready scheduled set willing',
  hypothetical:
    'able allowed apt bound certain eligible free important impossible liable likely necessary possible required supposed sure tempted unlikely welcome',
  denied: 'reluctant unable unwilling',
  reported: 'guilty innocent',
  through: '',
});

export const prepositionEmbeddings = table({
  planned: 'pending',
  hypothetical: '',
  denied: 'instead without',
  reported: '',
  through: '',
});
