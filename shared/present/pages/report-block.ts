import { instantWords } from '../../dates/format-date.ts';
import type { Sentence } from '../../detect/mention.ts';
import type { Report } from '../../group/development.ts';
import { type Markup, markup } from '../../text/safe-html.ts';
import { safeLink } from '../../text/safe-text.ts';
import { labelOf } from '../../wording/labels.ts';
import { reprintLabel } from '../../wording/sources.ts';
import { languageTag, stateTag } from './quote-block.ts';

/** Sentences shown of each side of an edit; the data holds all. */
const mostEdits = 20;

/** One report with its dates apart and its sentences, the concepts found in them marked. */
export function reportBlock(report: Report): Markup {
  const { headline, outlet, owner, language, wire, stateAffiliated, source, retracted, sentences } = report;
  const href = safeLink(report.link);
  const name = markup`<bdi lang="${language}">${headline}</bdi>`;
  return markup`<article class="report">
<h3>${href === null ? name : markup`<a href="${href}" rel="noopener noreferrer nofollow">${name}</a>`}</h3>
<p class="act"><bdi>${outlet}</bdi>${owner !== outlet && markup`, owned by <bdi>${owner}</bdi>`}${stateTag(stateAffiliated)}${languageTag(language)}${wire !== null && markup` <span class="tag">${reprintLabel(wire)}</span>`}${source === 'feed' && markup` <span class="tag">read from the feed only</span>`}${retracted !== undefined && markup` <span class="tag">retracted: an edit took it off the talks</span>`}</p>
${timesList(report)}
${sentences.filter(({ text }) => text !== headline).map((sentence) => markup`<figure class="quote"><blockquote lang="${language}" dir="auto">${marked(sentence)}</blockquote>${sentence.part === 'headline' && markup`<figcaption>in the headline</figcaption>`}</figure>`)}
${editBlock(report)}
</article>`;
}

/** What an edit after publication took out and put in, word for word. */
function editBlock({ edit, language }: Report): Markup | null {
  if (edit === undefined || edit.added.length + edit.removed.length === 0) return null;
  const sentences = (name: 'ins' | 'del', changed: readonly string[]) =>
    changed
      .slice(0, mostEdits)
      .map((text) =>
        name === 'ins'
          ? markup`<li><ins lang="${language}">${text}</ins></li>`
          : markup`<li><del lang="${language}">${text}</del></li>`,
      );
  return markup`<details><summary>Edited after publication: ${edit.added.length} sentences in, ${edit.removed.length} out</summary><ul class="plain">${sentences('del', edit.removed)}${sentences('ins', edit.added)}</ul></details>`;
}

function timesList({ published, updated, firstSeen, articleRevision }: Report): Markup {
  const times: readonly (readonly [string, string | null])[] = [
    ['Published', published],
    ['Updated', updated],
    ['First seen', firstSeen],
  ];
  return markup`<ul class="times">${times.map(([name, at]) => markup`<li>${name}: ${instantWords(at) ?? 'unknown'}</li>`)}${articleRevision > 1 && markup`<li>Revision ${articleRevision}</li>`}</ul>`;
}

/** Who, where and what about; verbs and the like are evidence for the judgement, but in the way of a reader. */
const shownHits = /^(person|office|state|body|place|plan|document|issue):/;

/** The sentence with its hits marked; a hit that overlaps the one before is left as text. */
function marked({ text, hits }: Sentence): readonly (Markup | string)[] {
  const pieces: (Markup | string)[] = [];
  let at = 0;
  for (const { concept, start, end } of [...hits].sort((one, other) => one.start - other.start)) {
    if (!shownHits.test(concept) || start < at || end <= start || end > text.length) continue;
    pieces.push(text.slice(at, start), markup`<mark title="${labelOf(concept)}">${text.slice(start, end)}</mark>`);
    at = end;
  }
  return [...pieces, text.slice(at)];
}
