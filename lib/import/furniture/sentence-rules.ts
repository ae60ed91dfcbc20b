import type { FurnitureRule } from '@/lib/import/furniture/line-rules'

/** Furniture that stands on lines of its own and also trails behind an article's sentences. */
export const sentenceRules: readonly FurnitureRule[] = [
  {
    reason: 'link to the full article',
    patterns: [
      /^\W{0,3}(?:read|see|view) (?:the |this )?(?:full|original|entire|complete|whole|rest of (?:the|this)) (?:article|story|report|post|piece|news|interview|text)\b.{0,200}$/i,
      /^\W{0,3}(?:continue|keep) reading\b.{0,150}$/i,
      /^\W{0,3}read (?:more|on)(?: (?:at|on|from|here|about this|in)\b.{0,100})?\W{0,4}$/i,
      /^The post .{1,200} (?:appeared first|first appeared) on (?:\p{Lu}|\S+\.\w).{0,80}$/u,
      /^this (?:article|story|post|piece|column) (?:was )?(?:originally |first )?(?:published|appeared|posted) (?:on|at|in|by) .{1,100}$/i,
      /^(?:originally|first) (?:published|posted|appeared) (?:on|at|in|by)\b.{1,100}$/i,
      /^(?:source(?: link)?|original (?:article|source|story)|via)(?:\s?:\s?.{1,100})?$/i,
    ],
  },
  {
    reason: 'section label',
    patterns: [
      /^this entry was (?:posted|tagged|filed) (?:in|under|on|with)\b.{1,250}$/i,
      /^bookmark the permalink\.?$/i,
    ],
  },
  {
    reason: 'disclaimer',
    patterns: [
      /^disclaimer(?::.{1,350})?$/i,
      /^\W?(?:the )?(?:views|opinions)(?: and opinions)? expressed (?:in this|here|by the author)\b.{1,300}$/i,
      /^\W?this (?:story|article|report|copy) has not been edited\b.{1,250}$/i,
    ],
  },
  {
    reason: 'browser notice',
    patterns: [
      /^(?:your browser does(?: not|n['’]t) support|(?:please )?enable javascript|javascript (?:is|must be)|you need to enable javascript|this video (?:is|file) (?:cannot|unavailable))\b.{0,150}$/i,
      /^(?:proudly )?powered by .{1,60}$/i,
    ],
  },
  {
    reason: 'invitation to click',
    patterns: [
      /^(?:click (?:here|on|the|below|this|to)|tap here)\b.{0,200}$/i,
      /^(?:download|get|install) (?:the|our) .{0,40}\bapp\b.{0,40}$/i,
    ],
  },
  {
    reason: 'subscription',
    patterns: [
      /^(?:please )?(?:sign[- ]?up|subscribe|register|join)\b.{0,120}\b(?:newsletters?|updates|inbox|alerts?|e-?mails?|mailing list|channel|digest|notifications?|briefings?|podcast|free trial|membership)\b.{0,150}$/i,
      /^(?:please )?subscribe(?: (?:now|today|here|to (?:us|our|this|read|continue|get|receive)\b.{0,100}))?[.!]?$/i,
      /^sign[- ]up (?:now|today|here|for free|to (?:read|receive|get|continue)\b.{0,100})[.!]?$/i,
      /^(?:get|receive) .{1,150}\b(?:inbox|newsletter|by e-?mail|e-?mailed to you)\b.{0,100}$/i,
      /^(?:get|catch|read|watch|follow|stay)(?: up)?(?: all| to date with| updated with| tuned for)? (?:the |all the )?(?:latest|breaking|live|more)\b.{0,150}\b(?:app|website|channel|updates|alerts|here|on|at)\b.{0,60}$/i,
      /^(?:enter|type) your e-?mail\b.{0,120}$/i,
      /^(?:e-?mail address|your e-?mail address|thank(?:s| you) for (?:subscribing|signing up|reading)\b.{0,100}|you can unsubscribe\b.{0,80}|unsubscribe\b.{0,60}|manage newsletters|daily newsletters?|our newsletters?|newsletters?|no spam\b.{0,80})[.!]?$/i,
      /^by (?:signing up|subscribing|clicking|submitting|providing|registering)\b.{0,60}\byou (?:agree|consent|accept|are agreeing|acknowledge)\b.{0,120}$/i,
      /^(?:please )?(?:support|help (?:us|support)) (?:our|independent|local|quality|free) (?:work|journalism|news|reporting|site|website)\b.{0,150}$/i,
      /^(?:become a (?:member|subscriber|supporter|patron)\b.{0,100}|(?:already|not) (?:yet )?a (?:member|subscriber)\?.{0,60}|subscribe today|donate(?: (?:now|today|here))?[.!]?)$/i,
    ],
  },
  {
    reason: 'invitation to follow',
    patterns: [
      /^(?:you can )?(?:please )?(?:follow|find|join|connect with|like us|friend us) [^.]{0,60}?\b(?:on|at|via) (?:our )?(?:facebook|twitter|x|instagram|youtube|telegram|linkedin|tiktok|whatsapp|google news|social media|threads|bluesky|mastodon|flipboard|gab|truth social)\b.{0,120}$/i,
      /^follow (?:us|me|him|her|them)(?:[:.!]?$|:? ?@|:? (?:on|at|for|via|here)\b).{0,80}$/i,
      /^follow @\w+.{0,80}$/i,
      /^(?:send|submit|e-?mail) (?:us )?(?:your )?(?:news )?tips\b.{0,100}$/i,
      /^write to .{1,150}\bat \S+ ?@.{1,150}$/i,
      /^(?:contact|e-?mail|reach) (?:the (?:author|writer|reporter)|[\p{L} .’'-]{1,50}) at \S+ ?@.{1,80}$/iu,
      /^(?:got|have) a (?:news )?(?:tip|confidential tip|story)\?.{0,120}$/i,
    ],
  },
  {
    reason: 'cookie or privacy notice',
    patterns: [
      /^(?:we|this (?:web)?site|our (?:web)?site|we and our partners) uses? cookies?\b.{0,300}$/i,
      /^by (?:continuing|using)\b.{0,80}\b(?:cookies?|privacy policy|terms of (?:use|service))\b.{0,200}$/i,
      /^(?:(?:accept|reject|allow|decline)(?: all)?(?: cookies)?|cookie (?:policy|settings|preferences|notice)|manage (?:cookies|preferences|consent)|privacy (?:policy|notice|settings)|terms (?:of (?:use|service)|(?:and|&) conditions)|do not sell (?:or share )?my .{1,40}|got it!?|i agree)(?:\s?[|·•&].{0,150})?$/i,
    ],
  },
  {
    reason: 'copyright line',
    patterns: [
      /^(?:copyright ?(?:©|\(c\)|\d{4})|©|\(c\) ?\d{4}).{0,250}$/i,
      /^.{0,120}\ball rights (?:are )?reserved\b.{0,120}$/i,
      /^this material may not be (?:published|reproduced)\b.{0,150}$/i,
      /^(?:no part of this|reproduction|republication|redistribution)\b.{0,80}\b(?:prohibited|permission|reproduced)\b.{0,150}$/i,
      /^content created by .{1,80} is available without charge\b.{0,200}$/i,
      /^for (?:licensing|reprints?|syndication)\b.{1,150}\b(?:contact|e-?mail|click|visit|write)\b.{0,100}$/i,
      /^our standards: ?.{1,80}$/i,
    ],
  },
  {
    reason: 'credit line',
    patterns: [
      /^[\p{Lu}][^”]{1,250}\bcontributed (?:to|reporting to|reporting for) (?:this|the) (?:report|story|article|piece|analysis|post)\b.{0,80}$/u,
      /^[\p{Lu}].{1,200}\bcontributed (?:reporting|research|writing)\b[^.]{0,40}\.?$/u,
      /^\W{0,3}with (?:assistance|reporting|additional reporting|files|contributions|input|inputs|agency inputs)\b.{0,10}\b(?:by|from) .{1,200}$/i,
      /^[([]?(?:additional )?(?:reporting|writing|editing|compiled|edited|translated) by .{1,250}$/i,
      /^contribut(?:ing|ors?|ed by)\s?: .{1,200}$/i,
    ],
  },
]
