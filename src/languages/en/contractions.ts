/** What is a word of its own after an apostrophe: "dog|'s", "I|'m", "they|'d". */
export const clitics: readonly string[] = ['s', 'm', 're', 've', 'll', 'd'];

/** Endings that take a letter from the word before: "did|n't", "ca|n't". */
export const negations: readonly string[] = ["n't"];

/** Words that are several words, the cut marked: "cannot" is "can" and "not". */
export const contractions: readonly string[] = [
  'can|not',
  'gon|na',
  'wan|na',
  'got|ta',
  'kind|a',
  'gim|me',
  'lem|me',
  'du|n|no',
  // The same words with the apostrophe forgotten; "its", "were", "well" and the like are words and stay.
  ...['do|nt', 'does|nt', 'did|nt', 'ca|nt', 'wo|nt', 'is|nt', 'are|nt', 'was|nt', 'were|nt', 'have|nt', 'has|nt'],
  ...['had|nt', 'could|nt', 'would|nt', 'should|nt', 'ai|nt'],
  ...['i|m', 'i|ve', 'you|ve', 'they|ve', 'you|re', 'they|re', 'that|s', 'there|s', 'what|s', 'he|s', 'she|s'],
];

/** Words that lost their first letters to an apostrophe of their own. */
export const clipped: readonly string[] = ["'em", "'cause", "'til", "'till", "'bout", "'round", "'cos", "'n"];

/** Words that stay whole though a clitic seems to follow. */
export const whole: readonly string[] = ["ya'll", "y'all", "o'clock", "ma'am", "ne'er", "e'er", "o'er"];
