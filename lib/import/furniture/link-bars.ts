const listed = (names: string): ReadonlySet<string> => new Set(names.split(/\s*,\s*/))

/** Words on the buttons with which pages are shared. */
const shareWords = listed(
  `share, shares, this, article, story, post, page, facebook, twitter, x, tweet, pinterest, pin, linkedin, whatsapp,
  reddit, telegram, email, e-mail, mail, print, copy, link, save, flipboard, messenger, tumblr, bluesky, threads, sms,
  on, via, to, and, comment, comments, like, youtube, instagram, tiktok, rss, follow, us`,
)

const shareAnchors =
  /\b(?:share|tweet|facebook|twitter|pinterest|linkedin|whatsapp|reddit|flipboard|instagram|youtube|print|e-?mail)\b/i

/** Sections that news sites list in their menus; also the labels above headlines. */
const sections = listed(
  `home, homepage, news, latest, latest news, breaking news, top stories, world, world news, us, u.s, u.s., usa,
  us news, uk, national, nation, international, local, region, regional, asia, asia pacific, asia-pacific, europe,
  africa, americas, middle east, politics, elections, government, opinion, opinions, editorial, editorials, commentary,
  columns, columnists, analysis, business, economy, markets, money, finance, tech, technology, science, health,
  environment, climate, education, sport, sports, culture, arts, entertainment, lifestyle, life, style, travel, food,
  weather, video, videos, photos, gallery, podcast, podcasts, audio, radio, tv, live, live tv, newsletters, events,
  jobs, classifieds, obituaries, magazine, more, about, about us, contact, contact us, advertise, advertise with us,
  subscribe, donate, shop, store, login, log in, sign in, register, search, menu, privacy policy, privacy, terms,
  terms of use, help, faq, archive, archives, rss, careers, trending, foreign policy, security, defense, defence,
  history, crime, investigations, explainers, features, interviews, reviews, blog, blogs, sitemap, diplomacy, general,
  featured`,
)

/** Whether the words are only the name of a section, such as "World News". */
export const isSectionName = (words: string): boolean => sections.has(words.toLowerCase())

/** Why a line that is nothing but links side by side is furniture; null where it is something else. */
export function reasonOfLinkBar(words: string): string | null {
  if (isShareBar(words)) return 'share button'
  return isMenuBar(words) ? 'navigation' : null
}

function isShareBar(words: string): boolean {
  const parts = words.toLowerCase().split(/[\s,|•·/:]+/)
  return shareAnchors.test(words) && parts.every((part) => shareWords.has(part) || /^\d*$/.test(part))
}

function isMenuBar(words: string): boolean {
  const parts = words.split(/\s*[|•·/>»›]\s*|\s{2,}|\t/).filter((part) => part !== '')
  if (parts.length > 1) return parts.filter(isSectionName).length > parts.length / 2
  const tokens = words.split(/\s+/)
  return tokens.length > 2 && tokens.every(isSectionName)
}
