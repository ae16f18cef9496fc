// Several places of a mail name the same thing, each with its weight; the name with the most points wins.

export interface Vote {
  readonly name: string;
  readonly points: number;
}

/** Names that fold to the same key share their points; the first spelling is kept. */
export function elect(votes: readonly Vote[], keyOf: (name: string) => string, least = 0): string | null {
  const totals = new Map<string, { name: string; points: number }>();
  for (const { name, points } of votes) {
    const key = keyOf(name);
    const known = totals.get(key);
    if (known === undefined) totals.set(key, { name, points });
    else known.points += points;
  }
  let best: Vote | undefined;
  for (const candidate of totals.values()) {
    if (best === undefined || candidate.points > best.points) best = candidate;
  }
  return best !== undefined && best.points >= least ? best.name : null;
}

/** One vote for each spelling, with the points of all. */
export function sumUp(votes: readonly Vote[]): Vote[] {
  const sums = new Map<string, number>();
  for (const { name, points } of votes) sums.set(name, (sums.get(name) ?? 0) + points);
  return [...sums].map(([name, points]) => ({ name, points }));
}
