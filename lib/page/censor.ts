// The shape of a page without its contents, for reports of a changed page and for new fixtures. What is not known to
// be harmless goes: every text, every address, every attribute value that is not listed here.

/** Attributes that say what an element is, never what is in it. */
const safeAttributes = new Set([
  'aria-expanded',
  'aria-hidden',
  'aria-selected',
  'class',
  'colspan',
  'data-automation-id',
  'data-qa',
  'data-shortcut-target',
  'data-test-id',
  'data-testid',
  'dir',
  'hidden',
  'id',
  'itemprop',
  'itemscope',
  'itemtype',
  'lang',
  'property',
  'rel',
  'role',
  'rowspan',
  'type',
]);

/** Elements whose contents are code, drawings or something typed. */
const emptied = new Set(['script', 'style', 'noscript', 'template', 'svg', 'textarea', 'iframe', 'object']);

const voids = new Set(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr']);

const removed = '…';

/** Long numbers and hexadecimal runs name a person's things; an at sign names a person. */
const telling = /@|%40|\d{5,}|[0-9a-f]{12,}|[A-Za-z0-9_-]{40,}/i;

/** Only these declarations of a style matter to a reader. */
const visibility = /(?:^|;)\s*((?:display|visibility)\s*:\s*[a-z-]+)/gi;

export function censor(root: Document | Element): string {
  return censorElement(root instanceof Element ? root : root.documentElement);
}

function censorElement(element: Element): string {
  const name = element.localName;
  const open = `<${name}${[...element.attributes].map(censorAttribute).join('')}>`;
  if (voids.has(name)) return open;
  return `${open}${censorContents(element, name)}</${name}>`;
}

function censorContents(element: Element, name: string): string {
  if (name === 'script' && element.getAttribute('type') === 'application/ld+json') {
    return censorData(element.textContent ?? '');
  }
  if (emptied.has(name)) return '';
  return [...element.childNodes].map(censorNode).join('');
}

function censorNode(node: Node): string {
  if (node instanceof Element) return censorElement(node);
  if (node.nodeType !== Node.TEXT_NODE) return '';
  const text = node.nodeValue ?? '';
  return text.trim() === '' ? text.replace(/[^\n]+/g, ' ') : removed;
}

function censorAttribute({ name, value }: Attr): string {
  if (!/^[\w:-]+$/.test(name) || telling.test(name)) return '';
  if (name === 'style') {
    const kept = [...value.matchAll(visibility)].map((match) => match[1]).join('; ');
    return kept === '' ? '' : ` style="${kept}"`;
  }
  if (value === '') return ` ${name}=""`;
  if (!safeAttributes.has(name)) return ` ${name}="${removed}"`;
  return ` ${name}="${value.split(/\s+/).map(censorWord).join(' ')}"`;
}

function censorWord(word: string): string {
  return telling.test(word) || !/^[\w:./#-]*$/.test(word) ? removed : word;
}

/** Structured data keeps its keys and types, which is what a reader needs to know. */
function censorData(json: string): string {
  try {
    const data: unknown = JSON.parse(json);
    return JSON.stringify(data, (key, value: unknown) =>
      typeof value === 'object' || key === '@type' || key === '@context' ? value : removed,
    ).replaceAll('<', '\\u003c');
  } catch {
    return '';
  }
}
