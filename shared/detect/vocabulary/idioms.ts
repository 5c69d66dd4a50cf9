import type { Concept } from './concept.ts';

/**
 * Turns of phrase whose words would be taken for something else. They hide what is named inside them, and are not hits.
 */
export const idioms: readonly Concept[] = [
  {
    id: 'idiom:words',
    names: {
      en: 'a sign that|a sign of|no sign of|no signs of|signs of|signs that|as a sign|no signs that|sign that|sign of|such as|as well as|as well|as long as|as soon as|as far as|as many as|as much as|as part of|as early as|seen as|known as|regarded as|described as|serve{,s,d} as|act{,s,ed} as|viewed as|used as|as an|as his|as its|as their|as usual|as for|as one ~ called it|as if|as though|apart from|closer {ties,look,cooperation,relations}|close to home|live in|live there|lives in|live with|live under|live near|to live|who live|would match|will match|to match|match any|can match|mind games|playing ~ games|play games|games with|war games|in the book|people of the book|as of|fall apart|set apart|in other words|other than|if not|what if|if only|in light of|present day|at present|the present|all things considered|considered a|point out|points out|pointed out|at this point|at that point|at some point|to the point|percentage point{,s}|point to|point at|front page|peace sign|piece of paper|meet the|met with {doubt,skepticism,scepticism,anger,silence,criticism,mix,relief,derision}|meeting with a mix|met by|meets the|a deal with the devil|no big deal|great deal|good deal of|deal with {hurricane,storm,crisis,the}|to deal with|dealing with|dealt with|speech therapist|must read|must have|must see|back home|back in|call on to|so called|passed on {monday,tuesday,wednesday,thursday,friday,saturday,sunday}|win back|former {russian,ukrainian,american} president|former U S president|former US president|as president|in the past|more than just|address the|address{,es} escalating|world war{,s}|world war {ii,two,2,i,one,1,iii,three}|ending world war|end of world war|end of the second world war|second world war|cold war|civil war|end ~ civil war|ending ~ civil war|culture war{,s}|price war|war machine|war crime{,s}|{department,secretary,minister} of war|war secretary|war correspondent|troops to fight|sen{d,ds,t,ding} troops to {fight,chicago,portland,memphis,los,border}|on his feet|man of peace|world peace|peace prize|peace of mind',
    },
  },
];
