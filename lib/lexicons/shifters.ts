const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean))

/** Words that turn what follows in their clause. Common English grammar; written for Parallax. */
export const negators = words(`
not no never none nobody nothing nowhere neither nor without cannot hardly scarcely barely rarely seldom
lack lacks lacked lacking fail fails failed refuse refuses refused stop stops stopped prevent prevents
prevented avoid avoids avoided deny denies denied little few unlikely don't doesn't didn't won't wouldn't can't couldn't
shouldn't isn't aren't wasn't weren't hasn't haven't hadn't ain't dont cant wont despite
`)

/** Words that present what follows as possible, wished or reported, not as fact. */
export const hedges = words(`
may might could would should can perhaps maybe possibly probably likely reportedly allegedly apparently
seem seems seemed appear appears appeared suggest suggests suggested if whether unless hope hopes hoped
potential potentially expected supposedly purported purportedly claim claims claimed
`)

/** Words that set what follows against what came before; the part after "but" weighs more. */
export const contrasts = words(
  'but however yet although though while despite nevertheless nonetheless still instead',
)

/** Verbs and phrases of reporting: who says it, not how things are. */
export const reporting = words(`
say says said tell tells told add adds added according note notes noted argue argues argued claim claims
claimed insist insists insisted warn warns warned tweet tweeted write writes wrote ask asks asked state
stated announce announced report reported think thinks believe believes believed call calls called
`)
