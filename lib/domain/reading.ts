// Three answers, not two: `broken` is how we notice that a site changed.

export type Reading<Fact> =
  | { readonly kind: 'found'; readonly fact: Fact }
  /** A page of the site that is not ours to read. */
  | { readonly kind: 'nothing' }
  /** Looks like ours, but a needed field is gone. */
  | { readonly kind: 'broken'; readonly missing: readonly string[] };

export const nothing = { kind: 'nothing' } as const;

export function found<Fact>(fact: Fact): Reading<Fact> {
  return { kind: 'found', fact };
}

export function broken(...missing: readonly string[]): {
  readonly kind: 'broken';
  readonly missing: readonly string[];
} {
  return { kind: 'broken', missing };
}
