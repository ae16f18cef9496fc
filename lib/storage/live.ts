// Stand-in until the storage lands on main.
export interface Subscription {
  unsubscribe(): void;
}

export function liveQuery<T>(query: () => Promise<T>): {
  subscribe(next: (value: T) => void, error: (reason: unknown) => void): Subscription;
} {
  return {
    subscribe(next, error) {
      query().then(next, error);
      return { unsubscribe() {} };
    },
  };
}
