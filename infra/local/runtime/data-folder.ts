import { errorCode } from './error-code.ts';

/** Whether a fault's words say that the disk is full, whoever wrote: the file system, or the store over HTTP. */
export function isFullDisk(words: string): boolean {
  return /ENOSPC|EDQUOT|no space left|disk quota/i.test(words);
}

/**
 * A fault of a data folder as one sentence that names the folder and the remedy; the fault itself where it is of
 * something else. LevelDB puts the system's words into a cause.
 */
export function explainedFault(fault: unknown, folder: string): Error {
  const causes = causesOf(fault);
  if (causes.some((cause) => isFullDisk(String(cause)))) {
    return new Error(`The disk of ${folder} is full; make room and start again: what was queued is still there`);
  }
  for (const cause of causes) {
    const say = sentences[errorCode(cause) ?? ''];
    if (say !== undefined) return new Error(say(folder, cause instanceof Error ? cause.message : String(cause)));
  }
  return fault instanceof Error ? fault : new Error(String(fault));
}

/**
 * From now on a fault that nothing caught ends the process with its sentence, after `release`. The store takes nothing
 * more once a write failed (LevelDB), until it is opened again; its server throws where nobody can catch.
 * Returns how to end that.
 */
export function explainFatalFaults(folder: string, release: () => void): () => void {
  const end = (fault: unknown): void => {
    const { message, stack = message } = explainedFault(fault, folder);
    process.stderr.write(`${message.includes(folder) ? message : stack}\n`);
    release();
    process.exit(1);
  };
  process.on('uncaughtException', end);
  return () => process.off('uncaughtException', end);
}

type Sentence = (folder: string, detail: string) => string;

const elsewhere = 'or pass --data DIR for another folder';
const notWritable: Sentence = (folder) => `${folder} cannot be written by you; change its rights, ${elsewhere}`;
const inTheWay: Sentence = (folder) => `A file stands in the way of the folder ${folder}; move it away, ${elsewhere}`;
const broken: Sentence = (folder, detail) =>
  `The store in ${folder} cannot be read (${detail}); put a backup in its place, or move ${folder}/store away to begin afresh`;

const sentences: Readonly<Record<string, Sentence>> = {
  EROFS: (folder) => `${folder} is on a disk that can only be read; make that disk writable, ${elsewhere}`,
  EACCES: notWritable,
  EPERM: notWritable,
  EEXIST: inTheWay,
  ENOTDIR: inTheWay,
  ENOENT: (folder) => `${folder} cannot be made there; make it yourself, ${elsewhere}`,
  LEVEL_LOCKED: (folder) => `Another process works on ${folder}; stop it, ${elsewhere}`,
  LEVEL_CORRUPTION: broken,
  LEVEL_IO_ERROR: broken,
  LEVEL_DATABASE_NOT_OPEN: broken,
};

function causesOf(fault: unknown): readonly unknown[] {
  const cause = fault instanceof Error && fault.cause !== undefined ? causesOf(fault.cause) : [];
  return [...cause, fault];
}
