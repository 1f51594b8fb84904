/** What stands around an article on a web page, in English pages. */

/** Words in the class, id or test id of an element that holds no part of the article. */
export const furnitureClasses: readonly string[] = [
  ...['ad', 'ads', 'advert', 'advertisement', 'advertising', 'sponsor', 'sponsored', 'promo', 'promoted', 'promotion'],
  ...['newsletter', 'newsletters', 'signup', 'subscribe', 'subscription', 'paywall', 'cookie', 'cookies', 'consent'],
  ...['related', 'recirc', 'recirculation', 'recommended', 'trending', 'popular', 'toc', 'breadcrumb', 'breadcrumbs'],
  ...['share', 'sharing', 'social', 'comments', 'tags', 'caption', 'captions', 'credit', 'credits', 'pullquote', 'bio'],
];

/** Class words of an element that holds the names of the authors and no more. */
export const bylineClasses: readonly string[] = ['byline', 'bylines'];

/** Class words of an element that tells when the article was written, or by whom. */
export const datelineClasses: readonly string[] = ['dateline', 'timestamp', 'pubdate', 'author', 'authors'];

/** Words in the class or `itemprop` of the date of publication. */
export const publicationClasses: readonly string[] = ['published', 'publish', 'pubdate', 'datepublished'];

/** Words in the class or `itemprop` of another date of the page. */
export const revisionClasses: readonly string[] = ['updated', 'modified', 'datemodified', 'revised', 'edited'];

/** Words that the date of publication follows, in lower case. */
export const publicationWords: readonly string[] = ['published', 'publication', 'posted', 'issued'];

/** Words that another date follows, in lower case. */
export const revisionWords: readonly string[] = [
  'updated',
  'update',
  'modified',
  'revised',
  'edited',
  'amended',
  'corrected',
];

/** The words of a line that only dates the page, in lower case. */
export const dateLineWords: ReadonlySet<string> = new Set([
  ...publicationWords,
  ...revisionWords,
  ...['first', 'last', 'originally', 'date', 'on', 'at', 'time', 'and', 'min', 'mins', 'minute', 'minutes', 'read'],
  ...['mon', 'tue', 'tues', 'wed', 'thu', 'thurs', 'fri', 'sat', 'sun'],
  ...['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
  ...[
    'am',
    'pm',
    'a',
    'p',
    'm',
    'noon',
    'midnight',
    'gmt',
    'bst',
    'utc',
    'cet',
    'cest',
    'et',
    'est',
    'edt',
    'ct',
    'pt',
    'pst',
  ],
]);

/** Classes of embedded posts. */
export const postClasses: readonly string[] = [
  'twitter-tweet',
  'twitter-video',
  'bluesky-embed',
  'mastodon-embed',
  'instagram-media',
  'tiktok-embed',
  'fb-xfbml-parse-ignore',
  'text-post-media',
  'reddit-embed-bq',
];

/** What the line of a post that names its author begins with, in lower case. */
export const postSignatures: readonly string[] = [
  'a post shared by',
  'a photo posted by',
  'a video posted by',
  'posted by',
  'post by',
];

/** What an embedded post says of itself, in lower case. */
export const postRemarks: readonly string[] = [
  'image or embed',
  'view on instagram',
  'view on mastodon',
  'view on threads',
  'view this post on instagram',
];

/** Lines that are no part of an article, without the mark at their end, in lower case. */
export const furnitureLines: ReadonlySet<string> = new Set([
  ...[
    'add a comment',
    'add comment',
    'add your comment',
    'add your comments',
    'comment',
    'comments',
    'comments are closed',
  ],
  ...[
    'join the conversation',
    'leave a comment',
    'leave a reply',
    'load more comments',
    'post a comment',
    'show comments',
  ],
  ...['view comments', 'view all comments', 'write a comment'],
  ...[
    'bookmark',
    'copy link',
    'email',
    'email this article',
    'email this story',
    'facebook',
    'flipboard',
    'gift this article',
  ],
  ...[
    'like',
    'like this',
    'loading',
    'linkedin',
    'link copied',
    'messenger',
    'pinterest',
    'print',
    'print article',
    'print this article',
  ],
  ...['print this page', 'reddit', 'save', 'save article', 'send', 'share', 'share article', 'share full article'],
  ...[
    'share on facebook',
    'share on twitter',
    'share on x',
    'share story',
    'telegram',
    'tweet',
    'twitter',
    'whatsapp',
    'x',
  ],
  ...[
    'already a subscriber',
    'become a member',
    'create a free account',
    'donate',
    'free trial',
    'get started',
    'join now',
  ],
  ...[
    'log in',
    'login',
    'register',
    'register now',
    'sign in',
    'sign up',
    'subscribe',
    'subscribe today',
    'support us',
  ],
  ...[
    'back to top',
    'close',
    'continue',
    'home',
    'keep reading',
    'load more',
    'menu',
    'more',
    'next',
    'previous',
    'search',
  ],
  ...[
    'next article',
    'previous article',
    'show less',
    'show more',
    'skip to content',
    'skip to main content',
    'view more',
  ],
  ...[
    'editor’s picks',
    "editor's picks",
    'editors’ picks',
    'latest',
    'latest news',
    'most popular',
    'most read',
    'popular',
  ],
  ...[
    'related',
    'related content',
    'related coverage',
    'related news',
    'recommended',
    'recommended for you',
    'sponsored',
  ],
  ...['sponsored content', 'sponsored links', 'suggested reading', 'top stories', 'trending', 'trending now'],
  ...['what to read next', 'you may also like', 'you might also like', 'paid content', 'promoted content'],
  ...[
    'about the author',
    'advertisement',
    'ap photo',
    'getty images',
    'file photo',
    'handout',
    'image',
    'photo',
    'reuters photo',
  ],
  ...[
    'listen',
    'listen to this story',
    'play',
    'play video',
    'video',
    'watch',
    'watch now',
    'newsletter',
    'topics',
    'tags',
  ],
]);

/** What a short paragraph that is no part of the article begins with, in lower case. */
export const furnitureOpenings: readonly string[] = [
  'advertisement',
  'already a subscriber?',
  'also read:',
  'article continues below',
  'caption:',
  'click here',
  'continue reading',
  'copyright ©',
  'credit:',
  'don’t miss:',
  'download our app',
  'download the app',
  'editing by',
  'enter your email',
  'filed under:',
  'follow us on',
  'get our free newsletter',
  'get the latest news',
  'get more news',
  'get unlimited access',
  'image caption',
  'image credit',
  'image source',
  'image:',
  'join our mailing list',
  'join our newsletter',
  'listen to this article',
  'more from',
  'more on this story',
  'more stories',
  'newsletter:',
  'newsletter sign',
  'not a subscriber?',
  'photo by',
  'photo credit',
  'photo:',
  'photograph by',
  'photograph:',
  'photos:',
  'picture:',
  'read also',
  'read more',
  'read next',
  'recommended stories',
  'related articles',
  'related stories',
  'related topics',
  'related:',
  'see also:',
  'share this',
  'share via',
  'sign in to',
  'sign up for our',
  'sign up for the',
  'sign up here',
  'sign up to',
  'skip advertisement',
  'story continues below',
  'subscribe for',
  'subscribe now',
  'subscribe to continue',
  'subscribe to our',
  'subscribe to read',
  'subscribe to the',
  'tags:',
  'this article is for subscribers',
  'this article was originally published',
  'this content is for subscribers',
  'this story is for subscribers',
  'this story was originally published',
  'to continue reading',
  'topics:',
  'watch:',
  'you have read your last free',
  '© ',
];

/** A short paragraph with one of these, in lower case, and no quotation asks the reader for an address or a payment. */
export const furniturePhrases: readonly string[] = [
  'all rights reserved',
  'in your inbox',
  'into your inbox',
  'our daily newsletter',
  'our free newsletter',
  'our newsletter',
  'our weekly newsletter',
  'to your inbox',
  'your email address',
];

/** Whole short paragraphs that are no part of the article, in lower case. */
export const furniturePatterns: readonly RegExp[] = [
  // 3 min read; listen · 5 min
  /^(?:listen\s?[·|-]?\s?)?\d{1,3}\s?-?min(?:ute)?s?(?:\sread|\slisten)?$/u,
  // 41 comments; 1.2k shares
  /^[\d.,]+k?\s(?:comments?|shares?|likes?|views?|reactions?)$/u,
  // (reporting by Ann Lee in Hexley; editing by Bo Chu)
  /^[([]?(?:additional\s)?(?:reporting|writing|editing)\sby\s[^.]*?[)\].]{0,2}$/u,
  // with files from the associated press; the associated press contributed to this report
  /^(?:with\s(?:files|material|reporting)\sfrom\s|.{3,80}\scontributed\s(?:reporting\s)?(?:to|from)\s(?:this|the)\s(?:report|story|article)\.?$)/u,
  // follow ann lee on twitter
  /^follow\s.{2,60}\son\s(?:twitter|x|facebook|instagram|bluesky|mastodon|linkedin|youtube|whatsapp)\b[^.]{0,40}\.?$/u,
];

/** Names of news agencies, as an agency tail has them. */
export const agencies: readonly string[] = [
  ...[
    'AFP',
    'ANSA',
    'AP',
    'APA',
    'Bloomberg',
    'CNA',
    'dpa',
    'DPA',
    'EFE',
    'epd',
    'EPA',
    'IANS',
    'Interfax',
    'KNA',
    'Kyodo',
  ],
  ...['Lusa', 'PA', 'PTI', 'Reuters', 'RTR', 'SID', 'TASS', 'UPI', 'Xinhua', 'Yonhap', 'AP Photo', 'Associated Press'],
];

/** The word before the names of the authors, in lower case. */
export const bylineOpening = 'by';

/** What a line that only dates the page begins with, in lower case. */
export const dateOpenings: readonly string[] = [
  'first published',
  'last updated',
  'last modified',
  'originally published',
  'posted',
  'published',
  'updated',
];
