// An address of the web that a person may be offered to click: encrypted, not endless, and with nothing before its host
// that could be taken for it (`https://zoom.us@elsewhere.example`).

const shape = /^https:\/\/[^\s/?#@\\]{1,255}(?:[/?#]\S{0,1700})?$/i;

export function isWebLink(text: string): boolean {
  return shape.test(text) && URL.canParse(text);
}
