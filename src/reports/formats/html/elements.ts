const list = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Elements without content: they open and never close. */
export const voidElements = list('area base br col embed hr img input link meta param source track wbr');

/** Elements whose text is not the page's: code, controls, drawings, the site's own navigation. */
export const skippedElements = list(
  'script style noscript template svg math iframe object canvas audio video map select option datalist button textarea ' +
    'label nav footer aside menu dialog head title progress meter applet frameset noframes',
);

/** Elements that begin and end a paragraph. */
export const blockElements = list(
  'address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 ' +
    'h3 h4 h5 h6 header hr html legend li main nav ol p pre section summary table tbody td tfoot th thead tr ul',
);

/** An element that opens closes the one of its own name before it: "<li>one<li>two". */
export const selfEnding = list('p li dt dd tr td th option');

const noise = list(
  'share sharing social related newsletter cookie cookies advert advertisement ads ad promo breadcrumb breadcrumbs comments ' +
    'sidebar popup modal subscribe subscription recommended recommendations trending tags menu nav navigation footer toolbar ' +
    'outbrain taboola disqus paywall signup widget widgets screenreader',
);

/** A class or id that names something around an article. */
export const isNoise = (names: string): boolean =>
  names.length < 400 &&
  names
    .toLowerCase()
    .split(/[^a-z]+/)
    .some((word) => noise.has(word));
