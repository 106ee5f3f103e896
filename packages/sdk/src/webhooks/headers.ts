import { WebhookVerificationError } from './error.ts';

/** Headers as a `Headers`, or as Node and most frameworks give them; the case of names does not matter. */
export type WebhookHeaders = Pick<Headers, 'get'> | Readonly<Record<string, string | readonly string[] | undefined>>;

/** The headers of Standard Webhooks, as they came. */
export interface SignedHeaders {
  id: string;
  /** Text, since it is the text that was signed. */
  timestamp: string;
  signature: string;
}

/** @throws {WebhookVerificationError} when one of the three is missing, or is there twice. */
export function readHeaders(headers: WebhookHeaders): SignedHeaders {
  const read = hasGet(headers) ? (name: string) => headers.get(name) ?? null : (name: string) => single(headers, name);
  const required = (name: string) => {
    const value = read(name);
    if (value === null) throw new WebhookVerificationError('missing-header');
    return value;
  };
  return {
    id: required('webhook-id'),
    timestamp: required('webhook-timestamp'),
    signature: required('webhook-signature'),
  };
}

type Plain = Exclude<WebhookHeaders, Pick<Headers, 'get'>>;

/** Which of two was meant cannot be known. */
function single(headers: Plain, name: string): string | null {
  const [value = null, ...others] = Object.entries(headers)
    .filter(([given]) => given.toLowerCase() === name)
    .flatMap(([, values]) => values ?? []);
  if (others.length > 0) throw new WebhookVerificationError('repeated-header');
  return value;
}

const hasGet = (headers: WebhookHeaders): headers is Pick<Headers, 'get'> => typeof headers.get === 'function';
