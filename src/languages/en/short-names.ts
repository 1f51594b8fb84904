/** Given names that one person goes by: the full name first, then what it is cut to. */
import { GIVEN_NAMES } from './given-names.ts';

const groups = `
  abigail abby | abraham abe | albert al bert | alexander alex alec sandy | alexandra alex sandra | alfred al fred alfie
  andrew andy drew | anthony tony | arthur art | barbara barb babs | benjamin ben benny | bernadette bernie
  bernard bernie | catherine cathy cate kate | katherine kathy kate katie | charles charlie chuck | christina chris tina
  christine chris | christopher chris kit | daniel dan danny | david dave davey | deborah deb debbie | donald don donny
  dorothy dot dottie | douglas doug | edmund ed | edward ed eddie ted ned | eleanor ellie nell | elizabeth liz beth betty eliza lizzie
  ernest ernie | eugene gene | florence flo | frances fran | francis frank | franklin frank | frederick fred freddie
  gabriel gabe | gerald gerry jerry | gilbert gil | gregory greg | harold harry hal | harrison harry | henry hank harry
  jacob jake | james jim jimmy jamie | janet jan | jeffrey jeff | jennifer jen jenny | jessica jess | john jack johnny
  jonathan jon | joseph joe joey | joshua josh | judith judy | kenneth ken kenny | kimberly kim | lawrence larry
  leonard len lenny leo | margaret maggie meg peggy marge | martin marty | matthew matt | melvin mel | mitchell mitch | michael mike mick mickey
  nancy nan | natalie nat | nathaniel nate nat | nathan nate | nicholas nick nicky | pamela pam | patricia pat patty tricia
  patrick pat paddy | peter pete | philip phil | phillip phil | raymond ray | rebecca becky becca | richard rick dick richie rich
  robert bob rob bobby robbie | rodney rod | rudolph rudy | rudolf rudy | russell russ | ronald ron ronnie | samantha sam | samuel sam sammy | sandra sandy | sarah sally | stanley stan
  stephanie steph | stuart stu | stephen steve | steven steve | susan sue susie | suzanne sue suzy | terence terry | terrence terry | ezekiel zeke | ezequiel zeke | theodore ted teddy
  theresa terry tess | thomas tom tommy | timothy tim | valerie val | victoria vicky tori | vincent vince | virginia ginny
  walter walt | william bill will billy liam | zachary zach`;

const fullNames = new Map<string, Set<string>>();
for (const [full, ...short] of groups.split('|').map((group) => group.trim().split(/\s+/u))) {
  for (const one of short) fullNames.set(one, (fullNames.get(one) ?? new Set<string>()).add(full!));
}

/** A name is cut by so many letters at least: "Paul" is not short for "Paula", but "Josh" is for "Joshua". */
const fewestCut = 2;
const shortest = 3;

/** Whether one of two given names, in lower case, is short for the other, or both are for the same one. */
export function areOneName(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  const genders = [GIVEN_NAMES.get(short), GIVEN_NAMES.get(long)];
  const isSameGender =
    genders.every((gender) => gender === undefined || gender === 'both') || genders[0] === genders[1];
  if (short.length >= shortest && long.length - short.length >= fewestCut && long.startsWith(short) && isSameGender)
    return true;
  const [ofOne, ofOther] = [fullNames.get(one), fullNames.get(other)];
  if (ofOne?.has(other) || ofOther?.has(one)) return true;
  return ofOne !== undefined && ofOther !== undefined && [...ofOne].some((full) => ofOther.has(full));
}

/** The full names, in lower case, that a given name is short for. */
export function fullNamesOf(name: string): readonly string[] {
  return [...(fullNames.get(name) ?? [])];
}
