/** The files of openapi/ as one document, every reference inside it. */
export function bundleContract(): Promise<unknown>;

/** Redocly in the root of the repository, or in `cwd`; answers what it printed, rejects with it when it fails. */
export function runRedocly(args: string[], options?: { cwd?: string }): Promise<string>;
