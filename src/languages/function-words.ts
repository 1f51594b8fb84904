/**
 * The commonest function words of the languages with Latin letters that news is most written in, to tell English from
 * the others. A word that several languages have stands in each of them. Elided forms (French "l'") are left
 * out; what an apostrophe or a stop cuts off ("it's", "U.S.") is in the English row.
 */
export interface LanguageProfile {
  readonly code: string;
  /** The English name of the language. */
  readonly name: string;
  /** Lower-case, parted by blanks. */
  readonly words: string;
}

export const functionWords: readonly LanguageProfile[] = [
  {
    code: 'en',
    name: 'English',
    words:
      'the of and to a in that is was for on with as at by an be this it he she they we you i his her their its our ' +
      'my your him them us me not are were has have had been will would could should can may from or but who which ' +
      'what when where there than then after before about into over out up down off all more no one said says if so ' +
      'did do does while because during between against under also other some any only just now how two new first ' +
      'don didn doesn isn wasn aren won it s t u ve ll re',
  },
  {
    code: 'fr',
    name: 'French',
    words:
      'le la les un une des de du et en est dans que qui pour pas sur au aux ce cette ces se ne il elle ils elles nous ' +
      'vous je on son sa ses leur leurs par avec plus mais ou où été être sont ont avait était comme tout tous fait à ' +
      'après selon entre sans sous dont aussi même deux',
  },
  {
    code: 'es',
    name: 'Spanish',
    words:
      'el la los las un una unos de del y en que es por para con no se lo le les su sus al como más pero o este esta ' +
      'esto fue ser son está están ha han había sobre entre sin también hasta desde cuando donde quien muy todo todos ' +
      'ya según dos tras años',
  },
  {
    code: 'pt',
    name: 'Portuguese',
    words:
      'o a os as um uma de do da dos das e em no na nos nas que é por para com não se lhe seu sua seus ao aos à às como ' +
      'mais mas ou este esta isso foi ser são está foram tem têm pelo pela entre sem também até quando onde quem muito ' +
      'já segundo dois anos',
  },
  {
    code: 'it',
    name: 'Italian',
    words:
      'il lo la i gli le un una uno di del della dei delle dello e ed in nel nella nei che è per con non si su sul ' +
      'sulla al alla ai alle da dal dalla dai come più ma o questo questa sono stato stata ha hanno era anche tra fra ' +
      'suo sua suoi dopo secondo due anni ogni essere',
  },
  {
    code: 'ro',
    name: 'Romanian',
    words:
      'și şi de la în din cu pe că nu un o a al ale ai cel cea care pentru este sunt a au fost fi mai dar sau prin ' +
      'după între până lui ei lor se sa să acest această ce cum doar orice dreptul',
  },
  {
    code: 'ca',
    name: 'Catalan',
    words:
      'el la els les un una de del dels i en que és per amb no es al als com més però o aquest aquesta va ser són ha ' +
      'han sobre entre sense també fins des quan seva seu seus tot tots tota dret',
  },
  {
    code: 'de',
    name: 'German',
    words:
      'der die das den dem des ein eine einen einem einer und in im ist sind war waren von vom zu zum zur mit auf für ' +
      'nicht sich auch es er sie wir ich ihr ihre sein seine als an am aus bei nach über um wie dass daß oder aber wird ' +
      'werden wurde wurden hat haben hatte kann noch nur unter vor durch gegen man so',
  },
  {
    code: 'nl',
    name: 'Dutch',
    words:
      'de het een van en in is op te dat die zijn was voor met niet aan er hij ze zij wij we ik om als ook bij door ' +
      'naar uit over maar of dan nog worden wordt werd werden heeft hebben had kan zal tot tegen onder geen deze dit ' +
      'zich hun haar na volgens',
  },
  {
    code: 'sv',
    name: 'Swedish',
    words:
      'och att i en ett det den de som är på för med av till inte om har hade var från vid men eller han hon vi jag ' +
      'sig sin sina sitt kan ska skulle när efter under mellan också mot utan över alla varje blev blir rätt skall',
  },
  {
    code: 'da',
    name: 'Danish and Norwegian',
    words:
      'og at i en et det den de som er på for med af av til ikke om har hadde havde var fra ved men eller han hun vi ' +
      'jeg sig seg sin sine sitt kan skal skulle vil når efter etter under mellem mellom også mot mod uden uten over ' +
      'alle enhver blev ble bliver blir ret rett ei eit og ikkje',
  },
  {
    code: 'fi',
    name: 'Finnish',
    words:
      'ja on ei se että joka jotka oli ovat ole olla mutta tai myös kun kuin hän he hänen ne niin sen siitä jos vain ' +
      'ovat olisi ollut sekä mukaan jälkeen kanssa ennen vuonna tämä tämän jokaisella kaikki oikeus',
  },
  {
    code: 'et',
    name: 'Estonian',
    words:
      'ja on ei see et kes mis oli kui aga või ka ta nad ning oma pärast enne kõik mida seda selle tema nende peab olla ' +
      'igal õigus ole üle kuid siis',
  },
  {
    code: 'hu',
    name: 'Hungarian',
    words:
      'a az és hogy nem is egy van volt meg de vagy mint csak már még ez azt ezt aki ami amely után szerint között ' +
      'minden lehet kell lesz el ki be fel joga sem',
  },
  {
    code: 'pl',
    name: 'Polish',
    words:
      'w i na z się nie do że to jest o jak po od za dla przez ale czy oraz który która które tym tego być był była ' +
      'są ma może przed pod też tylko ich jego jej już lub każdy prawo',
  },
  {
    code: 'cs',
    name: 'Czech and Slovak',
    words:
      'a v ve na se sa je že s z ze do to o i jak po od za pro pre ale nebo alebo který která které ktorý ktorá ktoré ' +
      'byl byla bylo bol bola byť být jsou sú jako ako podle podľa také tiež jen len už při pri každý má právo',
  },
  {
    code: 'hr',
    name: 'Croatian, Bosnian, Serbian or Slovene',
    words:
      'i u na je se da za od su s sa o do kao ali ili koji koja koje bio bila biti nije po iz što to će ne su nakon ' +
      'prema in v za ki pa bi tudi kot ima svako vsakdo pravo pravico svoje',
  },
  {
    code: 'lt',
    name: 'Lithuanian',
    words:
      'ir yra kad su į iš bei ar o ne buvo kaip tai bet jo jos jų po per už dėl apie turi teisę kiekvienas savo nuo',
  },
  {
    code: 'lv',
    name: 'Latvian',
    words: 'un ir ka ar no uz par kas bija ne arī vai tas tā pēc kā bet viņš viņa lai pie tiesības katram savu jeb',
  },
  {
    code: 'tr',
    name: 'Turkish',
    words:
      've bir bu da de için ile olarak olan çok daha ise en gibi sonra kadar ya her ne o var yok değil ancak göre ' +
      'tarafından hakkı şey veya herkes eden',
  },
  {
    code: 'id',
    name: 'Indonesian or Malay',
    words:
      'yang dan di dengan untuk dari ini itu pada tidak dalam akan ke adalah juga oleh sebagai karena telah atau ' +
      'mereka ia setiap orang bahwa hak kepada ada dapat',
  },
  {
    code: 'tl',
    name: 'Tagalog',
    words: 'ang ng sa na mga ay at ni si kay hindi ito siya para niya may kung din rin ang bawat tao karapatan o',
  },
  {
    code: 'vi',
    name: 'Vietnamese',
    words:
      'và của là có không được trong cho một những các với người này đã để về từ đến cũng như khi ông bà ở ra quyền mọi',
  },
  {
    code: 'sw',
    name: 'Swahili',
    words: 'ya na wa kwa ni katika la za cha kuwa hii huo watu yake kama au si ana mtu haki kila',
  },
  {
    code: 'sq',
    name: 'Albanian',
    words: 'të e në dhe i që për me një nga është si së ka nuk u janë kjo por ose më se tij çdo kush drejtë',
  },
  {
    code: 'is',
    name: 'Icelandic',
    words:
      'og að í á sem er til um við af með fyrir ekki það var hafa hann hún þeir þess þeim ef eða en frá hver allir skal ' +
      'rétt sína sinni eru verið þá úr upp nú yfir svo',
  },
  {
    code: 'cy',
    name: 'Welsh',
    words:
      'y yr yn a i o ac ei eu ar am gan mewn neu bod mae sydd nid na gyda wedi fod hyn hynny pawb bob hawl hawliau un i oedd ' +
      'dan heb dros trwy wrth unrhyw gael',
  },
  {
    code: 'ga',
    name: 'Irish',
    words:
      'an na agus ar i a is go le ag do don de den bhfuil tá é sé sí iad gach nó ina leis chun aon ní sin seo duine ' +
      'ceart chuig faoi mar bheith nach ach gan féin dá as',
  },
  {
    code: 'eu',
    name: 'Basque',
    words:
      'eta da ez du dute bere izan baina edo egin zuen ditu dira den ere hori bat dela zen pertsona orok eskubidea',
  },
  {
    code: 'az',
    name: 'Azerbaijani',
    words: 'və bir bu ilə üçün hər də da olan o öz kimi malikdir hüququ ya onun ki sonra heç edir',
  },
];
