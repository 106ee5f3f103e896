/**
 * What is said to the author of a page that our doctor looks at, in English.
 * Reviewed by: nobody yet (written by a machine).
 */
export function doctor() {
  return {
    heading: 'How this page embeds Attune',
    verdicts: { good: 'Fine', warn: 'Look at this', bad: 'Wrong' },
    noKey: 'There is no key: the script needs data-key="pk_…", or the elements an <attune-provider>.',
    version: (version: string, from: string) => `Version ${version} runs${from && `, from ${from}`}.`,
    missing: (tag: string) => `<${tag}> could not be loaded; the console says why.`,
    duplicates: (n: number) => `${n} scripts of ours are on this page; the first one works.`,
    foreign: (tag: string) => `<${tag}> is registered by something else on this page, which stays.`,
    noFallback: (tag: string) => `<${tag}> has no link inside: without script, visitors see nothing.`,
    trusted: 'The page requires trusted types and does not allow our policy: add “trusted-types attune”.',
    trustedFine: 'The page requires trusted types and allows our policy.',
    language: (tag: string, lang: string) => `The page says “${tag}”; we speak “${lang}”.`,
    scheme: (scheme: string) => `Colour scheme where our elements stand: ${scheme}.`,
    key: (practice: string, origin: string) => `The key of ${practice} works on ${origin}.`,
    keyInvalid: 'The key is unknown or was revoked.',
    keyPaused: 'The practice has paused the key: visitors see what is inside the elements.',
    refused: (status: number, code: string) => `The platform refuses with ${status} ${code}.`,
    origin: (origin: string) =>
      `${origin} is not among the sites of this key, or the key is unknown or revoked: attune keys create --origin ${origin}`,
    policy: (directive: string, uri: string) => `The page’s Content-Security-Policy blocks ${uri} (${directive}).`,
    unreachable: (host: string) => `${host} cannot be reached from here.`,
    clock: (seconds: number) => `The clock of this device differs by ${seconds} seconds from the platform’s.`,
    support: (isOld: boolean, oldest: string) =>
      isOld
        ? `This version is no longer supported; the oldest that is: ${oldest}.`
        : `This version is supported; the oldest that is: ${oldest}.`,
  };
}
