// Words: what people read comes from public/_locales, every language says all of it, and nothing there is left over.
import ts from 'typescript';
import { product, type Repository, type RepositoryFile, type RepositoryRule, textOf } from './rule';

type Messages = Readonly<Record<string, { readonly message: string }>>;

const localeFile = /^public\/_locales\/([\w]+)\/messages\.json$/;
const english = 'public/_locales/en/messages.json';

function messages(repository: Repository, path: string): Messages {
  return JSON.parse(textOf(repository, path) ?? '{}') as Messages;
}

function placeholders(message: string): string {
  return [...new Set(message.match(/\$\d/g))].sort().join(' ');
}

const sameKeys: RepositoryRule = {
  name: 'every language has the keys of English, with the same placeholders',
  check: (repository) => {
    const wanted = messages(repository, english);
    return repository
      .filter(({ path }) => localeFile.test(path) && path !== english)
      .flatMap(({ path }) => {
        const own = messages(repository, path);
        const missing = Object.keys(wanted).filter((key) => own[key] === undefined);
        const extra = Object.keys(own).filter((key) => wanted[key] === undefined);
        const different = Object.entries(wanted).filter(
          ([key, { message }]) => placeholders(own[key]?.message ?? message) !== placeholders(message),
        );
        return [
          ...missing.map((key) => `${path}: no "${key}"`),
          ...extra.map((key) => `${path}: "${key}" is not in English`),
          ...different.map(([key]) => `${path}: "${key}" has other placeholders`),
        ];
      });
  },
  breaches: [
    { [english]: '{"a":{"message":"A"}}', 'public/_locales/de/messages.json': '{}' },
    { [english]: '{}', 'public/_locales/de/messages.json': '{"a":{"message":"A"}}' },
    { [english]: '{"a":{"message":"A $1"}}', 'public/_locales/de/messages.json': '{"a":{"message":"A"}}' },
  ],
};

const usedKeys: RepositoryRule = {
  name: 'every message is used',
  check: (repository) => {
    const texts = product(repository).map(({ text }) => text);
    const isSaid = (key: string) => texts.some((text) => new RegExp(`['"\`]${key}['"\`]|__MSG_${key}__`).test(text));
    // `card_${choice}` says every key that begins so.
    const prefixes = texts.flatMap((text) =>
      [...text.matchAll(/`([a-z]+_[a-z_]*)\$\{/g)].flatMap(([, prefix]) => prefix ?? []),
    );
    // `tn('count_suggestions', …)` chooses `count_suggestions_one` or `…_other`.
    const isUsed = (key: string) =>
      isSaid(key) ||
      isSaid(key.replace(/_(?:zero|one|two|few|many|other)$/, '')) ||
      prefixes.some((prefix) => key.startsWith(prefix));
    return Object.keys(messages(repository, english))
      .filter((key) => !isUsed(key))
      .map((key) => `${english}: "${key}" is said nowhere`);
  },
  breaches: [{ [english]: '{"left_over":{"message":"A"}}', 'components/A.tsx': "t('another')" }],
};

const spokenAttributes = new Set(['aria-label', 'aria-description', 'title', 'placeholder', 'alt', 'label', 'hint']);
const hasWords = /\p{L}{2,}/u;

/** Text between tags, and text in attributes that are read out. */
function literalWords({ path, text }: RepositoryFile): readonly string[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const found: string[] = [];
  const note = (node: ts.Node, words: string) => {
    const line = file.getLineAndCharacterOfPosition(node.getStart()).line + 1;
    if (hasWords.test(words)) found.push(`${path}:${line}: "${words.trim()}" belongs in ${english}`);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node)) note(node, node.text);
    if (ts.isJsxAttribute(node) && spokenAttributes.has(node.name.getText()) && node.initializer) {
      if (ts.isStringLiteral(node.initializer)) note(node, node.initializer.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

const noLiterals: RepositoryRule = {
  name: 'what people read stands in public/_locales, not in components',
  check: (repository) =>
    product(repository)
      .filter(({ path }) => path.endsWith('.tsx'))
      .flatMap(literalWords),
  breaches: [
    { 'components/A.tsx': '// A.\nexport const A = () => <p>Hello there</p>;' },
    { 'components/A.tsx': '// A.\nexport const A = () => <button aria-label="Close">×</button>;' },
  ],
};

export const wordRules = [sameKeys, usedKeys, noLiterals];
