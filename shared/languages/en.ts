import type { LanguagePack } from './language-pack.ts';

export const english: LanguagePack = {
  text: {
    script: 'Latin',
    ownLetters: null,
    functionWords: 'the of and to for with after says from that his has will over by as at is are was',
    stopWords:
      'the and for with after says say said from that his has have will over its are was were been not but who what which their they this into about than more amid could would should also one two new day may can her him she you our out all any per year',
    abbreviations:
      'mr mrs ms dr prof sen rep gov gen col lt maj capt sgt adm st jr sr vs inc ltd co corp no jan feb mar apr jun jul aug sep sept oct nov dec u.s u.k u.n e.u p.m a.m e.g i.e etc approx dept est fig hon rev pres',
    afterOrdinal: null,
    capitalizesHeadlines: true,
  },
  acts: {
    meet: 'meet{,s,ing,ings}|met|summit{,s}|talks with|hold{s,ing} talks|held talks|talks in|talks held|talks between|{for,in,at,after,into} talks|attend{s,ed}|discuss{es,ed}|host{,s,ed,ing}|gather{,s,ed}|convene{,s,d}|sit{s,} down with|sat down with|receive{s,d}|round of talks|visit{,s,ed,ing}',
    call: 'phone call{,s}|call with|calls with|spoke by phone|by phone|telephone*|spoke {with,to}|speaks {with,to}|speak {with,to}|talk to|talk with|will talk|video call|phone{d,s}|call on {monday,tuesday,wednesday,thursday,friday,saturday,sunday}|phone conversation|conversation',
    future:
      'will|set to|plans to|planned|due to|schedul*|expect{s,ed}|upcoming|next {week,month,round,meeting}|head{s,ing} to|tomorrow|aim{s,} to|could meet|may meet|hopes to meet',
    infinitive:
      'to {meet,hold,attend,travel,discuss,speak,talk,host,visit,join,resume,gather,convene,send,sign,present}',
    cancel:
      'cancel*|called off|call{s,ing} off|scrap{s,ped}|shelve{s,d}|won t take place|will not take place|no longer planned|no plans to meet|abandon{s,ed}|pull{s,ed} out of|is off|are off|scrub{s,bed}|will not be meeting|dropped from|will not {travel,go,attend,come}|won t {travel,go,attend,come,meet}',
    move: 'postpone*|delay{s,ed}|reschedul*|moved to|pushed back|put off|moved {from,up}|shift{s,ed} {from,to}|slip{s,ped} to|slid{e,es,} to|pushed {into,to}|brought forward|change{,s} of venue',
    'under-way':
      'under way|underway|begin{s,}|began|start{s,ed}|kick{s,ed} off|open{s,ed} in|arrive{s,d}|arriving|resume{s,d}|continue{s,}|are meeting|is meeting|hosts|land{s,ed} in|touch{es,ed} down|sit{s,} down with|sitting down|locked in talks|{second,third} day|file{,s} in',
    ended:
      '{talks,negotiations,meeting,summit,consultations,round} {,have ,has }{end,ends,ended,conclude,concludes,concluded,wrap up,wraps up,wrapped up,took place,lasted,is over,are over}|{end,ends,ended,conclude,concludes,concluded,wrap up,wraps up,wrapped up} {,their ,day of ,first day of ,round of ,hours of }{talks,negotiations,meeting}|hours of talks',
    schedule:
      '{set,sets,setting,names,named,gives,gave,announces,announced,reveals,revealed,confirms,confirmed} {,a ,the ,* }{date,dates,schedule,timetable}|{date,dates,timetable} {set,announced,confirmed,named}|schedule of {,* }{meetings,talks}',
    sign: 'sign{,s,ed,ing}|inked|initialled|initialed|ratif*',
    agree:
      'agree{,s,d}|reach{,es,ed} {a,an} {deal,agreement,accord}|accept{,s,ed}|back{s,ed}|endors*|approv*|breakthrough|strike{s,} deal|struck a deal|commit{s,ted} to|pledge{,s,d}|ready to',
    reject:
      'won t {give,cede,swap,exchange,surrender,accept}|will not {give,cede,swap,exchange,surrender,accept}|never {accept,cede,agree}|reject{,s,ed,ing}|refus*|rul{e,es,ed,ing} out|dismiss{es,ed}|den{y,ies,ied}|turn{s,ed} down|rebuff*|not accept|won t accept|unacceptable|says no to|opposes|snub{s,bed}|veto*|denounce{s,d}|contradict*|refute{s,d}|did not target|against',
    propose:
      'propos{e,es,ed,ing}|counterproposal|new proposal|offer{s,ed,ing}|suggest{s,ed}|put{s,} forward|float{s,ed}|draft{,s}|unveil{s,ed}|present{s,ed}|counter-proposal|revised plan|new plan|submit{s,ted}',
    leak: 'leak{,s,ed}|seen by|obtained by|secret plan|transcript|recording{,s}|surface{s,d} online|circulating|reveal{s,ed}|full text',
    amend:
      'amend{s,ed,ing,ment,ments}|revis{e,es,ed,ing,ion,ions}|redraft{s,ed}|rewrit{e,es,ten}|rewrote|rework{s,ed}|trim{s,med}|updated {plan,draft,text,proposal,version}|new {version,draft}|{strikes,struck,cuts,cut} {from,out}',
    request:
      'urge{,s,d}|call{s,ed} {on,for}|calling for|demand{,s,ed}|ask{s,ed}|appeal{s,ed}|press{es,ed} for|beg{s,ged}|plea{,s}|request{s,ed}|insist{s,ed} on|seek{s,}',
    threaten: 'threaten{,s,ed,ing}|warn{,s,ed,ing}|ultimatum*|vow{s,ed}|legitimate target{,s}|or face',
    withdraw:
      'walk{s,ed} {out,away}|pull{s,ed} out of {talks,negotiations}|quit{s,} {talks,negotiations}|suspend{s,ed} {talks,negotiations,contacts}|withdraw{s,} from {talks,negotiations}|drop{s,ped} {demand,bid}|backtrack*|retract*|backs down|climbs down',
    announce:
      'announc*|confirm{,s,ed}|unveil{s,ed}|reveal{s,ed}|names|named|appoint{s,ed}|to attend|will attend|declare{,s,d}',
    rumour:
      'reportedly|sources say|report{,s} say|rumou{r,red}|according to reports|could {be,meet,hold,host,travel,visit,take,go,put,send,join,attend,speak,call,come,announce,sign,resume}|may {be,meet,hold,host,travel,visit,take,go,put,send,join,attend,speak,call,come,announce,sign,resume}|might {be,meet,hold,host,travel,visit,take,go,put,send,join,attend,speak,call,come,announce,sign,resume}|mulls|consider{s,ing}|weigh{s,ing}',
    say: 'say{,s,ing}|said|tell{s,}|told|claim{s,ed}|insist{s,ed}|hail{s,ed}|believe{s,d}|think{s,}|hop{es,ed}|address|speech|vow{s,ed}|comment{s,ed}|share{s,d}|post{s,ed}|praise{s,d}|blast{s,ed}|slam{s,med}|accus{es,ed}|blam{es,ed}|add{s,ed}|stress{es,ed}|reveal{s,ed}|see{s,}|signal{s,led}|react{s,ed}|respon{ds,ded}|admit{s,ted}|mock{s,ed}|interview',
  },
  names: {
    toward:
      'with|to|of|from|against|for|in|at|on|about|over|between|behind|under|toward|towards|tells|told|urges|urged|asks|asked|calls|accuses|accused|blames|warns|meets|meet|met|thanks|hosts|joins|receives|pushes|presses',
    by: 'by|says|said',
    clause: 'if|that|after|as|amid|because|unless|while|when|before|despite|following|since|until|whether|ahead of',
    and: 'and',
  },
  dates: {
    ago: ['two days ago|2 days ago', 'three days ago|3 days ago', 'four days ago|4 days ago'],
    last: 'last|past|previous',
    nextWeek: 'next week',
    inMonth: 'in|early|late|mid|by|this',
    timeZone: 'America/New_York',
    weekdays: ['monday', 'tue(?:s|sday)?', 'wednesday', 'thu(?:r|rs|rsday)?', 'fri(?:day)?', 'saturday', 'sunday'],
    months: [
      'jan(?:uary)?',
      'feb(?:ruary)?',
      'mar(?:ch)?',
      'apr(?:il)?',
      'may',
      'june?',
      'july?',
      'aug(?:ust)?',
      'sept?(?:ember)?',
      'oct(?:ober)?',
      'nov(?:ember)?',
      'dec(?:ember)?',
    ],
    today: 'today|this (?:morning|afternoon|evening)|tonight',
    yesterday: 'yesterday|last night|overnight',
    dayBefore: null,
    tomorrow: 'tomorrow',
    newYearsEve: "new year'?s? eve|new year'?s? (?:address|speech|message|greeting)",
    coming: 'next|coming|upcoming|this coming',
    ordinal: 'st|nd|rd|th',
    of: 'of',
  },
  actors: {
    replacedBefore:
      'replac(?:e|es|ed|ing)|succeed(?:s|ed|ing)?|successor (?:to|of)|predecessor|former (?:\\p{L}+ )?(?:envoy|minister|negotiator|secretary)|took over from|takes over from|place of|ousted|instead of',
    replacedAfter: "(?:'s?)? (?:successor|predecessor|replacement|resignation|departure|dismissal|ouster)",
    matterBefore: 'on|over|about|for|in|against|ending|end|invades?|invaded',
    matterAfter:
      '(?:peace |security |ceasefire |truce |cease-fire )*(?:deal|plan|plans|proposals?|peace|war|truce|ceasefire|cease-fire|security|crisis|conflict|invasion|future|tensions|red lines|buffer|weapons|talks|summit|negotiations|settlement|guarantees?)',
    coalition:
      "(?:ukraine|kyiv|kiev)(?:['’]s\\s+(?:\\p{L}+\\s+)?|\\s+)(?:allies|partners|backers)|allies of (?:ukraine|kyiv)",
    leaders: 'leaders|allies',
    nobody:
      'live|breaking|exclusive|update|briefing|report|sources?|comment|analysis|opinion|interview|podcast|editorial|media|union|allies|speaker|commander',
  },
  places: {
    beside: 'for the',
    at: 'in|at|visit|visits|visited|visiting',
    toward: 'to|for',
    travels:
      'travel\\p{L}*|head\\p{L}*|arriv\\p{L}*|fl(?:y|ies|ew|ying)|go(?:es|ing)?|went|trip|visits?|lands?|landed|returns?|moved?|shift\\p{L}*|journey|invit\\p{L}*',
    talksAfter:
      '(?:peace |truce |ceasefire |Ukraine )?(?:talks|summit|meeting|meet|session|round|negotiations|consultations|conference|discussions)',
    talksBefore: null,
    after: '(?:is |to |will )?host(?:s|ed|ing)?',
  },
  stance: {
    yes: 'accept(?:s|ed)|agree[sd]?|says yes|said yes',
    denies: 'den(?:y|ies|ied)|untrue|a fake|fabricat\\p{L}+|false',
    notBefore: "not|n't|never",
    notAfter: null,
    met: 'met|held talks|sat down',
    notMet: "did not (?:meet|take place)|didn't (?:meet|take place)|has not met",
  },
  changes: {
    insteadOf: 'instead of(?: in| on| at)?|rather than(?: in| on| at)?|(?:and )?not (?:in|on|at|for)|and not|not',
    insteadBehind: null,
    from: 'from',
    fromBehind: null,
    again:
      'on again|back on(?! track| the| board)|after all|reinstated|revived|reversed (?:itself|its decision|the cancell?ation)|uncancell?ed',
    postponed:
      'postpon\\p{L}+|delayed|delays|pushed (?:back|into|to)|put (?:off|back)|slip(?:s|ped)? to|slid(?:es?)? to|deferr\\p{L}+|adjourned',
    correction: 'correction|corrected|corrects',
  },
  figures: {
    units: {
      hour: 'hours?',
      day: 'days?',
      week: 'weeks?',
      month: 'months?',
      year: 'years?',
      point: 'points?',
      prisoner: 'prisoners?|pows?|captives',
      country: 'countries|nations',
      percent: 'percent|per cent|%',
    },
    numbers: [
      [2, 'two'],
      [3, 'three'],
      [4, 'four'],
      [5, 'five'],
      [6, 'six'],
      [7, 'seven'],
      [10, 'ten'],
      [12, 'twelve'],
      [14, 'fourteen'],
      [15, 'fifteen'],
      [20, 'twenty'],
      [30, 'thirty'],
      [40, 'forty'],
      [45, 'forty-five'],
      [50, 'fifty'],
      [60, 'sixty'],
      [90, 'ninety'],
      [100, '(?:a|one) hundred'],
    ],
    range: 'to|and|or',
  },
  genre: {
    asks: "why|how|what|inside|where|who is|which|watch|the case for|the case against|here's",
    asksIf: 'can|could|is|are|will|would|should|does|do|has|have|was|did|what|who|when|where',
    label:
      'opinion|analysis|comment|commentary|editorial|explainer|explained|perspective|column|essay|factbox|fact check|newsletter|podcast|the conversation|view',
    headline:
      "takeaways?|things to know|what to know|what we know|what to expect|what's at stake|explained|look ahead|sticking points?|key questions|winners and losers|in charts|in maps|experts? (?:say|warn|fear|react)|analysts? (?:say|warn)|the truth about|needs to|the world should|(?:trump|europe|ukraine|kyiv|nato|the west|america|we) (?:must|should)(?! be able)|should (?:do|learn|worry|know)|lessons (?:from|of)|means for|could (?:reshape|prove|mean|backfire)|under pressure|faces? (?:fundamental|tough|hard|new|a)|dilemma|gamble|unscathed|at the heart of",
    lead: '(?:writes|argues) (?:in|that|for)|argues|writes the|columnist|the author|op-ed|essay|according to (?:analysts|experts)|(?:analysts|experts|observers) (?:say|warn|believe|see|fear)|is a (?:senior )?(?:fellow|professor)|(?:should|must) (?:stop|start|not|do|be|seek|pursue|prepare|learn)|(?:major|many|key) questions remain|big question',
    poll: 'polls?|survey\\p{L}*|pollsters?|(?:percent|per cent|%) of (?:ukrainians|russians|americans|germans|poles|britons|voters|respondents|people)|majority of (?:ukrainians|russians|americans|germans|poles|britons|voters|europeans)',
    retrospective:
      'anniversary|years? (?:ago|later)|years? (?:on|since [^:]{2,30})(?=:)|year in review|look(?:ing|s)? back|a timeline|timeline of|timeline:|history of|on this day|obituary|in pictures',
    archive: '(?:from (?:the|our) )?archives?|flashback|throwback|this day in history',
    roundUp: 'briefing|live|live updates|at a glance|first thing',
    address: 'mr|mrs|ms',
  },
  pages: {
    openings:
      'read (?:more|also|next|the full)|also read|see also|related(?: (?:articles?|stories|news))?:|more on this|watch(?: also| now|:)|listen(?: to this|:)|sign up (?:for|to)|subscribe (?:to|now)|follow us|click here|download (?:the|our) app|join (?:us|our)|copyright|all rights reserved|photo(?:graph)?(?: by)?:|image(?: credit)?:|source:',
    lines:
      'advertisement|share|comments?|updated?|published|by|loading(?: \\w+)?[.…]*|story continues below(?: advertisement)?|article continues (?:below|after) (?:this )?(?:ad|advertisement)|skip (?:to|past).*|\\d+ min(?:ute)?s?(?: read)?|copy link|link copied|print',
    promotion:
      '^(?:reporting|writing|editing) by \\p{Lu}|^our standards:|(?:sign up|subscribe|register)\\b.{0,60}\\bnewsletters?\\b|(?:create an account|sign in|log in|register)\\b.{0,40}\\b(?:to continue|to unlock|or create an account|or sign in)|^share your thoughts and join|^(?:already|don.t) have an account|bookmark our (?:homepage|website)|^(?:follow|like) us on|^get (?:email|daily|local) (?:updates|news)|^(?:access|enjoy) (?:additional )?articles\\b.{0,40}\\b(?:account|month)\\b',
    invitation:
      '^follow (?!th[eio]s)\\S.{1,60} on (?:twitter|x|facebook|instagram|youtube|threads|linkedin)\\b|\\b(?:download|get|install)\\b.{0,40}\\bapps? for (?:ios|android)\\b|submit a letter to the editor|^to (?:view|read) the full (?:story|article)\\b|\\b(?:consider|please|help us by) (?:supporting|support) our\\b',
    follow: 'follow|join',
    channel: 'channel',
    newsletter: 'subscri|sign up',
    our: 'our',
    inbox: '(?:to|in|into) your inbox',
    rights: 'all rights reserved',
    by: 'by',
    photo: 'photo',
    consent: 'before you continue',
    paywall:
      'subscribe (?:now )?to (?:continue|read|keep reading)|already a subscriber|to continue reading|this article is for subscribers',
    feedFooter:
      'The post .{0,200}appeared first on|View Full Coverage|Continue reading|Read more|Sign up (?:to|for)|Explore more on these topics',
  },
};
