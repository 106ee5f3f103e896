/** As much of `node:net` as is asked about the one caller that a page has. */
export const isIP = (text: string): 0 | 4 | 6 => {
  if (/^\d{1,3}(?:\.\d{1,3}){3}$/.test(text)) return 4;
  return text.includes(':') ? 6 : 0;
};

export const isIPv6 = (text: string): boolean => isIP(text) === 6;

/** Nobody is reached from a page but the platform in it, so no list is asked. */
export class BlockList {
  readonly addAddress = () => undefined;
  readonly addSubnet = () => undefined;
  check(): boolean {
    return false;
  }
}
