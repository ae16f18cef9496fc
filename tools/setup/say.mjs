// One voice for all set-up: stderr, so that tools which speak JSON lines keep stdout for themselves.

/** @param {string} line */
export function say(line) {
  process.stderr.write(`${line}\n`);
}
