import { figureText } from '../../shared/detect/act/figure.ts';
import type { Act } from '../../shared/detect/act.ts';
import { findMentions } from '../../shared/detect/relevance/find-mentions.ts';
import type { Report } from '../../shared/group/development.ts';
import { joinDevelopment } from '../../shared/group/join.ts';
import { alertFor } from '../../shared/notify/policy.ts';
import { plainLine, plainText } from '../../shared/text/plain-text.ts';
import { labelOf } from '../../shared/wording/labels.ts';
import { bareReport } from './bare-report.ts';
import { readRows, writeRows } from './rows.ts';

/** One item; `date` is the day of publication (then noon UTC), an instant, or empty where it is unknown. */
interface Row {
  readonly id: string;
  readonly lang: string;
  readonly date: string;
  readonly outlet: string;
  readonly title: string;
  readonly summary: string;
}

/** Names are read by it where the day is unknown; no day is then told. */
const someDay = '2026-01-01';
const reader = { id: 'reader', email: 'reader@example.org', minimumSignificance: 0 };

/** Reads the act that each item tells, as detect reads it, and asks the policy whether it would be mailed. */
export async function answer(input: string, output: string): Promise<void> {
  const answers = [];
  for await (const row of readRows<Row>(input)) answers.push(answerOf(row));
  await writeRows(output, answers);
}

function answerOf(row: Row) {
  const { id, lang, date, outlet, title, summary } = row;
  const published = new Date(date === '' ? someDay : date.length === 10 ? `${date}T12:00:00Z` : date).toISOString();
  const [headline, body] = [plainLine(title), plainText(summary)];
  const { verdict, sentences } = findMentions({ headline, body, language: lang, published });
  if (verdict !== 'about') return { id, about: false, alert: false };
  const report = bareReport({ id, headline, text: body, language: lang, outlet, published, sentences });
  const slots = { id, about: true, alert: isMailed(report), ...slotsOf(report.act) };
  return date === '' ? { ...slots, toldOn: null, eventOn: null } : slots;
}

/** Whether a report that opens a development is mailed at once. */
function isMailed(report: Report): boolean {
  const { development } = joinDevelopment([], report, report.firstSeen);
  return development.changes.some((change) => alertFor(change, development, reader, report.firstSeen).alert);
}

function slotsOf(act: Act) {
  const named = (role: 'agent' | 'counterpart') =>
    act.actors.flatMap((actor) => (actor.role === role ? [labelOf(actor.concept)] : []));
  return {
    kind: act.kind,
    phase: act.phase,
    stance: act.stance ?? 'none',
    agents: named('agent'),
    counterparts: named('counterpart'),
    place: act.place === null ? null : labelOf(act.place),
    toldOn: act.toldOn ?? null,
    eventOn: (act.kind === 'announcement' ? act.plannedFor : act.eventDate)?.day ?? null,
    retrospective: act.retrospective,
    figure: act.figure == null ? null : figureText(act.figure),
  };
}
