import type { Collect } from './collect.ts';
import type { Detect } from './detect.ts';
import type { Group } from './group.ts';
import type { Notify } from './notify.ts';
import type { Present } from './present.ts';
import type { Schedules } from './schedules.ts';
import type { Settings } from './settings.ts';

/** The settings and the constructs of the five verbs: what the dashboard shows and the alarms look at. */
export interface Pipeline {
  readonly settings: Settings;
  readonly schedules: Schedules;
  readonly collect: Collect;
  readonly detect: Detect;
  readonly group: Group;
  readonly notify: Notify;
  readonly present: Present;
}
