/** Verbs that tell who asked or cried out what stands before them, in the forms that follow a quotation. */
export const askingVerbs: readonly string[] = [
  ...['said', 'says', 'asked', 'asks', 'added', 'adds', 'replied', 'replies', 'answered', 'answers', 'shouted'],
  ...['shouts', 'yelled', 'yells', 'cried', 'cries', 'screamed', 'screams', 'exclaimed', 'exclaims', 'wrote'],
  ...['writes', 'tweeted', 'tweets', 'posted', 'wondered', 'wonders', 'demanded', 'demands', 'continued'],
  ...['continues', 'recalled', 'recalls', 'told', 'tells', 'joked', 'jokes', 'quipped', 'whispered', 'chanted'],
  ...['called', 'declared', 'insisted', 'joked', 'laughed', 'remarked', 'repeated', 'responded', 'retorted', 'sang'],
];
