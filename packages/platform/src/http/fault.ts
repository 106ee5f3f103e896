import { Problem } from './problem.ts';

/** What a failure that no operation foresaw is to the caller: a problem of theirs, of the moment, or of ours. */
export const problemOf = (error: unknown): Problem => {
  if (error instanceof Problem) return error;
  const code = codeOf(error);
  if (unreadable.has(code)) return new Problem('malformed-request', { detail: 'A text cannot be stored.' });
  if (passing.has(code)) return new Problem('unavailable', { headers: { 'retry-after': '2' } });
  return new Problem('internal-error');
};

// PostgreSQL refused a character
const unreadable = new Set(['22021', '22P05']);

// the server is away or asked us to come again: connection lost, too many connections, shutting down, lost a race
const passing = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOTFOUND',
  'ETIMEDOUT',
  '08000',
  '08003',
  '08006',
  '40001',
  '40P01',
  '53300',
  '57014',
  '57P01',
  '57P03',
]);

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
