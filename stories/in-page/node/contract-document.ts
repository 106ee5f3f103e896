import document from '@attune/sdk/contract.json';

/** The whole contract, which the platform on a server reads from a file. */
export const contractDocument: unknown = document;
