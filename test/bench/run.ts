/** npm run bench [-- feeds|articles|judge|hostile [FILE]]: prints speed tables against the npm peers, which it installs on first use. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';

interface Bench {
  /** @param file optional input to measure on */
  bench(file: string | null): Promise<void>;
}

const folder = fileURLToPath(new URL('.', import.meta.url));
const benches = ['feeds', 'articles', 'judge', 'hostile'].filter((name) => existsSync(`${folder}${name}.ts`));
const [wanted, file] = process.argv.slice(2);
if (wanted !== undefined && !benches.includes(wanted)) {
  console.error(`Usage: npm run bench [-- ${benches.join('|')} [FILE]]`);
  process.exit(2);
}
if (file !== undefined && !existsSync(file)) {
  console.error(`${file}: no such file; leave it out to measure on generated input`);
  process.exit(2);
}
if (wanted !== 'judge' && wanted !== 'hostile') installPeers();
for (const name of benches) {
  if (wanted !== undefined && wanted !== name) continue;
  const { bench } = (await import(pathToFileURL(`${folder}${name}.ts`).href)) as Bench;
  await bench(file ?? null);
}

function installPeers(): void {
  const manifest = JSON.parse(readFileSync(`${folder}package.json`, 'utf8')) as {
    dependencies: Record<string, string>;
  };
  const missing = Object.keys(manifest.dependencies).filter((name) => !existsSync(`${folder}node_modules/${name}`));
  if (missing.length === 0) return;
  console.error(`Installing what is compared with, in test/bench only: ${missing.join(', ')}`);
  execFileSync('npm', ['install', '--prefix', folder, '--no-audit', '--no-fund'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}
