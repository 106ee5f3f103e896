import { judge } from './accepted.ts';
import { compareContracts } from './compare-contracts.ts';
import { readAccepted, readBundle, readNotes, readReleased } from './released.ts';

/** What a program written against the last released contract could no longer rely on, unless that was decided. */
export function checkCompatibility(): string {
  const breaks = compareContracts(readReleased(), readBundle());
  return judge(breaks, readAccepted(), readNotes()).join('\n');
}
