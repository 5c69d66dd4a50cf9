import type { Reader } from '../../notify/reader.ts';

/** Who is mailed. */
export interface Readers {
  confirmed(): Promise<readonly Reader[]>;
}
