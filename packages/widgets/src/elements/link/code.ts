/** The token in what somebody pasted: a whole link, from which it is taken, or the token itself. '' when there is none. */
export function tokenIn(pasted: string): string {
  const [, token = ''] = /(?:^|#)([\w-]+\.[\w-]+\.[\w-]+)$/.exec(pasted.replace(/\s/g, '')) ?? [];
  return token;
}
