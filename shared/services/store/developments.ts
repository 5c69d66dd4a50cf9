import type { Development } from '../../group/development.ts';

/** The timeline's rows. One writer; any number of readers. */
export interface Developments {
  get(id: string): Promise<Development | null>;
  /** The development that holds this item's report, if any: makes grouping safe to repeat. */
  ofItem(itemId: string): Promise<string | null>;
  /** Developments first seen in [since, until) by instant, oldest first. */
  between(since: string, until: string): Promise<readonly Development[]>;
  /**
   * Writes a development whose stored version is `development.version - 1` (0: not there yet).
   * Throws `StaleWriteError` when somebody else wrote in between.
   */
  save(development: Development): Promise<void>;
}

export class StaleWriteError extends Error {
  constructor(id: string, version: number) {
    super(`Development ${id}: version ${version} is no longer the next one; read it again and retry`);
    this.name = 'StaleWriteError';
  }
}
