/** An address that its owner knows again and nobody else learns: m…t@example.org. */
export function maskAddress(email: string): string {
  const at = email.lastIndexOf('@');
  const [first = '', ...rest] = email.slice(0, at);
  return `${first}…${rest.at(-1) ?? ''}${email.slice(at)}`;
}
