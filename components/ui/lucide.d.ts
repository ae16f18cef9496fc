// lucide types only its index, which would pull 1,700 files into every build step; single icons are imported by path.
declare module 'lucide/dist/esm/icons/*.mjs' {
  const node: readonly (readonly [tag: string, attributes: Readonly<Record<string, string>>])[];
  export default node;
}
