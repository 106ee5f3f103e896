/** Who a request comes from, once its key or session was verified. */
export type Caller =
  | { readonly kind: 'visitor'; readonly practiceId: string; readonly keyId: string }
  | { readonly kind: 'link'; readonly practiceId: string; readonly purpose: string; readonly resource: string }
  | { readonly kind: 'practice'; readonly practiceId: string; readonly keyId: string }
  /** A provider of ours, in no practice yet: it may see no row, and is known by the signature over what it sends. */
  | { readonly kind: 'provider'; readonly practiceId: ''; readonly keyId: '' };

/**
 * Whoever opens a transaction: a caller, a worker sent into one practice (or, with null, through all of them),
 * or a stranger whose key is still to be looked up and who may see no row at all.
 */
export type Actor =
  Caller | { readonly kind: 'worker'; readonly practiceId: string | null } | { readonly kind: 'stranger' };
