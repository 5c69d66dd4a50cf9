import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from 'playwright-core';

/** Debian's browser; another place can be named for other systems. */
const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';

/** Why browser tests cannot run here, or null when they can. */
export const noChromium: string | null = existsSync(executablePath)
  ? null
  : `${executablePath} is not there: install chromium, or name one in CHROMIUM`;

/** A browser with an empty profile. Scripts stay on, so that one that got through would run. */
export function startChromium(
  options: { colorScheme?: 'light' | 'dark'; width?: number; height?: number } = {},
): Promise<BrowserContext> {
  const { colorScheme = 'light', width = 1200, height = 900 } = options;
  return chromium.launchPersistentContext(mkdtempSync(join(tmpdir(), 'parley-chromium-')), {
    executablePath,
    headless: true,
    colorScheme,
    viewport: { width, height },
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
