import type { Caller } from '../../database/caller.ts';
import { refuse } from '../../http/problem.ts';
import type { Changeable, ChangingSide, Obstacle } from './change-rules.ts';
import { refuseState } from './change-booking.ts';

/** For whom the practice's rules are made: those who came by a link, and not its own server. */
export function sideOf({ kind }: Pick<Caller, 'kind'>): ChangingSide {
  return kind === 'practice' ? 'practice' : 'client';
}

/** Refuses (409) what an obstacle stands against. */
export function refuseObstacle({ status }: Pick<Changeable, 'status'>, obstacle: Obstacle | null): void {
  if (obstacle === 'state') refuseState(status);
  if (obstacle === 'past') refuse('notice-too-short', { detail: 'The session has begun.' });
  if (obstacle === 'notice')
    refuse('notice-too-short', { detail: 'The practice’s notice has begun; the practice can still change it.' });
}
