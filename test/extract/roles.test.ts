import { describe, expect, it } from 'vitest';
import { rolesIn } from './facts.ts';

/** A text and the roles that it tells, sorted. */
type Case = readonly [text: string, ...roles: string[]];

const tell = (cases: readonly Case[], date?: string): void => {
  it.each(cases.map(([text, ...roles]) => ({ text, roles })))('$text', async ({ text, roles }) => {
    expect(await rolesIn(text, date)).toEqual(roles);
  });
};

describe('a role before the name', () => {
  tell([
    ['Hexley News anchor Marta Quill asked the questions.', 'Marta Quill: current anchor of Hexley News'],
    ['Police officer Lena Ortiz was hurt.', 'Lena Ortiz: current police officer'],
    [
      'Songwriter and guitarist Lena Ortiz wrote the song.',
      'Lena Ortiz: current guitarist',
      'Lena Ortiz: current songwriter',
    ],
    ['Ministers Lena Ortiz and Paul Moreau resigned.', 'Lena Ortiz: current minister', 'Paul Moreau: current minister'],
    [
      'Secretary of State Lena Ortiz met Foreign Minister Paul Moreau.',
      'Lena Ortiz: current secretary of state',
      'Paul Moreau: current foreign minister',
    ],
    ['Chancellor of the Exchequer Paul Moreau spoke.', 'Paul Moreau: current chancellor of the exchequer'],
    ['Moreau’s attorney Lisa Tran said Paul Moreau was innocent.', 'Lisa Tran: current attorney of Paul Moreau'],
    ['Professor Lena Ortiz of Camden College said so.', 'Lena Ortiz: current professor of Camden College'],
    ['Head of the Camden Council Lena Ortiz told reporters so.', 'Lena Ortiz: current head of Camden Council'],
    [
      'Former skipper turned pundit Gary Tarn said it was late.',
      'Gary Tarn: current pundit',
      'Gary Tarn: former skipper',
    ],
    ['Salvadoran president Lena Ortiz spoke.', 'Lena Ortiz: current president of El Salvador'],
    [
      'Ousted mayor Lena Ortiz spoke. Sacked coach Rob Vane listened.',
      'Lena Ortiz: former mayor',
      'Rob Vane: former coach',
    ],
  ]);
});

describe('a role with its field, and one that opens a sentence', () => {
  tell([
    ['Superintendent of Police Asha Nair said the accused fled.', 'Asha Nair: current superintendent of police'],
    ['Parish priest Fr Eoin Daly launched the appeal.', 'Eoin Daly: current parish priest'],
    [
      'Director of the Camden Rights Forum, Lena Ortiz, called for calm.',
      'Lena Ortiz: current director of Camden Rights Forum',
    ],
    ['A former nurse, Lena Ortiz joined the council.', 'Lena Ortiz: former nurse'],
    ['Lena Ortiz, who as captain led the side, spoke.', 'Lena Ortiz: current captain'],
    ['Lena Ortiz, the deputy clerk and the mayor’s sister, found a box.', 'Lena Ortiz: current deputy clerk'],
    ['The widow of boxer Lena Ortiz spoke.', 'Lena Ortiz: current boxer'],
    ['A nurse, the police said, helped Lena Ortiz.'],
  ]);
});

describe('a role after the name', () => {
  tell([
    ['Paul Moreau lied, Nate Whit, one of Moreau’s lawyers, said.', 'Nate Whit: current lawyer of Paul Moreau'],
    [
      'Lena Ortiz of Norvane Bank left. Her counterpart at Camden Bank, Jan Rell, stayed.',
      'Jan Rell: current counterpart of Camden Bank',
    ],
    ['Desmond Pike, 29, a deckhand from Camden, said he had been asleep.', 'Desmond Pike: current deckhand'],
    ['Lena Ortiz, an actor and producer, spoke first.', 'Lena Ortiz: current actor', 'Lena Ortiz: current producer'],
    [
      'Lisa Tran, a spokeswoman for Norvane Bank, declined to comment.',
      'Lisa Tran: current spokeswoman of Norvane Bank',
    ],
    [
      'Dr. Lena Ortiz, senior scientist at the Bergen Institute and lead author of the paper, said so.',
      'Lena Ortiz: current lead author',
      'Lena Ortiz: current senior scientist of Bergen Institute',
    ],
    [
      'The Norvane Bank chief executive, Paul Moreau, resigned on Friday.',
      'Paul Moreau: current chief executive of Norvane Bank',
    ],
    [
      'Paul Moreau, director of marketing at Norvane Bank, spoke.',
      'Paul Moreau: current director of marketing of Norvane Bank',
    ],
    ['Lena Ortiz KC spoke for the defence.', 'Lena Ortiz KC: current kc'],
  ]);
});

describe('a role that a verb tells', () => {
  tell([
    [
      'Marta Quill is a senior fellow at the Bergen Institute.',
      'Marta Quill: current senior fellow of Bergen Institute',
    ],
    [
      'She said Marta Quill, who is president of the Bergen Institute, had agreed.',
      'Marta Quill: current president of Bergen Institute',
    ],
    ['The chair of the Camden School Board is Lena Ortiz.', 'Lena Ortiz: current chair of Camden School Board'],
    [
      'Paul Moreau was appointed chief executive of Norvane Bank in May.',
      'Paul Moreau: current chief executive of Norvane Bank',
    ],
    ['Lena Ortiz became mayor of Camden in February.', 'Lena Ortiz: current mayor of Camden'],
    ['Paul Moreau works as a welder.', 'Paul Moreau: current welder'],
    ['As chief of staff, Lena Ortiz read every letter.', 'Lena Ortiz: current chief of staff'],
    ['With Lena Ortiz as captain, the team won.', 'Lena Ortiz: current captain'],
  ]);
});

describe('the status of a role', () => {
  tell([
    ['Then-Governor Paul Moreau signed the bill.', 'Paul Moreau: former governor'],
    [
      'Former mayor Lena Ortiz, now a lecturer at Camden College, voted.',
      'Lena Ortiz: current lecturer of Camden College',
      'Lena Ortiz: former mayor',
    ],
    ['Paul Moreau, then a student, saw the ferry burn.', 'Paul Moreau: former student'],
    ['Paul Moreau, prime minister at the time, refused.', 'Paul Moreau: former prime minister'],
    ['Paul Moreau worked as a welder before the war.', 'Paul Moreau: former welder'],
    ['Paul Moreau resigned as chairman of Norvane Bank.', 'Paul Moreau: former chairman of Norvane Bank'],
    ['Lena Ortiz was fired as editor of the Hexley Courier.', 'Lena Ortiz: former editor of Hexley Courier'],
    ['Her predecessor as chief executive, Gil Ferrante, left.', 'Gil Ferrante: former chief executive'],
    [
      'Lena Ortiz replaced Paul Moreau as chief executive of Norvane Bank.',
      'Lena Ortiz: current chief executive of Norvane Bank',
      'Paul Moreau: former chief executive of Norvane Bank',
    ],
    ['The ex-president Paul Moreau left.', 'Paul Moreau: former president'],
    ['Lena Ortiz, who led the Dockers Union until 2019, spoke.', 'Lena Ortiz: former leader of Dockers Union'],
    ['Lena Ortiz led the Dockers Union out of the talks.'],
    ['The late singer Lena Ortiz was honoured.', 'Lena Ortiz: former singer'],
    ['Lena Ortiz will serve as acting fire chief.', 'Lena Ortiz: acting fire chief'],
    ['Interim coach Paul Moreau lost again.', 'Paul Moreau: acting coach'],
    [
      'President-elect Marta Quill met Gov.-elect Paul Moreau.',
      'Marta Quill: elect president',
      'Paul Moreau: elect gov.',
    ],
    ['Marta Quill, a candidate for mayor of Camden, dismissed that.', 'Marta Quill: candidate mayor of Camden'],
    ['Paul Moreau is running for governor.', 'Paul Moreau: candidate governor'],
  ]);

  it('is over in an obituary, but for those who still speak', async () => {
    const text =
      'Astrid Hagen, harbour pilot, dies at 91\n\nAstrid Hagen, who has died aged 91, was a pilot in Bergen. ' +
      'Her teacher, the captain Nils Brandt, called her fearless. ' +
      'The mayor, Lena Ortiz, said on Tuesday that the flags would be lowered.';
    expect(await rolesIn(text, '2023-05-04')).toEqual(
      expect.arrayContaining([
        'Astrid Hagen: former harbour pilot',
        'Lena Ortiz: current mayor of Bergen',
        'Nils Brandt: former captain',
      ]),
    );
  });
});

describe('what a role is a role of', () => {
  tell([
    [
      'The Salvadoran negotiator, Rafael Montes, flew home to El Salvador.',
      'Rafael Montes: current negotiator of El Salvador',
    ],
    [
      'The Maritime Safety Board met. Paul Moreau, a safety board member, spoke.',
      'Paul Moreau: current member of Maritime Safety Board',
    ],
    [
      'Norvane Bank lost money. Its chief executive, Paul Moreau, resigned.',
      'Paul Moreau: current chief executive of Norvane Bank',
    ],
    [
      'The Selectboard met on Monday. Chair Lena Ortiz and member Paul Moreau voted no.',
      'Lena Ortiz: current chair of Selectboard',
      'Paul Moreau: current member of Selectboard',
    ],
    [
      'The “Harvest” premiere was late. Lena Ortiz, a producer on the film, spoke.',
      'Lena Ortiz: current producer of Harvest',
    ],
    [
      'Norvane Bank lost money, and its chief executive resigned. Lena Ortiz, who became CEO in May, left the country.',
      'Lena Ortiz: current chief executive of Norvane Bank',
    ],
    [
      'Lena Ortiz, a former minister and chairman of Norvane Bank, spoke.',
      'Lena Ortiz: former chairman of Norvane Bank',
      'Lena Ortiz: former minister',
    ],
    ['Gov. Lena Ortiz spoke in Camden.', 'Lena Ortiz: current gov.'],
    ['The actor Paul Moreau, a German, moved to Germany.', 'Paul Moreau: current actor'],
    [
      'Lena Ortiz, president and chief executive of Norvane Bank, agreed.',
      'Lena Ortiz: current chief executive of Norvane Bank',
      'Lena Ortiz: current president of Norvane Bank',
    ],
  ]);
});

describe('what is told twice', () => {
  tell([
    [
      'Prof. Lena Ortiz, professor of law at Camden College, spoke.',
      'Lena Ortiz: current professor of law of Camden College',
    ],
    [
      'Coach Lena Ortiz praised assistant coach Paul Moreau. Ortiz, the coach, smiled.',
      'Lena Ortiz: current coach',
      'Paul Moreau: current assistant coach',
    ],
  ]);
});

describe('what is no role', () => {
  tell([
    ['Lena Ortiz, 44, of Camden, is a victim of the fire.'],
    ['Lena Ortiz, a mother of two, wept.'],
    ['Resident Paul Moreau met Lena Ortiz, a Norwegian.'],
    ['Lena Ortiz is not a doctor.'],
    ['Lena Ortiz would be a good mayor.'],
    ['Lena Ortiz wants to become mayor.'],
    ['Lena Ortiz said the mayor had lied.'],
    ['Lena Ortiz asked the doctor for help.'],
    ['Lena Ortiz and the mayor disagreed.'],
    ['After meeting Lena Ortiz, the mayor said it was late.'],
    ['In a letter to Lena Ortiz, the governor apologised.'],
    ['A lawyer told Lena Ortiz that the judge was ill.'],
    ['Lena Ortiz, a critic of the war, spoke.'],
    ['Paul Moreau was the only player to score.'],
    ['They will host Lena Ortiz on Monday.'],
    ['The club wants to coach Paul Moreau.'],
    ['Her husband, Paul Moreau, left.'],
  ]);
});
