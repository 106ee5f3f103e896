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

/** Whom a link to unsubscribe takes off which list. It does nothing else and does not end. */
export interface UnsubscribeClaims {
  readonly practiceId: string;
  readonly clientId: string;
  readonly topic: 'reviews' | 'news' | 'offers';
  readonly channel: 'email' | 'sms' | 'whatsapp';
}

/** Whose bookings a calendar program may read. */
export interface FeedClaims {
  readonly practiceId: string;
  readonly therapistId: string;
  /** As `link_generation` had it for the purpose `calendar_feed`; raising that ends the address. */
  readonly generation: number;
}

/** A key of a hosted page: it names a practice, may do what any visitor may, and works on our own origin alone. */
export const pageKeyPrefix = 'pk_page_';

type Kind = 'token' | 'session' | 'page' | 'unsubscribe' | 'feed' | 'hold' | 'cursor';

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
    return this.#sign('token', encode(claims));
  }

  /** What a token is exchanged for: thirty minutes. */
  session(claims: Omit<LinkClaims, 'expiresAt'>, now: Date): { session: string; expiresAt: Date } {
    const expiresAt = new Date(now.getTime() + 30 * 60_000);
    return { session: this.#sign('session', encode({ ...claims, expiresAt })), expiresAt };
  }

  /** The publishable key of a practice's hosted pages. */
  pageKey(practiceId: string): string {
    const claims = { purpose: 'hosted_page', practiceId, id: practiceId, generation: 1, expiresAt: forever };
    return pageKeyPrefix + this.#sign('page', encode(claims));
  }

  /** What the path of a link to unsubscribe carries: the one token that may stand in an address (RFC 8058). */
  unsubscribeToken({ practiceId, clientId, topic, channel }: UnsubscribeClaims): string {
    return this.#sign('unsubscribe', toPayload([practiceId, clientId, topic, channel]));
  }

  /** What the path of a therapist's calendar carries, for a program that can send nothing else. */
  feedToken({ practiceId, therapistId, generation }: FeedClaims): string {
    return this.#sign('feed', toPayload([practiceId, therapistId, generation]));
  }

  /**
   * What proves that a hold is one's own, under each of our keys, the one that signs first: derived, so that who asks again is told
   * it again, while nothing but its hash is stored.
   */
  holdSecrets(practiceId: string, holdId: string): string[] {
    const payload = toPayload([practiceId, holdId]);
    return this.#keys.map((key) => `hs_${mac(key, 'hold', payload).toString('base64url')}`);
  }

  /** What was signed, whether expired or not; null for anything we did not sign. */
  verifyToken(text: string): LinkClaims | null {
    return this.#verify('token', text, decode);
  }

  /** The claims of a session that has not expired; null otherwise. */
  verifySession(text: string, now: Date): LinkClaims | null {
    const claims = this.#verify('session', text, decode);
    return claims && claims.expiresAt > now ? claims : null;
  }

  /** Whom and what a link to unsubscribe names; null for anything we did not sign. */
  verifyUnsubscribe(text: string): UnsubscribeClaims | null {
    return this.#verify('unsubscribe', text, decodeUnsubscribe);
  }

  /** Whose calendar an address names; null for anything we did not sign. Its generation is for the caller to compare. */
  verifyFeed(text: string): FeedClaims | null {
    return this.#verify('feed', text, decodeFeed);
  }

  /** The practice of a hosted page's key; null for anything we did not sign. */
  verifyPageKey(text: string): string | null {
    return text.startsWith(pageKeyPrefix)
      ? (this.#verify('page', text.slice(pageKeyPrefix.length), decode)?.practiceId ?? null)
      : null;
  }

  /** A place in a list, for who reads on: it holds for that scope alone. */
  cursor(scope: string, place: string): string {
    return Buffer.concat([this.#seal(scope, place), Buffer.from(place)]).toString('base64url');
  }

  /** The place of a cursor that we made for that scope; null for anything else. */
  verifyCursor(scope: string, text: string): string | null {
    const bytes = Buffer.from(text, 'base64url');
    const [seal, place] = [bytes.subarray(0, sealLength), bytes.subarray(sealLength).toString()];
    const isOurs = (key: LinkKey) => timingSafeEqual(sealOf(key, scope, place), seal);
    return seal.length === sealLength && this.#keys.some(isOurs) ? place : null;
  }

  #seal(scope: string, place: string): Buffer {
    const [key] = this.#keys;
    if (!key) throw new Error('No key to sign cursors with');
    return sealOf(key, scope, place);
  }

  #sign(kind: Kind, payload: string): string {
    const [key] = this.#keys;
    if (!key) throw new Error('No key to sign links with');
    return `${key.id}.${payload}.${mac(key, kind, payload).toString('base64url')}`;
  }

  #verify<Claims>(kind: Kind, text: string, read: (payload: string) => Claims): Claims | null {
    const [id, payload, signature, ...rest] = text.split('.');
    const key = this.#keys.find((candidate) => candidate.id === id);
    if (!key || !payload || !signature || rest.length > 0) return null;
    const given = Buffer.from(signature, 'base64url');
    const wanted = mac(key, kind, payload);
    return given.length === wanted.length && timingSafeEqual(given, wanted) ? read(payload) : null;
  }
}

/** 128 bits: a cursor opens nothing that its reader may not read without it. */
const sealLength = 16;

const sealOf = (key: LinkKey, scope: string, place: string): Buffer =>
  mac(key, 'cursor', JSON.stringify([scope, place])).subarray(0, sealLength);

const forever = new Date(Date.UTC(9999, 0));

// the kind is part of what is signed, so that a mail link is never a session nor the other way round
const mac = (key: LinkKey, kind: Kind, payload: string): Buffer =>
  createHmac('sha256', key.secret).update(`attune:${kind}:${key.id}:${payload}`).digest();

const encode = ({ purpose, practiceId, id, generation, expiresAt }: LinkClaims): string =>
  toPayload([purpose, practiceId, id, generation, expiresAt.getTime()]);

const toPayload = (parts: readonly (string | number)[]): string =>
  Buffer.from(JSON.stringify(parts)).toString('base64url');

// what is read here is only ever what mac() has vouched for
const fromPayload = (payload: string): unknown => JSON.parse(Buffer.from(payload, 'base64url').toString());

const decode = (payload: string): LinkClaims => {
  const [purpose, practiceId, id, generation, expiresAt] = fromPayload(payload) as [
    string,
    string,
    string,
    number,
    number,
  ];
  return { purpose, practiceId, id, generation, expiresAt: new Date(expiresAt) };
};

const decodeFeed = (payload: string): FeedClaims => {
  const [practiceId, therapistId, generation] = fromPayload(payload) as [string, string, number];
  return { practiceId, therapistId, generation };
};

const decodeUnsubscribe = (payload: string): UnsubscribeClaims => {
  const [practiceId, clientId, topic, channel] = fromPayload(payload) as [
    string,
    string,
    UnsubscribeClaims['topic'],
    UnsubscribeClaims['channel'],
  ];
  return { practiceId, clientId, topic, channel };
};
