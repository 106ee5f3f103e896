import type { zones as source } from './en.zones.ts';
import { plural } from './plural.ts';
import type { Voice } from './voice.ts';

/**
 * What is said to who chooses a zone of time, in Hindi.
 * Reviewed by: nobody yet (written by a machine).
 */
export function zones({ lang }: Voice): ReturnType<typeof source> {
  const count = plural(lang);
  return {
    find: 'शहर या समय क्षेत्र खोजें',
    found: (n) => count(n, { other: '# समय क्षेत्र' }),
    none: 'इस नाम का कोई समय क्षेत्र नहीं है। पास का कोई बड़ा शहर लिखकर देखें।',
    clock: count(24, { other: '# घंटे की घड़ी' }),
  };
}
