/** The embedded DynamoDB (npm `dynalite`), which brings no types: the part of it that Parley uses. */
declare module 'dynalite' {
  import type { Server } from 'node:http';

  interface Options {
    /** Folder that keeps the data; in memory without it. */
    readonly path?: string;
    readonly createTableMs?: number;
    readonly deleteTableMs?: number;
    readonly updateTableMs?: number;
  }

  export default function dynalite(options?: Options): Server;
}
