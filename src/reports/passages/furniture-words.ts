const list = (text: string): readonly string[] => text.split('|').map((line) => line.trim());

/** Names of places to share to; a line made of nothing else is a row of buttons. */
export const sharing: ReadonlySet<string> = new Set(
  (
    'facebook fb twitter x instagram ig youtube yt whatsapp telegram linkedin pinterest reddit tumblr pocket skype ' +
    'tiktok snapchat messenger viber line wechat vk flipboard mastodon bluesky threads signal email mail e-mail rss ' +
    'print share shares tweet pin copy link url save comment comments sms this on via article post story subscribe follow'
  ).split(' '),
);

/** Whole lines, in lower case and without marks around them, that sites put between and around their texts. */
export const siteLines: ReadonlySet<string> = new Set([
  ...list('advertisement|advertisements|advertising|advertising read more|ad|ads|sponsored|sponsored content|promoted'),
  ...list('read more|continue reading|read the full story|full story|show more|load more|see more|view more|more'),
  ...list('share|share this|share this article|share this story|share on|spread this news|share with your friends'),
  ...list('menu|home|search|log in|login|sign in|sign up|register|subscribe|subscribe now|donate|support us'),
  ...list(
    'newsletter|newsletters|our newsletter|we have more newsletters|leave a comment|leave a reply|post a comment',
  ),
  ...list('comments|view comments|no comments|loading|next|previous|back|back to top|skip to content|close|ok|cancel'),
  ...list('skip to main content|skip to navigation|play video|video|video unavailable|watch this video on youtube'),
  ...list('click to expand image|click to enlarge|photo gallery|gallery|listen|listen to this article|gift article'),
  ...list('placeholder while article actions load|giftoutline gift article|breaking news|live updates|follow us'),
  ...list('cookies|accept all|accept|reject all|manage cookies|cookie settings|privacy policy|terms of use|contact us'),
  ...list('about us|all rights reserved|this field is for validation purposes and should be left unchanged'),
]);

/** Lines after which a list of other titles stands. */
export const otherTitles: ReadonlySet<string> = new Set([
  ...list('related|related articles|related article|related stories|related story|related news|related posts'),
  ...list('related topics|related content|related coverage|read next|read also|also read|see also|further reading'),
  ...list('more stories|more news|more on this story|more on this topic|more from this section|more from the web'),
  ...list('most read|most viewed|most popular|most shared|trending|trending now|popular|popular posts|latest news'),
  ...list("latest stories|recent posts|top stories|editors picks|editor's picks|you may also like|you might also like"),
  ...list("recommended|recommended for you|recommended stories|in other news|don't miss|tags|topics|categories"),
  ...list('check out the latest news|read more|read more on this|you should not miss these headlines'),
]);

/** Names of agencies that stand under a picture or after a text. */
export const agencies: ReadonlySet<string> = new Set(
  list(
    'afp|reuters|ap|associated press|the associated press|getty|getty images|epa|epa-efe|efe|dpa|xinhua|tass|anadolu|' +
      'anadolu agency|aa|upi|ani|pti|pa|pa wire|pa media|bloomberg|the canadian press|rudaw|shafaq news|nina|ina',
  ),
);
