import { expect, test } from '@jest/globals';
import { progressOn } from '../../../../infra/local/cli/progress.ts';

function screen(isTTY: boolean) {
  const written: string[] = [];
  return { isTTY, columns: 30, written, write: (text: string) => written.push(text) };
}

test('a terminal shows one status line that is drawn over, cut to its width', () => {
  const tty = screen(true);
  const progress = progressOn(tty, () => 0);
  progress.status('feeds 3 of 60, and a lot more to say', { part: 3, whole: 6 });
  expect(tty.written.join('')).toBe('\r\u001b[2K[########--------] feeds 3 of');
});

test('a line that is said on a terminal stands above the status line', () => {
  const tty = screen(true);
  const progress = progressOn(tty, () => 0);
  progress.status('working');
  tty.written.length = 0;
  progress.say('an alert');
  expect(tty.written.join('')).toBe('\r\u001b[2Kan alert\n\r\u001b[2Kworking');
});

test('a pipe gets no control characters, and a status line only when it changed and 10 s have gone by', () => {
  const pipe = screen(false);
  let time = 0;
  const progress = progressOn(pipe, () => time);
  for (time = 0; time <= 30_000; time += 1000) progress.status(time < 15_000 ? 'one' : 'two');
  progress.say('done');
  expect(pipe.written).toEqual(['one\n', 'two\n', 'done\n']);
});
