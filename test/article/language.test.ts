import { describe, expect, it } from 'vitest';
import { foreignLanguage } from '../../src/article/read/language.ts';
import { functionWords } from '../../src/languages/function-words.ts';
import { english } from './support.ts';

describe('foreignLanguage', () => {
  it.each([
    english,
    english.toUpperCase(),
    `${english} „Wir fahren nicht, und das ist gut so“, stand auf einem Schild.`,
    'Sources close to U.S. President say U.S. troops leave U.S. base',
    'Le Figaro, Die Zeit, El País',
    '1 2 3 4 5 6 7 8 9 10',
    '',
  ])('lets pass: %s', (text) => {
    expect(foreignLanguage(text)).toBeUndefined();
  });

  it.each([
    [
      'French',
      'Le maire a dit lundi que le pont ne serait pas rouvert avant la fin des travaux, et que les habitants sont prévenus.',
    ],
    [
      'Spanish',
      'El alcalde dijo el lunes que el puente no se abrirá hasta que terminen las obras, y que los vecinos ya lo saben.',
    ],
    [
      'Portuguese',
      'O prefeito disse na segunda-feira que a ponte não será aberta até o fim das obras, e que os moradores já sabem.',
    ],
    [
      'Italian',
      'Il sindaco ha detto lunedì che il ponte non sarà riaperto prima della fine dei lavori e che gli abitanti lo sanno.',
    ],
    [
      'German',
      'Der Bürgermeister sagte am Montag, dass die Brücke erst nach dem Ende der Arbeiten wieder geöffnet wird.',
    ],
    [
      'Dutch',
      'De burgemeester zei maandag dat de brug pas na het einde van de werkzaamheden weer open gaat voor het verkeer.',
    ],
    [
      'Swedish',
      'Borgmästaren sade på måndagen att bron inte öppnas för trafik förrän arbetet är klart och att alla vet om det.',
    ],
    [
      'Danish',
      'Borgmesteren sagde mandag, at broen ikke bliver åbnet for trafik, før arbejdet er slut, og at alle ved det.',
    ],
    [
      'Polish',
      'Burmistrz powiedział w poniedziałek, że most nie będzie otwarty przed końcem prac i że mieszkańcy o tym wiedzą.',
    ],
    [
      'Turkish',
      'Belediye başkanı pazartesi günü köprünün çalışmalar bitene kadar açılmayacak olduğunu ve bunun çok iyi bir şey olduğunu söyledi.',
    ],
    [
      'Vietnamese',
      'Thị trưởng nói rằng cây cầu sẽ không được mở cho đến khi công việc đã xong và mọi người đều biết.'.normalize(
        'NFD',
      ),
    ],
  ])('names %s', (name, text) => {
    expect(foreignLanguage(text)).toContain(name);
  });

  it.each(['Мэр сказал, что мост закрыт.', 'Ο δήμαρχος το είπε.', '市长说桥关闭了。', 'قال العمدة إن الجسر مغلق'])(
    'refuses other letters, however few words: %s',
    (text) => {
      expect(foreignLanguage(text)).toContain('not Latin');
    },
  );

  it('refuses what has no English function words', () => {
    const words =
      'Lorem ipsum dolor sit amet consectetur adipiscing elit sed eiusmod tempor incididunt labore dolore magna';
    expect(foreignLanguage(`${words} aliqua enim minim veniam quis nostrud`)).toBe(
      'hardly an English function word in it',
    );
  });

  it('has each language once, in lower case', () => {
    expect(new Set(functionWords.map(({ code }) => code)).size).toBe(functionWords.length);
    expect(functionWords[0]!.code).toBe('en');
    for (const { words } of functionWords) expect(words).toBe(words.toLowerCase().normalize('NFC'));
  });
});
