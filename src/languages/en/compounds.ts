/** First parts that stay joined to the next word by their hyphen: "anti-war"; all other hyphens are words. */
export const prefixes: readonly string[] = [
  ...['anti', 'arch', 'bi', 'co', 'counter', 'cross', 'de', 'e', 'ex', 'extra', 'hyper', 'infra', 'inter', 'intra'],
  ...['macro', 'mega', 'micro', 'mid', 'mini', 'mis', 'mono', 'multi', 'neo', 'non', 'over', 'pan', 'para', 'poly'],
  ...['post', 'pre', 'pro', 'proto', 'pseudo', 'psycho', 're', 'semi', 'socio', 'sub', 'super', 'supra', 'trans'],
  ...['tri', 'ultra', 'un', 'under', 'uni'],
];

/** Last parts that stay joined to the word before. */
export const suffixes: readonly string[] = ['esque', 'wise', 'ish'];

/** Units written without a blank after digits; a word of their own, as "5|pm", "3|km", "65|k". */
export const units: readonly string[] = [
  ...['am', 'pm', 'k', 'm', 'mm', 'cm', 'km', 'b', 'bn', 'mn', 'tn', 'kg', 'mg', 'lb', 'lbs', 'oz', 'ft', 'in'],
  ...['mph', 'kph', 'hz', 'khz', 'mhz', 'ghz', 'kb', 'mb', 'gb', 'tb', 'kw', 'mw', 'gw', 'ml', 'x', 'percent', 'min'],
  ...['hrs', 'hr', 'yr', 'yrs', 'sq', 'watt', 'watts', 'mins', 'secs', 'p.m', 'a.m'],
];

/** Words with a slash that stay whole; a slash between two letters or two numbers stays anyway. */
export const slashed: readonly string[] = ['w/o', 'w/out', 's/he'];

/** Last labels of host names, as far as they are no words, and endings of file names. */
export const domains: readonly string[] = [
  ...['com', 'org', 'net', 'gov', 'edu', 'mil', 'int', 'info', 'biz', 'co', 'uk', 'eu', 'de', 'fr', 'es', 'nl', 'ch'],
  ...['ru', 'cn', 'jp', 'kr', 'au', 'nz', 'ca', 'br', 'mx', 'za', 'ng', 'ke', 'gh', 'il', 'ie', 'tv', 'io', 'ai'],
  ...['doc', 'docx', 'pdf', 'xls', 'xlsx', 'ppt', 'txt', 'csv', 'htm', 'html', 'php', 'asp', 'aspx', 'jsp', 'js'],
  ...['jpg', 'jpeg', 'png', 'gif', 'zip', 'exe', 'mp3', 'mp4', 'url', 'xml', 'json', 'ly', 'fm'],
];
