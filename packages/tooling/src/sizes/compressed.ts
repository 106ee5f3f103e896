import { brotliCompressSync, constants } from 'node:zlib';

/** How many bytes are left after brotli at its best, which is how the bundles are served. */
export function compressed(bytes: Uint8Array): number {
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).byteLength;
}
