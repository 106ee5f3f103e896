import { WebhookVerificationError } from './error.ts';

const algorithm = { name: 'HMAC', hash: 'SHA-256' };

/**
 * The key that a secret stands for: `whsec_` (which may be left out) and 24 to 64 bytes in base64.
 * @throws {TypeError} when it is empty, cut off or no secret: that is a mistake in the set-up, and no visitor's fault.
 */
export function importSecret(secret = ''): Promise<CryptoKey> {
  const text = secret.replace(/^whsec_/, '');
  const bytes = isBase64.test(text) ? fromBase64(text) : new Uint8Array();
  if (bytes.length < 24 || bytes.length > 64) throw new TypeError(notASecret);
  return crypto.subtle.importKey('raw', bytes, algorithm, false, ['sign', 'verify']);
}

/** What is signed: the id, the time and the body as it is sent, joined by full stops. */
export function signedContent(id: string, timestamp: string, body: Uint8Array): Uint8Array<ArrayBuffer> {
  const head = new TextEncoder().encode(`${id}.${timestamp}.`);
  const content = new Uint8Array(head.length + body.length);
  content.set(head);
  content.set(body, head.length);
  return content;
}

/** `v1,` and the signature in base64. */
export async function sign(key: CryptoKey, content: Uint8Array<ArrayBuffer>): Promise<string> {
  const signature = await crypto.subtle.sign(algorithm, key, content);
  return `v1,${btoa(String.fromCharCode(...new Uint8Array(signature)))}`;
}

/** Whether one of these signatures was made with one of these keys. Compared by the runtime, in constant time. */
export async function matches(
  keys: readonly CryptoKey[],
  signatures: readonly Uint8Array<ArrayBuffer>[],
  content: Uint8Array<ArrayBuffer>,
): Promise<boolean> {
  const pairs = keys.flatMap((key) => signatures.map((signature) => [key, signature] as const));
  const found = pairs.map(([key, signature]) => crypto.subtle.verify(algorithm, key, signature, content));
  return (await Promise.all(found)).includes(true);
}

/**
 * The signatures of version 1 in a header: `v1,… v2,… v1,…`. Other versions are for somebody else and left out.
 * @throws {WebhookVerificationError} for what is no such list.
 */
export function readSignatures(header: string): Uint8Array<ArrayBuffer>[] {
  return header.split(' ').flatMap((labelled) => {
    const [, version, value = ''] = /^(v\d+[a-z]*),(.*)$/.exec(labelled) ?? malformed();
    if (version !== 'v1') return [];
    return [fromBase64(sha256.test(value) ? value : malformed())];
  });
}

function malformed(): never {
  throw new WebhookVerificationError('malformed-signature');
}

/** 32 bytes, written in the only way they can be. */
const sha256 = /^[A-Za-z\d+/]{42}[AEIMQUYcgkosw048]=$/;

const isBase64 = /^(?:[A-Za-z\d+/]{4})*(?:[A-Za-z\d+/]{2}==|[A-Za-z\d+/]{3}=)?$/;

const fromBase64 = (text: string) => Uint8Array.from(atob(text), (character) => character.charCodeAt(0));

const notASecret =
  'A webhook secret is whsec_ followed by 24 to 64 bytes in base64, as Attune showed it once. Is it set in this environment?';
