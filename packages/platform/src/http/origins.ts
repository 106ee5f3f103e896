const loopback = /^http:\/\/(?:localhost|127\.0\.0\.1|\[::1\]):\*$/;

/** Whether `text` may stand in a key's allow-list: an exact origin, or a loopback host with any port. */
export const isOriginRule = (text: string): boolean => loopback.test(text) || isExactOrigin(text);

/** Whether a key's allow-list names this origin, letter by letter. `null` and anything opaque never match. */
export const allowsOrigin = (rules: readonly string[], origin: string): boolean =>
  isExactOrigin(origin) &&
  rules.some((rule) => rule === origin || (loopback.test(rule) && withAnyPort(origin) === rule));

// an origin leaves out the port that its scheme has anyway
const withAnyPort = (origin: string): string => `${origin.replace(/:\d+$/, '')}:*`;

const isExactOrigin = (text: string): boolean =>
  /^https?:\/\//.test(text) && URL.canParse(text) && new URL(text).origin === text;
