/**
 * Words of the closed classes. A capital letter on one of them is due to the start of a sentence, where it is not due
 * to a headline: "in the U.S. The rest" against "in the U.S. Senate".
 */
export const functionWords: readonly string[] = [
  // Articles and determiners
  ...['a', 'an', 'the', 'this', 'that', 'these', 'those', 'each', 'every', 'some', 'any', 'no', 'both', 'all', 'most'],
  ...['many', 'much', 'few', 'several', 'another', 'other', 'such', 'more', 'less', 'neither', 'either', 'half'],
  // Pronouns
  ...['i', 'you', 'he', 'she', 'it', 'we', 'they', 'me', 'him', 'her', 'us', 'them', 'my', 'your', 'his', 'its', 'our'],
  ...['their', 'who', 'whose', 'what', 'which', 'whoever', 'whatever', 'someone', 'somebody', 'anyone', 'anybody'],
  ...['everyone', 'everybody', 'nobody', 'nothing', 'something', 'anything', 'everything', 'none', 'here', 'there'],
  // Prepositions
  ...['about', 'above', 'according', 'across', 'after', 'against', 'along', 'amid', 'among', 'around', 'as', 'at'],
  ...['before', 'behind', 'below', 'beneath', 'beside', 'besides', 'between', 'beyond', 'by', 'despite', 'down'],
  ...['during', 'except', 'for', 'from', 'in', 'inside', 'into', 'like', 'near', 'of', 'off', 'on', 'onto', 'out'],
  ...['outside', 'over', 'past', 'per', 'since', 'through', 'throughout', 'to', 'toward', 'towards', 'under', 'until'],
  ...['up', 'upon', 'via', 'with', 'within', 'without'],
  // Conjunctions and adverbs that join
  ...['and', 'but', 'or', 'nor', 'so', 'yet', 'because', 'if', 'unless', 'although', 'though', 'while', 'when'],
  ...['whenever', 'where', 'wherever', 'whether', 'why', 'how', 'once', 'than', 'then', 'however', 'therefore'],
  ...['meanwhile', 'instead', 'still', 'also', 'even', 'just', 'only', 'not', 'now', 'again', 'later', 'earlier'],
  ...['moreover', 'nevertheless', 'otherwise', 'perhaps', 'maybe', 'today', 'yesterday', 'tomorrow', 'yes'],
  // Auxiliaries
  ...['am', 'is', 'are', 'was', 'were', 'be', 'been', 'being', 'do', 'does', 'did', 'has', 'have', 'had', 'can'],
  ...['could', 'may', 'might', 'must', 'shall', 'should', 'will', 'would', "let's", 'let'],
];
