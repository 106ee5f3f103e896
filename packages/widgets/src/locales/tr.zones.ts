import type { zones as source } from './en.zones.ts';
import { plural } from './plural.ts';

/**
 * What is said to who chooses a zone of time, in Turkish.
 * Reviewed by: nobody yet (written by a machine).
 */
export function zones(): ReturnType<typeof source> {
  const count = plural('tr');
  return {
    find: 'Şehir veya saat dilimi ara',
    found: (n) => count(n, { other: '# saat dilimi' }),
    none: 'Bu adda bir saat dilimi yok. Yakındaki daha büyük bir şehir denenebilir.',
    clock: '24 saatlik gösterim',
  };
}
