// The colours are held to WCAG 2.2 as written in the file: 4.5:1 for text, 3:1 for the edges of controls.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync('components/ui/tokens.css', 'utf8');
const [lightCss = '', darkCss = ''] = css.split('@media (prefers-color-scheme: dark)');

type Linear = readonly [red: number, green: number, blue: number];

/** OKLCH to linear sRGB, after the CSS Color 4 specification. */
function linear(lightness: number, chroma: number, hue: number): Linear {
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
}

function readColours(part: string): Map<string, Linear> {
  const pattern = /--([\w-]+): oklch\(([\d.]+) ([\d.]+) ([\d.]+)\);/g;
  return new Map(
    [...part.matchAll(pattern)].map(([, name, l, c, h]) => [String(name), linear(Number(l), Number(c), Number(h))]),
  );
}

function luminance([red, green, blue]: Linear): number {
  const clip = (value: number) => Math.min(1, Math.max(0, value));
  return 0.2126 * clip(red) + 0.7152 * clip(green) + 0.0722 * clip(blue);
}

function contrast(one: Linear, other: Linear): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const grounds = ['paper', 'card', 'sunken'];
const text: [string, string][] = [
  ...grounds.flatMap((ground): [string, string][] => [
    ['ink', ground],
    ['ink-soft', ground],
    ['accent', ground],
    ['accent-strong', ground],
    ['amber', ground],
    ['leaf', ground],
    ['slate', ground],
  ]),
  ...['amber', 'leaf', 'slate', 'accent'].flatMap((tone): [string, string][] => [
    [tone, `${tone}-tint`],
    ['ink', `${tone}-tint`],
    ['ink-soft', `${tone}-tint`],
  ]),
  ['accent-strong', 'accent-tint'],
  ['on-accent', 'accent'],
  ['on-accent', 'accent-strong'],
];
const controls: [string, string][] = ['edge', 'focus', 'accent'].flatMap((line) =>
  grounds.map((ground): [string, string] => [line, ground]),
);

describe.each([
  ['light', readColours(lightCss)],
  ['dark', readColours(darkCss)],
])('%s colours', (_, colours) => {
  const need = (name: string): Linear => {
    const colour = colours.get(name);
    if (colour === undefined) throw new Error(`no colour ${name}`);
    return colour;
  };

  test.each(text)('%s on %s reads as text', (front, ground) => {
    expect(contrast(need(front), need(ground))).toBeGreaterThanOrEqual(4.5);
  });

  test.each(controls)('%s on %s shows a control', (front, ground) => {
    expect(contrast(need(front), need(ground))).toBeGreaterThanOrEqual(3);
  });

  test('nothing is red', () => {
    for (const [name, [red, green, blue]] of colours) {
      const strong = red > 0.1 && red > 3 * green && red > 3 * blue;
      expect(strong, name).toBe(false);
    }
  });
});

test('both designs name the same colours', () => {
  expect([...readColours(darkCss).keys()]).toEqual([...readColours(lightCss).keys()]);
});
