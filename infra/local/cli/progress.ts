/** Where progress is shown: the terminal, or a pipe. */
interface Screen {
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
  write(text: string): unknown;
}

/** Shows how far Parley is. */
export interface Progress {
  /** What stands in the status line now. `part` of `whole` draws a bar. */
  status(text: string, bar?: { readonly part: number; readonly whole: number }): void;
  /** A line that stays. */
  say(line: string): void;
  /** Takes the status line away. */
  end(): void;
}

/** Milliseconds between two redraws on a terminal, and between two plain lines elsewhere. */
const redraw = 100;
const plainPause = 10_000;

/**
 * On a terminal one line that is drawn over; elsewhere plain lines, the status at most every 10 s and only if it has
 * changed, so that a log file stays short. `now` gives milliseconds.
 */
export function progressOn(screen: Screen, now: () => number = () => performance.now()): Progress {
  return screen.isTTY === true ? onTerminal(screen, now) : plain(screen, now);
}

function onTerminal(screen: Screen, now: () => number): Progress {
  let shown = '';
  let drawnAt = Number.NEGATIVE_INFINITY;
  const draw = (): void => {
    drawnAt = now();
    screen.write(`\r\u001b[2K${shown}`);
  };
  return {
    status(text, bar) {
      const line = bar === undefined ? text : `${barOf(bar.part, bar.whole)} ${text}`;
      shown = line.slice(0, Math.max(10, (screen.columns || 80) - 1));
      if (now() - drawnAt >= redraw) draw();
    },
    say(line) {
      screen.write(`\r\u001b[2K${line}\n`);
      draw();
    },
    end() {
      screen.write('\r\u001b[2K');
      shown = '';
    },
  };
}

function plain(screen: Screen, now: () => number): Progress {
  let last = '';
  let printedAt = now();
  return {
    status(text) {
      if (text === last || now() - printedAt < plainPause) return;
      last = text;
      printedAt = now();
      screen.write(`${text}\n`);
    },
    say: (line) => void screen.write(`${line}\n`),
    end: () => undefined,
  };
}

function barOf(part: number, whole: number): string {
  const width = 16;
  const full = whole === 0 ? width : Math.round((Math.min(part, whole) / whole) * width);
  return `[${'#'.repeat(full)}${'-'.repeat(width - full)}]`;
}
