/**
 * Verbs whose object may be what is said though it is no clause, by lemma: who denies an affair says that there was none,
 * who calls somebody a liar says that he is one. Who praises, discusses or mentions something only speaks of it.
 */
export const statingVerbs: ReadonlySet<string> = new Set([
  // to say, to think
  ...['add', 'argue', 'believe', 'hear', 'point', 'report', 'say', 'tell', 'think'],
  // to hold or admit that something is so, or that it is not
  ...['acknowledge', 'admit', 'allege', 'assert', 'claim', 'concede', 'confess', 'deny', 'plead', 'refuse', 'reject'],
  // to ask for something
  ...['ask', 'call', 'demand', 'insist', 'order', 'propose', 'recommend', 'request', 'seek', 'suggest', 'urge'],
  // to bind oneself
  ...['agree', 'guarantee', 'offer', 'pledge', 'promise', 'swear', 'threaten', 'vow'],
  // to tell what will be
  ...['caution', 'estimate', 'expect', 'forecast', 'hope', 'predict', 'project', 'warn', 'wish'],
  // to tell what somebody or something is
  ...['accuse', 'brand', 'characterize', 'deem', 'describe', 'dub', 'label', 'portray'],
]);
