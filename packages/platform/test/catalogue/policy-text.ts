/**
 * Whether a condition of a policy, as the catalogue writes it, keeps to the practice: one of the conditions that must all hold
 * is that. A worker's may instead keep to what is past its time.
 */
export function keepsToPractice(text: string, isWorkers: boolean): boolean {
  const all = conjunctsOf(text);
  if (all.includes('practice_id = current_practice()')) return true;
  return (
    isWorkers && all.some((each) => each === 'worker_reaches(practice_id)' || /^\w+ < [^<>=]*app_now\(\)/.test(each))
  );
}

/** `((a) AND (b OR c))` is `a` and `b OR c`. */
function conjunctsOf(text: string): string[] {
  const bare = withoutParentheses(text.trim());
  const parts = splitOutside(bare, ' AND ');
  return parts.length === 1 ? parts : parts.flatMap(conjunctsOf);
}

function withoutParentheses(text: string): string {
  return text.startsWith('(') && closesAtEnd(text) ? withoutParentheses(text.slice(1, -1).trim()) : text;
}

/** Whether what opens with the first character closes with the last. */
function closesAtEnd(text: string): boolean {
  return depthsOf(text).indexOf(0, 1) === text.length - 1;
}

/** How many parentheses are open after each character. */
function depthsOf(text: string): number[] {
  let depth = 0;
  return Array.from(text, (character) => (depth += character === '(' ? 1 : character === ')' ? -1 : 0));
}

/** Cuts at the words that stand in no parentheses. */
function splitOutside(text: string, word: string): string[] {
  const depths = depthsOf(text);
  const starts = [...text.matchAll(new RegExp(word, 'g'))].map(({ index }) => index).filter((at) => depths[at] === 0);
  const ends = [...starts, text.length];
  return ends.map((end, nth) => text.slice(nth === 0 ? 0 : (ends[nth - 1] ?? 0) + word.length, end));
}
