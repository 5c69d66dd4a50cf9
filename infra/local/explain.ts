import { readFileSync } from 'node:fs';
import { readAct } from '../../shared/detect/act-reader.ts';
import { actLabel, labelOf } from '../../shared/detect/labels.ts';
import { findMentions } from '../../shared/detect/mention.ts';
import { readPage } from '../../shared/detect/page.ts';
import { decodePage } from '../../shared/detect/page-encoding.ts';
import { oneLine } from '../../shared/notify/plain.ts';
import { realWeb } from '../../shared/services/web.ts';
import { type Given, UsageError } from './command.ts';
import { errorCode } from './error-code.ts';
import { ruleWords } from './rule-words.ts';

/** What is judged. */
interface Text {
  readonly headline: string;
  readonly body: string;
  readonly language: string;
  readonly published: string | null;
}

const verdicts = {
  about: 'on the talks: they are the main news',
  mention: 'not on the talks, though they are expressly named',
  none: 'not on the talks',
} as const;

/** `parley explain URL|FILE`: the decision on one article, with the sentences, concepts and weights it rests on. */
export async function explain(given: Given): Promise<number> {
  const [source] = given.words;
  if (source === undefined) throw new UsageError('parley explain needs an address or a file; "-" reads standard input');
  const format = given.text('format') ?? 'text';
  if (format !== 'text' && format !== 'json') throw new UsageError(`--format ${format}: must be text or json`);
  const text = await textFrom(source, given);
  if (text.headline === '' && text.body === '') throw new Error(`${source} holds no text that could be judged`);
  const mention = findMentions(text);
  const firstSeen = new Date().toISOString();
  const act = mention.verdict === 'about' ? readAct(mention.sentences, { ...text, firstSeen }) : null;
  const output =
    format === 'json' ? `${JSON.stringify({ ...text, ...mention, act }, null, 2)}\n` : textOf(text, mention, act);
  process.stdout.write(output);
  return 0;
}

async function textFrom(source: string, given: Given): Promise<Text> {
  const language = given.text('language') ?? 'en';
  if (/^https?:\/\//i.test(source)) return fromPage(...(await fetched(source, given)), language);
  const bytes = contentOf(source);
  const start = bytes.subarray(0, 1000).toString('latin1');
  if (/<(!doctype|html|head|body|article|p)\b/i.test(start)) {
    return fromPage(decodePage(bytes, null), 'https://unknown.invalid/', language);
  }
  const [headline = '', ...rest] = bytes
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .trim()
    .split(/\r?\n/);
  return { headline: headline.trim(), body: rest.join('\n').trim(), language, published: null };
}

function fromPage(html: string, url: string, language: string): Text {
  const page = readPage(html, url);
  return { headline: page.headline, body: page.text, language: page.language ?? language, published: page.published };
}

async function fetched(url: string, given: Given): Promise<[string, string]> {
  const answer = await realWeb({ allowPrivate: given.has('allow-private') }).get({ url });
  if (answer.status !== 200) throw new Error(`${url} answered ${answer.status}`);
  return [decodePage(answer.body, answer.headers['content-type'] ?? null), answer.url];
}

function contentOf(path: string): Buffer {
  try {
    return readFileSync(path === '-' ? 0 : path);
  } catch (error) {
    const why = errorCode(error) === 'ENOENT' ? 'no such file' : String(error);
    throw new UsageError(`${path}: ${why}; pass a file, an address that starts with https://, or "-"`);
  }
}

function textOf(
  text: Text,
  { verdict, score, reasons, sentences }: ReturnType<typeof findMentions>,
  act: ReturnType<typeof readAct> | null,
): string {
  const told = sentences.flatMap((sentence, index) => [
    `  ${index + 1}. [${sentence.part}] ${oneLine(sentence.text)}`,
    `     ${sentence.hits.map((hit) => `${labelOf(hit.concept)} (${oneLine(sentence.text.slice(hit.start, hit.end))})`).join(', ') || 'no concept'}`,
  ]);
  const why = reasons.map(({ rule, weight, sentence }) => {
    const place = sentence === null ? '' : ` (sentence ${sentence + 1})`;
    return `  ${weight >= 0 ? '+' : ''}${weight.toFixed(2)}  ${ruleWords(rule)}${place}`;
  });
  return [
    oneLine(text.headline),
    `This is ${verdicts[verdict]} (score ${score.toFixed(2)}, language ${text.language}).`,
    ...(act === null ? [] : [`It tells: ${actLabel(act.kind, act.phase)}; ${actWords(act)}.`]),
    '',
    'Why',
    ...(why.length === 0 ? ['  nothing in it points to the talks'] : why),
    '',
    'Sentences and the concepts in them',
    ...(told.length === 0 ? ['  none'] : told),
    '',
  ].join('\n');
}

function actWords(act: ReturnType<typeof readAct>): string {
  const actors = act.actors.map(({ concept, role }) => `${labelOf(concept)} (${role})`).join(', ') || 'actors unknown';
  const place = act.place === null ? 'place unknown' : `in ${labelOf(act.place)}`;
  const date = act.eventDate === null ? 'date unknown' : `on ${act.eventDate.day} (to the ${act.eventDate.precision})`;
  return `${actors}; ${place}; ${date}${act.retrospective ? '; told long after' : ''}`;
}
