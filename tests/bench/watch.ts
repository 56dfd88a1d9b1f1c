// What processes hold in memory together, and how long processors have worked for them (Linux only).

import type { ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';

function resident(id: number): number {
  try {
    const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1];
    const started = readFileSync(`/proc/${id}/task/${id}/children`, 'utf8').split(' ').filter(Boolean);
    return Number(kilobytes ?? 0) + started.reduce((sum, one) => sum + resident(Number(one)), 0);
  } catch {
    return 0;
  }
}

/** Seconds of processors spent for the processes that this one started, once they have ended: what else runs does not count. */
export function worked(): number {
  const fields = readFileSync('/proc/self/stat', 'utf8').split(') ')[1]?.split(' ') ?? [];
  // cutime and cstime, in the ticks of proc(5), of which there are 100 a second.
  return (Number(fields[13]) + Number(fields[14])) / 100;
}

/** Looks ten times a second. @returns what ends the looking, and tells the most that was held at once, in GB. */
export function watch({ pid = 0 }: ChildProcess): () => number {
  let most = 0;
  const looking = setInterval(() => {
    most = Math.max(most, resident(pid));
  }, 100);
  return () => {
    clearInterval(looking);
    return most / 1e6;
  };
}
