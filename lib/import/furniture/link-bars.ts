/** Words on the buttons with which pages are shared. */
const shareWords = new Set(
  'share shares this article story post page facebook twitter x tweet pinterest pin linkedin whatsapp reddit telegram email e-mail mail print copy link save flipboard messenger tumblr bluesky threads sms on via to and comment comments like save'.split(
    ' ',
  ),
)

const shareAnchors =
  /\b(?:share|tweet|facebook|twitter|pinterest|linkedin|whatsapp|reddit|flipboard|print|e-?mail)\b/i

/** Sections that news sites list in their menus; also the labels above headlines. */
const sections = new Set([
  'home', 'homepage', 'news', 'latest', 'latest news', 'breaking news', 'top stories', 'world', 'world news',
  'us', 'u.s', 'u.s.', 'usa', 'us news', 'uk', 'national', 'nation', 'international', 'local', 'region', 'regional', 'asia',
  'asia pacific', 'europe', 'africa', 'americas', 'middle east', 'politics', 'elections', 'government', 'opinion',
  'opinions', 'editorial', 'editorials', 'commentary', 'columns', 'columnists', 'analysis', 'business', 'economy', 'markets', 'money', 'finance',
  'tech', 'technology', 'science', 'health', 'environment', 'climate', 'education', 'sport', 'sports', 'culture', 'arts',
  'entertainment', 'lifestyle', 'life', 'style', 'travel', 'food', 'weather', 'video', 'videos', 'photos', 'gallery', 'podcasts', 'podcast',
  'audio', 'radio', 'tv', 'live', 'live tv', 'newsletters', 'events', 'jobs', 'classifieds', 'obituaries', 'magazine', 'more', 'about',
  'about us', 'contact', 'contact us', 'advertise', 'advertise with us', 'subscribe', 'donate', 'shop', 'store', 'login',
  'log in', 'sign in', 'register', 'search', 'menu', 'privacy policy', 'privacy', 'terms', 'terms of use', 'help',
  'faq', 'archive', 'archives', 'rss', 'careers', 'trending', 'foreign policy', 'security', 'defense', 'defence', 'history', 'crime',
  'investigations', 'explainers', 'features', 'interviews', 'reviews', 'blog', 'blogs', 'careers', 'sitemap', 'diplomacy', 'general', 'featured',
]) // biome-ignore format: one list

/** Whether the words are only the name of a section, such as "World News". */
export const isSectionName = (words: string): boolean => sections.has(words.toLowerCase())

/** Why a line that is nothing but links side by side is furniture; null where it is something else. */
export function isLinkBar(words: string): string | null {
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
