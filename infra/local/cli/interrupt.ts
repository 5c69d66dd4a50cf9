/** Milliseconds in which a second signal is the same key press: npm passes Ctrl-C on that the terminal sent as well. */
const sameKeyPress = 500;

export interface Interrupt {
  readonly stopping: boolean;
  /** Resolves at the first Ctrl-C (or SIGTERM). */
  readonly first: Promise<void>;
  /** Stops listening. */
  release(): void;
}

/** The first Ctrl-C asks for an orderly stop; a second one runs `force` and ends the process at once, status 130. */
export function onInterrupt(force: () => void): Interrupt {
  let firstAt: number | null = null;
  let resolveFirst: () => void = () => undefined;
  const first = new Promise<void>((resolve) => {
    resolveFirst = resolve;
  });
  const listen = (): void => {
    if (firstAt === null) {
      firstAt = performance.now();
      resolveFirst();
    } else if (performance.now() - firstAt > sameKeyPress) {
      force();
      process.exit(130);
    }
  };
  process.on('SIGINT', listen);
  process.on('SIGTERM', listen);
  return {
    get stopping() {
      return firstAt !== null;
    },
    first,
    release() {
      process.off('SIGINT', listen);
      process.off('SIGTERM', listen);
    },
  };
}
