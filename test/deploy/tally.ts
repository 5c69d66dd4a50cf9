/** Counts checks and prints a line for each. */
export class Tally {
  passed = 0;
  failed = 0;

  /** Runs one check, which returns what it saw, or throws. Answers whether it passed. */
  async check(name: string, run: () => Promise<string | undefined>): Promise<boolean> {
    const started = performance.now();
    try {
      const saw = await run();
      this.passed += 1;
      console.log(`ok      ${name}${saw ? `: ${saw}` : ''} (${seconds(started)})`);
      return true;
    } catch (fault) {
      this.failed += 1;
      console.log(`FAILED  ${name}: ${fault instanceof Error ? fault.message : fault} (${seconds(started)})`);
      return false;
    }
  }

  note(text: string): void {
    console.log(`        ${text}`);
  }

  /** The last line, and the status to exit with. */
  end(): number {
    console.log(`${this.passed} passed, ${this.failed} failed`);
    return this.failed === 0 ? 0 : 1;
  }
}

export function assert(holds: boolean, otherwise: string): asserts holds {
  if (!holds) throw new Error(otherwise);
}

function seconds(started: number): string {
  return `${((performance.now() - started) / 1000).toFixed(1)} s`;
}
