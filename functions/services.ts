import type { CollectServices, QueueDueFeedsServices } from '../shared/collect/collect.ts';
import type { Feed } from '../shared/collect/feed.ts';
import type { DetectServices } from '../shared/detect/detect.ts';
import type { GroupServices } from '../shared/group/group.ts';
import type { MailServices } from '../shared/notify/mail-readers.ts';
import type { PresentServices } from '../shared/present/present.ts';
import type { Log } from '../shared/services/log.ts';
import type { RecentNewsCounts } from '../shared/services/store/recent-news.ts';

export interface ScheduleServices extends QueueDueFeedsServices {
  readonly log: Log;
  readonly feeds: readonly Feed[];
  /** Publishes metrics by name. */
  readonly count: (metrics: Readonly<Record<string, number>>) => void;
}

export interface CollectFeedServices extends CollectServices {
  /** Null for a feed that is no longer watched. */
  readonly feedById: (feedId: string) => Feed | null;
}

/** Everything that the functions touch outside themselves. */
export interface Services
  extends ScheduleServices,
    CollectFeedServices,
    DetectServices,
    GroupServices,
    MailServices,
    PresentServices {
  readonly log: Log;
  readonly recentNews: RecentNewsCounts;
}
