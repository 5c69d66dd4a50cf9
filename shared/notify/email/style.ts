import { Markup } from '../../text/safe-html.ts';

/**
 * Inline styles by part, written into each element: many mail programs drop style sheets. Colours are the light
 * palette; the sheet below repaints by class where the program honours the reader's dark scheme.
 */
const sans = "-apple-system,BlinkMacSystemFont,'Segoe UI',Roboto,'Helvetica Neue',Arial,sans-serif";
const serif = "Charter,'Bitstream Charter','Iowan Old Style',Georgia,'Times New Roman',serif";
/** A word without end must not widen the page. */
const wrap = 'overflow-wrap:anywhere;word-break:break-word';

const inlineStyles = {
  body: 'margin:0;padding:0;background-color:#fbfaf6;-webkit-text-size-adjust:100%',
  outer: 'background-color:#fbfaf6',
  sheet: 'width:100%;max-width:600px',
  name: `padding:20px 20px 14px;font:bold 18px/1.2 ${serif};color:#1d1b18`,
  news: `padding:20px 20px 14px;font:13px/1.2 ${sans};color:#655f56;text-align:right`,
  head: 'padding:22px 20px 4px;border-top:1px solid #e0dacd',
  act: `margin:0 0 4px;font:bold 14px/1.4 ${sans};color:#7a3414`,
  title: `${wrap};margin:0;font:bold 24px/1.25 ${serif};color:#1d1b18`,
  block: 'padding:14px 20px 0',
  heading: `margin:0 0 6px;font:bold 14px/1.4 ${sans};color:#1d1b18`,
  news_box: 'padding:12px 14px;background-color:#f3f0e8;border-radius:4px',
  text: `${wrap};margin:0 0 4px;font:15px/1.5 ${sans};color:#1d1b18`,
  label: `padding:3px 16px 3px 0;font:14px/1.5 ${sans};color:#655f56;vertical-align:top;white-space:nowrap;width:1%;text-align:left`,
  value: `${wrap};padding:3px 0;font:15px/1.45 ${sans};color:#1d1b18;vertical-align:top`,
  quote: 'margin:0 0 14px;padding:0 0 0 14px;border-left:2px solid #e0dacd',
  words: `${wrap};margin:0;font:17px/1.5 ${serif};color:#1d1b18`,
  origin: `${wrap};margin:2px 0 0;font:13px/1.5 ${sans};color:#655f56`,
  link: 'color:#7a3414',
  call: 'padding:20px 20px 26px',
  button: `display:inline-block;padding:11px 20px;background-color:#1d1b18;color:#fbfaf6;font:bold 15px/1.2 ${sans};text-decoration:none;border-radius:4px`,
  foot: 'padding:16px 20px 32px;border-top:1px solid #e0dacd',
  small: `${wrap};margin:0 0 6px;font:13px/1.5 ${sans};color:#655f56`,
  hidden: 'display:none;max-height:0;overflow:hidden;opacity:0',
} as const;

type StyledPart = keyof typeof inlineStyles;

/** `class` and `style` of an element. Only constants above go in, so nothing needs escaping but their quotes. */
export function styleOf(name: StyledPart): Markup {
  return new Markup(`class="${name}" style="${inlineStyles[name]}"`);
}

/** The dark palette, and smaller margins for narrow screens. */
export const emailSheet = new Markup(`<style>
:root{color-scheme:light dark;supported-color-schemes:light dark}
@media (prefers-color-scheme:dark){
.body,.outer{background-color:#15161a!important}.news_box{background-color:#1f2128!important}
.name,.title,.text,.value,.words,.heading{color:#e7e3da!important}.news,.label,.origin,.small{color:#a49d91!important}
.act,.link{color:#e3a27f!important}.head,.foot,.quote{border-color:#2f3138!important}
.button{background-color:#e7e3da!important;color:#15161a!important}}
@media (max-width:480px){.title{font-size:21px!important}.label{padding-right:12px!important}}
</style>`);
