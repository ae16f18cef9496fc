// A text as the codes of its letters. Strings are of many makes: flat, cut out of others, joined, of one byte or of two. What
// reads them letter by letter and has met several takes thrice as long; a list of numbers is always the same.

const oneByte = 0x80;
const twoBytes = 0xe0;
const threeBytes = 0xf0;
/** Where the codes of pairs begin. */
const pairs = 0x1_0000;
const high = 0xd800;
const low = 0xdc00;
const sixBits = 0x3f;
const tenBits = 0x3ff;

/** For shorter texts the encoder is the slower way. */
const shortest = 48;
const mostBytesOfCode = 3;

let encoder: TextEncoder | undefined;
let room: Uint8Array | undefined;
const longestKept = 16_384;

/** Room for a text as bytes; that of long texts is not kept. */
function needRoom(length: number): Uint8Array {
  if (length > longestKept) return new Uint8Array(length * mostBytesOfCode);
  room ??= new Uint8Array(longestKept * mostBytesOfCode);
  return room;
}

/** As `charCodeAt` says them; in long texts 0xfffd for half of a pair without the other. */
export function codesOf(text: string): Uint16Array {
  const { length } = text;
  const codes = new Uint16Array(length);
  if (length < shortest) {
    for (let at = 0; at < length; at += 1) codes[at] = text.charCodeAt(at);
    return codes;
  }
  // Into a list of our own: in Firefox the one that `encode` returns would be the page's, and not ours to read.
  encoder ??= new TextEncoder();
  const bytes = needRoom(length);
  const { written } = encoder.encodeInto(text, bytes);
  if (written === length) codes.set(bytes.subarray(0, length));
  else decode(bytes, codes);
  return codes;
}

/** UTF-8 to UTF-16 (RFC 3629). */
function decode(bytes: Uint8Array, codes: Uint16Array): void {
  let from = 0;
  const next = (): number => (bytes[from++] ?? 0) & sixBits;
  for (let at = 0; at < codes.length; at += 1) {
    const first = bytes[from++] ?? 0;
    if (first < oneByte) codes[at] = first;
    else if (first < twoBytes) codes[at] = ((first & 0x1f) << 6) | next();
    else if (first < threeBytes) codes[at] = ((first & 0x0f) << 12) | (next() << 6) | next();
    else {
      const code = (((first & 0x07) << 18) | (next() << 12) | (next() << 6) | next()) - pairs;
      codes[at] = high | (code >> 10);
      at += 1;
      codes[at] = low | (code & tenBits);
    }
  }
}
