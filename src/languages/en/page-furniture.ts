/** What stands around an article on a web page, in English pages. */

/** Words in the class, id or test id of an element that holds no part of the article. */
export const furnitureClasses: readonly string[] = [
  ...['ad', 'ads', 'advert', 'advertisement', 'advertising', 'sponsor', 'sponsored', 'promo', 'promoted', 'promotion'],
  ...['newsletter', 'newsletters', 'signup', 'subscribe', 'subscription', 'paywall', 'cookie', 'cookies', 'consent'],
  ...['related', 'recirc', 'recirculation', 'recommended', 'trending', 'popular', 'toc', 'breadcrumb', 'breadcrumbs'],
  ...['share', 'sharing', 'social', 'comments', 'tags', 'caption', 'captions', 'credit', 'pullquote'],
  ...['byline', 'bylines', 'dateline', 'timestamp', 'pubdate', 'author', 'authors', 'bio'],
];

/** Class words of an element that holds the names of the authors and no more. */
export const bylineClasses: readonly string[] = ['byline', 'bylines'];

/** What a short paragraph that is no part of the article begins with, in lower case. */
export const furnitureOpenings: readonly string[] = [
  'advertisement',
  'article continues below',
  'click here',
  'continue reading',
  'copyright ©',
  'download our app',
  'download the app',
  'follow us on',
  'get our free newsletter',
  'get the latest news',
  'get more news',
  'get unlimited access',
  'join our mailing list',
  'join our newsletter',
  'listen to this article',
  'more from',
  'more on this story',
  'more stories',
  'newsletter:',
  'newsletter sign',
  'photo by',
  'photograph by',
  'read also',
  'read more',
  'read next',
  'recommended stories',
  'related articles',
  'related stories',
  'related topics',
  'related:',
  'share this',
  'sign up for our',
  'sign up for the',
  'sign up here',
  'sign up to',
  'skip advertisement',
  'story continues below',
  'subscribe now',
  'subscribe to our',
  'subscribe to the',
  'this article was originally published',
  'this story was originally published',
  'watch:',
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

/** The word before the names of the authors, in lower case. */
export const bylineOpening = 'by';

/** What a line that only dates the page begins with, in lower case. */
export const dateOpenings: readonly string[] = ['first published', 'last updated', 'posted', 'published', 'updated'];
