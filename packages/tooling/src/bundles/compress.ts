import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { OutputAsset, OutputBundle, OutputChunk, Plugin } from 'rollup';

/** Writes `.br` (quality 11) and `.gz` (level 9) beside every file, so that no server compresses while a visitor waits. */
export function compress(): Plugin {
  return {
    name: 'compress',
    generateBundle: {
      order: 'post',
      handler(_options, bundle: OutputBundle) {
        for (const file of Object.values(bundle)) {
          const bytes = contentOf(file);
          this.emitFile({ type: 'asset', fileName: `${file.fileName}.br`, source: brotli(bytes) });
          this.emitFile({ type: 'asset', fileName: `${file.fileName}.gz`, source: gzipSync(bytes, { level: 9 }) });
        }
      },
    },
  };
}

export function contentOf(file: OutputChunk | OutputAsset): Buffer {
  const content = file.type === 'chunk' ? file.code : file.source;
  return typeof content === 'string' ? Buffer.from(content) : Buffer.from(content);
}

function brotli(bytes: Buffer): Buffer {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: 11,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  return brotliCompressSync(bytes, { params });
}
