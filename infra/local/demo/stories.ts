import type { Story } from './sample-outlet.ts';
import { callsAndPlans } from './stories-calls.ts';
import { economyStories } from './stories-economy.ts';
import { elsewhereStories } from './stories-elsewhere.ts';
import { lifeStories } from './stories-life.ts';
import { meetingsAndPlans } from './stories-talks.ts';
import { warStories } from './stories-war.ts';

/** A story with the path of its page, which tells nothing of what it is about. */
export interface PublishedStory extends Story {
  readonly path: string;
}

/** All that the invented outlets publish, oldest first. */
export const stories: readonly PublishedStory[] = [
  ...meetingsAndPlans,
  ...callsAndPlans,
  ...warStories,
  ...elsewhereStories,
  ...economyStories,
  ...lifeStories,
]
  .sort((a, b) => Date.parse(a.at) - Date.parse(b.at))
  .map((story, index) => ({ ...story, path: `/${story.at.slice(0, 10).replaceAll('-', '/')}/${1001 + index}` }));

/** The simulated days: Monday morning to Thursday noon. */
export const simulationStart = '2026-09-07T04:55:00Z';
export const simulationEnd = '2026-09-10T12:00:00Z';
