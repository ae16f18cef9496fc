/** Umlauts in an address are written with two letters or one: `baeckerei` and `backerei` are the same. */
export function plainUmlauts(text: string): string {
  return text.replace(/([aou])e/g, '$1');
}
