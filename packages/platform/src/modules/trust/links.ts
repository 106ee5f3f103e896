import { createHmac, timingSafeEqual } from 'node:crypto';
import type { LinkKey } from '../../config.ts';

/** What a link or a session stands for. */
export interface LinkClaims {
  readonly purpose: string;
  readonly practiceId: string;
  /** The id of the one thing it opens. */
  readonly id: string;
  /** As `link_generation` had it; raising that voids every link and session made before. */
  readonly generation: number;
  readonly expiresAt: Date;
}

/** A key of a hosted page: it names a practice, may do what any visitor may, and works on our own origin alone. */
export const pageKeyPrefix = 'pk_page_';

type Kind = 'token' | 'session' | 'page';

/**
 * Makes and verifies what mail links carry: `<key id>.<claims>.<HMAC-SHA-256>`, 256 bits under a rotating key.
 * Everything is derived, so nothing secret is stored; a token is made when the mail is rendered.
 */
export class Links {
  readonly #keys: readonly LinkKey[];

  /** @param keys the first signs, all verify */
  constructor(keys: readonly LinkKey[]) {
    this.#keys = keys;
  }

  /** What the fragment of a mail link carries. */
  token(claims: LinkClaims): string {
    return this.#sign('token', claims);
  }

  /** What a token is exchanged for: thirty minutes. */
  session(claims: Omit<LinkClaims, 'expiresAt'>, now: Date): { session: string; expiresAt: Date } {
    const expiresAt = new Date(now.getTime() + 30 * 60_000);
    return { session: this.#sign('session', { ...claims, expiresAt }), expiresAt };
  }

  /** The publishable key of a practice's hosted pages. */
  pageKey(practiceId: string): string {
    const claims = { purpose: 'hosted_page', practiceId, id: practiceId, generation: 1, expiresAt: forever };
    return pageKeyPrefix + this.#sign('page', claims);
  }

  /** What was signed, whether expired or not; null for anything we did not sign. */
  verifyToken(text: string): LinkClaims | null {
    return this.#verify('token', text);
  }

  /** The claims of a session that has not expired; null otherwise. */
  verifySession(text: string, now: Date): LinkClaims | null {
    const claims = this.#verify('session', text);
    return claims && claims.expiresAt > now ? claims : null;
  }

  /** The practice of a hosted page's key; null for anything we did not sign. */
  verifyPageKey(text: string): string | null {
    return text.startsWith(pageKeyPrefix)
      ? (this.#verify('page', text.slice(pageKeyPrefix.length))?.practiceId ?? null)
      : null;
  }

  #sign(kind: Kind, claims: LinkClaims): string {
    const [key] = this.#keys;
    if (!key) throw new Error('No key to sign links with');
    const payload = encode(claims);
    return `${key.id}.${payload}.${mac(key, kind, payload).toString('base64url')}`;
  }

  #verify(kind: Kind, text: string): LinkClaims | null {
    const [id, payload, signature, ...rest] = text.split('.');
    const key = this.#keys.find((candidate) => candidate.id === id);
    if (!key || !payload || !signature || rest.length > 0) return null;
    const given = Buffer.from(signature, 'base64url');
    const wanted = mac(key, kind, payload);
    return given.length === wanted.length && timingSafeEqual(given, wanted) ? decode(payload) : null;
  }
}

const forever = new Date(Date.UTC(9999, 0));

// the kind is part of what is signed, so that a mail link is never a session nor the other way round
const mac = (key: LinkKey, kind: Kind, payload: string): Buffer =>
  createHmac('sha256', key.secret).update(`attune:${kind}:${key.id}:${payload}`).digest();

const encode = ({ purpose, practiceId, id, generation, expiresAt }: LinkClaims): string =>
  Buffer.from(JSON.stringify([purpose, practiceId, id, generation, expiresAt.getTime()])).toString('base64url');

// only ever reads what mac() has vouched for
const decode = (payload: string): LinkClaims => {
  const [purpose, practiceId, id, generation, expiresAt] = JSON.parse(Buffer.from(payload, 'base64url').toString()) as [
    string,
    string,
    string,
    number,
    number,
  ];
  return { purpose, practiceId, id, generation, expiresAt: new Date(expiresAt) };
};
