/** What the first line of every generated file says. */
export const banner = '// Generated from openapi/ by `npm run generate`. Edit the contract, not this file.\n\n';
