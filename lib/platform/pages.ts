// Addresses of the extension's own pages, so that no component spells one out.

/** A page of the board: `applications`, `suggestions`, `transfer`, `settings`, `help`. */
export function boardPath(route: string): string {
  return `/board.html#/${route}`;
}

export const welcomePath = '/welcome.html';
