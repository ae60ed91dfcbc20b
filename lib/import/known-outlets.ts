/** Outlets by the hosts of their pages. Names not listed here are still recognised where a text states them. */
const outletsByHost: Readonly<Record<string, string>> = {
  'aljazeera.com': 'Al Jazeera',
  'apnews.com': 'Associated Press',
  'bbc.co.uk': 'BBC News',
  'bbc.com': 'BBC News',
  'bloomberg.com': 'Bloomberg',
  'breitbart.com': 'Breitbart',
  'cbsnews.com': 'CBS News',
  'cnbc.com': 'CNBC',
  'cnn.com': 'CNN',
  'csmonitor.com': 'Christian Science Monitor',
  'dailycaller.com': 'The Daily Caller',
  'dailymail.co.uk': 'Daily Mail',
  'economist.com': 'The Economist',
  'foreignpolicy.com': 'Foreign Policy',
  'foxnews.com': 'Fox News',
  'ft.com': 'Financial Times',
  'huffpost.com': 'HuffPost',
  'independent.co.uk': 'The Independent',
  'koreaherald.com': 'The Korea Herald',
  'koreatimes.co.kr': 'The Korea Times',
  'latimes.com': 'Los Angeles Times',
  'nationalreview.com': 'National Review',
  'nbcnews.com': 'NBC News',
  'newsmax.com': 'Newsmax',
  'newsweek.com': 'Newsweek',
  'npr.org': 'NPR',
  'nypost.com': 'New York Post',
  'nytimes.com': 'The New York Times',
  'politico.com': 'Politico',
  'reason.com': 'Reason',
  'reuters.com': 'Reuters',
  'rt.com': 'RT',
  'scmp.com': 'South China Morning Post',
  'slate.com': 'Slate',
  'telegraph.co.uk': 'The Telegraph',
  'theatlantic.com': 'The Atlantic',
  'theguardian.com': 'The Guardian',
  'thehill.com': 'The Hill',
  'time.com': 'Time',
  'townhall.com': 'Townhall',
  'usatoday.com': 'USA TODAY',
  'vox.com': 'Vox',
  'washingtonpost.com': 'The Washington Post',
  'washingtontimes.com': 'The Washington Times',
  'wsj.com': 'The Wall Street Journal',
  'yna.co.kr': 'Yonhap',
  'yonhapnews.co.kr': 'Yonhap',
}

/** Agencies and stations as datelines give them: "(AP)". */
const agencies: Readonly<Record<string, string>> = {
  ap: 'Associated Press',
  'the associated press': 'Associated Press',
  afp: 'AFP',
  upi: 'UPI',
  xinhua: 'Xinhua',
  tass: 'TASS',
  kcna: 'KCNA',
  bbc: 'BBC News',
  'fox news': 'Fox News',
}

const outletsByName = new Map(
  [...Object.values(outletsByHost), ...Object.values(agencies)]
    .map((name) => [keyOf(name), name] as const)
    .concat(Object.entries(agencies)),
)

/** The outlet a name stands for; null where it is not one we know. */
export const knownOutlet = (name: string): string | null => outletsByName.get(keyOf(name)) ?? null

/** The outlet at a web address: its name where we know it, else the host: "thedailycourier.example". */
export function outletAt(url: string): string | null {
  if (!URL.canParse(url)) return null
  const host = new URL(url).hostname.toLowerCase().replace(/^(?:www\d?|m|mobile|amp|edition|en|us|uk)\./, '')
  const parts = host.split('.')
  const known = parts
    .map((_, i) => outletsByHost[parts.slice(i).join('.')])
    .find((name) => name !== undefined)
  return known ?? (host.includes('.') ? host : null)
}

function keyOf(name: string): string {
  return name.toLowerCase().replace(/^the /, '').trim()
}
