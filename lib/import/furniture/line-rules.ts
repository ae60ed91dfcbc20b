export interface FurnitureRule {
  /** Shown to the user beside what was removed. */
  readonly reason: string
  /** Matched against a line's words, or a whole sentence, of at most LONGEST_FURNITURE characters. */
  readonly patterns: readonly RegExp[]
}

/** No line of page furniture we know is longer than this. */
export const LONGEST_FURNITURE = 400

/** A character of a line that goes on, as it does after "U.S. " but not after other full stops. */
const WITHOUT_STOP = '(?:[^.]|\\.(?!\\s)|(?<=\\b[A-Z])\\.(?=\\s))'

/** Whole lines that are page furniture; the same words within a line are part of a sentence. */
export const lineRules: readonly FurnitureRule[] = [
  {
    reason: 'navigation',
    patterns: [
      /^(?:table of contents|toggle|posts? navigation|permalink|bookmark the permalink\.?|print this page|edit this)$/i,
      /^(?:select (?:a )?page|(?:main |primary |site )?menu|navigation|search(?: for)?:?|search\.{3}|search…|close|open|home|expand|collapse)$/i,
      /^(?:toggle|open|close|show|hide|main|primary|site|mobile) (?:the )?(?:main )?(?:menu|navigation|search|sidebar)$/i,
      /^(?:skip|jump|go|back|return|scroll) to (?:the )?(?:main |primary )?(?:content|navigation|footer|search|top|home ?page|article|home)$/i,
      /^(?:previous|next|older|newer)(?: (?:article|posts?|story|page|entry))?$/i,
      /^(?:previous|next)(?: (?:article|post|story|entry))?\s?[:»›→].{1,150}$/i,
      /^(?:log ?in|sign in|sign out|log ?out|register|my account|sign up|contact us|about us|site ?map)$/i,
      /^home\s?(?:[»>/|›→·]|\s-\s).{1,150}$/i,
      /^view (?:all|more)(?: .{1,60})?$/i,
      /^(?:load|show|see) (?:more|less|all)(?: (?:articles|stories|posts|news|comments))?$/i,
      /^page \d+(?: of \d+)?$/i,
    ],
  },
  {
    reason: 'section label',
    patterns: [
      /^(?:uncategori[sz]ed|no category)$/i,
      /^(?:tags?|tagged(?: (?:as|with))?|filed (?:under|in)|categor(?:y|ies)|posted (?:in|under)|topics?|related topics|keywords|section)\s?:.{1,250}$/i,
      /^(?:filed under|posted in|tagged(?: with| as)?) .{1,150}[^.\s]$/i,
      /^(?:#[\p{L}\p{N}_]+[\s,]*)+$/u,
    ],
  },
  {
    reason: 'byline',
    patterns: [
      /^(?:by|posted by|written by|author)[:\s]+(?:admin|administrator|(?:the )?(?:editorial|news|web)? ?(?:staff|team|desk|editors?)(?: (?:writer|reporter))?)$/i,
      /^(?:admin|administrator|staff writer|staff reporter|web desk|news desk|editorial team)$/i,
    ],
  },
  {
    reason: 'name of the outlet',
    patterns: [/^(?:outlet|publisher|publication|newspaper)\s?:.{1,80}$/i],
  },
  {
    reason: 'comment form',
    patterns: [
      /^(?:leave|post|add|write|submit) (?:a |your |us a )?(?:reply|comment|response|thought)s?(?: (?:below|here|now|cancel reply))?[.!]?(?: cancel reply)?$/i,
      /^leave a (?:reply|comment) to .{1,80}$/i,
      /^(?:your|the) e-?mail (?:address )?will (?:not|never) be (?:published|shared)\b.{0,100}$/i,
      /^required fields are marked\b.{0,20}$/i,
      /^(?:(?:comment|name|your name|e-?mail|e-?mail address|your e-?mail|website|url)\s?(?:\*|\(required\))\s?:?[\s*]*)+$/i,
      /^(?:comment|your comment|website|post comment|submit comment|cancel reply|reply|comment here|\(required\))$/i,
      /^save my name, e-?mail,? and (?:website|site) in this browser\b.{0,80}$/i,
      /^notify me (?:of|by|when|via)\b.{0,100}$/i,
      /^this site uses akismet\b.{0,120}$/i,
      /^learn how your comment data is processed\.?$/i,
      /^you must be logged in to (?:post|leave|write|add)\b.{0,40}$/i,
      /^(?:log|sign) in (?:or .{1,30} )?to (?:comment|reply|leave a comment|join the (?:conversation|discussion))\b.{0,30}$/i,
    ],
  },
  {
    reason: 'comment count',
    patterns: [
      /^(?:\d[\d,.]*|no|one|two|three) (?:comments?|replies|responses?|reactions?)(?: (?:yet|so far))?$/i,
      /^comments?(?: ?\(\d[\d,]*\)|: ?\d[\d,]*| \d[\d,]*|s? off| are closed\.?)?$/i,
      /^(?:view|show|read|see|hide|load)(?: all| the)?(?: \d[\d,]*)? comments?(?: ?\(\d[\d,]*\))?$/i,
      /^(?:be the first to (?:comment|reply)|join the (?:conversation|discussion|debate)|comments powered by .{1,20})\b.{0,60}$/i,
      /^(?:\d+|one|two|three) (?:thoughts?|comments?|responses?|replies) (?:on|to) .{1,200}[^.\s]$/i,
    ],
  },
  {
    reason: 'rating',
    patterns: [
      /^(?:[\d.]+ ){1,2}votes?$/i,
      /^(?:post )?views?\s?:\s?[\d,.]+k?$/i,
      /^(?:article rating|rate this(?: article| post)?|notify of|guest|inline feedbacks|oldest|newest|most voted)$/i,
    ],
  },
  {
    reason: 'share button',
    patterns: [
      /^(?:please )?(?:share|tweet|e-?mail|print|pin|like|bookmark|save|copy|spread)(?: (?:this|the|it|on|via|by|with|to))+(?: (?:article|story|post|page|news|link|report|facebook|twitter|x|linkedin|whatsapp|reddit|pinterest|telegram|e-?mail|your (?:friends|network)|a friend|social media|word|love|now|friends))*[:!.]?$/i,
      /^click to (?:share|e-?mail|print|tweet)\b.{0,100}$/i,
      /^(?:copy (?:article )?link|link copied!?|copied!?|like this:?|like ?loading\.{3}|loading(?:\.{3}|…)?|like loading…|\d[\d,.]*k? (?:shares?|likes?|views?|reads|retweets))$/i,
      /^read or share this story: ?\S+$/i,
    ],
  },
  {
    reason: 'advertisement',
    patterns: [
      /^[-–—\s[(]*(?:advertisements?|advertorial|ad|sponsored(?: (?:content|by .{1,40}))?|promoted(?: content)?|paid content|story continues|article continues)[-–—\s\])]*$/i,
      /^(?:skip |end of )?advertisement(?: \d+)?(?:[-–—:.\s]+(?:story|article|continue|scroll|keep|skip|your).{0,80})?$/i,
      /^[[(]?(?:(?:story|article|content|post) continues (?:below|after)|continue reading below|scroll (?:down )?to continue)\b.{0,60}$/i,
    ],
  },
  {
    reason: 'time',
    patterns: [/^(?:last )?(?:updated|published|posted|modified)(?: at| on)?:? \d{1,2}[:.]\d{2}.{0,30}$/i],
  },
  {
    reason: 'reading aid',
    patterns: [
      /^\d{1,2}:\d{2}(?::\d{2})?$/,
      /^(?:reading time:? ?)?(?:about |approx\.? |~ ?)?\d{1,3}[ -]?min(?:ute)?s?\.?(?: (?:read|reading time|to read|listen))?$/i,
      /^(?:estimated )?(?:reading|read) time\b.{0,30}$/i,
      /^listen to (?:this )?article\b.{0,80}$/i,
      /^(?:listen(?: to (?:this )?(?:article|story))?|play audio|text size|font size|a-? ?a\+?|print this (?:page|article)|slideshow|view gallery|view slideshow|gallery)(?: ?[\d:(].{0,25})?$/i,
      /^(?:\d+ of \d+|\d+\/\d+|show caption|hide caption|enlarge(?: (?:this )?image)?|toggle caption)$/i,
    ],
  },
  {
    reason: 'image credit',
    patterns: [
      new RegExp(
        `^[([]?(?:(?:file )?(?:photo|image|picture|photograph|illustration|video)s?|credits?)(?: (?:credit|courtesy|source|copyright))?s?(?: of| by)?\\s?[:/©|]${WITHOUT_STOP}{1,100}$`,
        'i',
      ),
      /^[([]?(?:photo|image|picture|photograph|illustration)s? (?:credit|courtesy|by)\b.{1,80}$/i,
      /^[([]?(?:AP Photo|Getty Images|Shutterstock|iStock|Alamy|(?:Reuters|AFP|EPA)(?=\s?\/))(?:\s?\/[^.)]{1,60})?[)\]]?$/i,
      /^[([]?[^.]{1,50}\/\s?(?:AP|AFP|Getty Images|Reuters|EPA|Shutterstock|Alamy|Bloomberg|Pool)(?: (?:Photo|Images))?(?: via .{1,40})?[)\]]?$/,
      /^image copyright (?!.{1,60} image caption).{1,60}$/i,
    ],
  },
  {
    reason: 'link to another story',
    patterns: [
      new RegExp(
        `^(?!.{120,}\\.$)(?:related|related (?:article|story|stories|post|news|content|coverage|links?)|read(?: also| more| next| this)?|also read|also see|see also|see more|watch(?: also| now| more)?|must[- ]read|don['’]t miss|more on this|full coverage|in case you missed it|icymi|more from .{1,40})\\s?[:|»>–—]\\s?${WITHOUT_STOP}{3,220}$`,
        'i',
      ),
      new RegExp(
        `^(?!.{120,}\\.$)(?:READ MORE|ALSO READ|READ ALSO|SEE ALSO|RELATED|DON['’]T MISS|WATCH NOW|TRENDING)\\b[:\\s]${WITHOUT_STOP}{3,220}$`,
        '',
      ),
      /^[([](?:read|see|watch|also read|related|see also|read more)\s?:.{3,200}[)\]]$/i,
      /^more: ?[^.]{10,200}$/i,
      /^(?:view (?:all posts|more posts|the author archive)|see (?:all|more) (?:posts|articles|stories)|(?:more|all) (?:posts|articles|stories)|read more (?:articles|posts)) (?:by|from) .{1,60}$/i,
      /^see author['’]s posts$/i,
    ],
  },
]
