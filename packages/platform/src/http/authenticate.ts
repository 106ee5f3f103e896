import type { Kysely } from 'kysely';
import type { Config } from '../config.ts';
import type { Actor, Caller } from '../database/caller.ts';
import type { Database } from '../database/schema.ts';
import { databaseNow, transaction, type Tx } from '../database/transaction.ts';
import type { Deps } from '../deps.ts';
import { isDemoKey, resolveKey, type ResolvedKey } from '../modules/practices/keys.ts';
import { resolveLink } from '../modules/trust/link-generation.ts';
import { pageKeyPrefix, type LinkClaims } from '../modules/trust/links.ts';
import type { SecurityScheme } from './contract.ts';
import { allowsOrigin } from './origins.ts';
import { refuse } from './problem.ts';

export type { Caller } from '../database/caller.ts';

/** What a request brought to show who it is, looked up but not yet judged. */
export interface Credentials {
  readonly origin: string | null;
  readonly publishable: Lookup<ResolvedKey>;
  readonly secret: Lookup<ResolvedKey>;
  readonly session: Lookup<LinkClaims>;
}

type Lookup<Found> = 'absent' | 'invalid' | Found;

/** Ways to authenticate, as the contract lists them: of each inner list all are needed, of the outer one any. */
export type Security = readonly (readonly SecurityScheme[])[];

/** Reads key, secret key and session from the request and looks them up; a session only where one is of use. */
export const readCredentials = async (request: Request, deps: Deps, security: Security): Promise<Credentials> => {
  const key = new URL(request.url).searchParams.get('key');
  const bearer = /^Bearer +(\S+)$/i.exec(request.headers.get('authorization') ?? '')?.[1];
  const secret = bearer?.startsWith('sk_') ? bearer : undefined;
  const session = secret === undefined && accepts(security, 'publishableKey', 'linkSession') ? bearer : undefined;
  const keys = await lookUpKeys(deps, { publishable: key ?? undefined, secret });
  return {
    origin: request.headers.get('origin'),
    ...keys,
    session: session === undefined ? 'absent' : await lookUpSession(deps, session, keys.publishable),
  };
};

/** The sites that may read the answer: those of the publishable key. */
export const originsOf = ({ publishable }: Credentials): readonly string[] =>
  isFound(publishable) ? publishable.origins : [];

/** Decides who is calling, by what the operation accepts. Refuses everybody else. */
export const authenticate = (credentials: Credentials, security: Security): Caller => {
  const { secret, origin } = credentials;
  if (secret !== 'absent') return asPractice(secret, origin, security);
  const key = requireKey(credentials);
  const takesLink = accepts(security, 'publishableKey', 'linkSession');
  const takesVisitor = accepts(security, 'publishableKey');
  if (takesLink && !(takesVisitor && credentials.session === 'absent')) return asLink(credentials.session, key);
  if (takesVisitor) return { kind: 'visitor', practiceId: key.practiceId, keyId: key.keyId };
  return refuse('forbidden', { detail: 'This operation takes a secret key.' });
};

const asPractice = (
  secret: Exclude<Lookup<ResolvedKey>, 'absent'>,
  origin: string | null,
  security: Security,
): Caller => {
  if (origin !== null) refuse('secret-key-in-browser');
  if (!isFound(secret)) refuse('key-invalid');
  if (secret.isPaused) refuse('key-paused');
  if (!accepts(security, 'secretKey')) refuse('forbidden', { detail: 'This operation takes no secret key.' });
  return { kind: 'practice', practiceId: secret.practiceId, keyId: secret.keyId };
};

const requireKey = ({ publishable, origin }: Credentials): ResolvedKey => {
  if (publishable === 'absent') refuse('key-missing');
  if (!isFound(publishable)) refuse('key-invalid');
  if (origin !== null && !allowsOrigin(publishable.origins, origin)) refuse('origin-not-allowed');
  if (publishable.isPaused) refuse('key-paused');
  return publishable;
};

const asLink = (session: Lookup<LinkClaims>, key: ResolvedKey): Caller => {
  if (!isFound(session) || session.practiceId !== key.practiceId) refuse('session-invalid');
  return { kind: 'link', practiceId: session.practiceId, purpose: session.purpose, resource: session.id };
};

const accepts = (security: Security, ...schemes: SecurityScheme[]): boolean =>
  security.some((choice) => choice.length === schemes.length && schemes.every((scheme) => choice.includes(scheme)));

const isFound = <Found extends object>(lookup: Lookup<Found>): lookup is Found => typeof lookup === 'object';

type Presented = { readonly publishable: string | undefined; readonly secret: string | undefined };

const lookUpKeys = (
  deps: Deps,
  { publishable, secret }: Presented,
): Promise<Pick<Credentials, 'publishable' | 'secret'>> => {
  if (publishable?.startsWith(pageKeyPrefix))
    return Promise.resolve({ publishable: pageKey(deps, publishable), secret: 'absent' });
  if (publishable === undefined && secret === undefined)
    return Promise.resolve({ publishable: 'absent', secret: 'absent' });
  return asStranger(deps.db, async (tx) => ({
    publishable: await lookUp(tx, publishable, 'publishable', deps.config),
    secret: await lookUp(tx, secret, 'secret', deps.config),
  }));
};

const lookUp = async (
  tx: Tx,
  key: string | undefined,
  kind: ResolvedKey['kind'],
  { mode }: Config,
): Promise<Lookup<ResolvedKey>> => {
  if (key === undefined) return 'absent';
  if (mode === 'serve' && isDemoKey(key)) return 'invalid';
  const found = await resolveKey(tx, key);
  return found?.kind === kind ? found : 'invalid'; // a secret key in an address is no key
};

const pageKey = ({ links, config }: Deps, key: string): Lookup<ResolvedKey> => {
  const practiceId = links.verifyPageKey(key);
  if (practiceId === null) return 'invalid';
  return {
    practiceId,
    keyId: practiceId,
    kind: 'publishable',
    origins: [new URL(config.publicUrl).origin],
    isPaused: false,
  };
};

const lookUpSession = ({ db, links }: Deps, text: string, key: Lookup<ResolvedKey>): Promise<Lookup<LinkClaims>> => {
  if (!isFound(key)) return Promise.resolve('invalid');
  const asVisitor: Actor = { kind: 'visitor', practiceId: key.practiceId, keyId: key.keyId };
  return transaction(db, asVisitor, async (tx) => {
    const claims = links.verifySession(text, await databaseNow(tx));
    if (!claims || claims.practiceId !== key.practiceId) return 'invalid';
    const { generation } = await resolveLink(tx, claims.purpose, claims.id);
    return generation === claims.generation ? claims : 'invalid';
  });
};

const asStranger = <T>(db: Kysely<Database>, work: (tx: Tx) => Promise<T>): Promise<T> =>
  transaction(db, { kind: 'stranger' }, work);
