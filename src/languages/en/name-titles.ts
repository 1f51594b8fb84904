/**
 * Words that stand before a person's name and are no part of it, in lower case and without a full stop:
 * "Lt. Gov. Mary Ruiz" is the name "Mary Ruiz".
 */
export const NAME_TITLES: ReadonlySet<string> = new Set(
  `mr mrs ms miss mx messrs mme mlle madame madam monsieur herr frau senor señor senora señora señorita don doña dona
  dr doctor prof professor sir dame lord lady baron baroness count countess viscount earl duke duchess rev reverend fr father
  pastor bishop archbishop cardinal pope rabbi imam ayatollah hojatoleslam deacon brother sister mother
  president vice-president premier chancellor minister ministers secretary governor gov lt lieutenant lieut mayor deputy
  sen senator senators rep reps representative congressman congresswoman congressmen cr cllr councillor councilor councilman councilwoman
  assemblyman assemblywoman delegate mp mep mla tanaiste taoiseach commissioner ambassador envoy consul chairman chairwoman
  chairperson chair chief director ceo cfo coo executive speaker leader spokesman spokeswoman spokesperson
  gen general col colonel maj major capt captain sgt sergeant cpl corporal pvt private adm admiral cmdr commander
  brig brigadier marshal commodore pte lance inspector insp superintendent supt constable const det detective officer
  trooper sheriff marshal lcpl pfc ssgt
  judge justice chief-justice magistrate attorney atty prosecutor advocate adv barr barrister lawyer engr engineer arch
  coach manager analyst economist author writer novelist actor actress singer director filmmaker journalist reporter
  correspondent editor photographer activist candidate former ex-president then-president president-elect acting
  prime foreign interior finance defense defence justice culture health education economy agriculture energy interior
  king queen prince princess emperor empress sultan emir shah sheikh sheikha shaikh
  mullah mawlana maulana hon honourable honorable shri smt sri dato datuk tun tan-sri tengku chief otunba alhaji alhaja oba aunt uncle
  auntie aunty grandma grandpa granny coach saint st`
    .split(/\s+/u)
    .filter(Boolean),
);
