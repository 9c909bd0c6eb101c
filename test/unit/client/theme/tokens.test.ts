import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ACTOR_TYPES } from '#model/vocabulary';

const css = readFileSync(new URL('../../../../client/theme/tokens.css', import.meta.url), 'utf8');

/** The colours of a theme, from its block in the style sheet. */
function coloursOf(selector: string): Map<string, string> {
  const start = css.indexOf(selector);
  const block = css.slice(css.indexOf('{', start), css.indexOf('}', start));
  return new Map([...block.matchAll(/--ck-([\w-]+):\s*(#[0-9a-f]{6})/g)].map(([, name, value]) => [name!, value!]));
}

/** Relative luminance (WCAG 2). */
function luminance(colour: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

function contrast(a: string, b: string): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light! + 0.05) / (dark! + 0.05);
}

const THEMES = {
  light: coloursOf('[data-mantine-color-scheme="light"]'),
  dark: coloursOf('[data-mantine-color-scheme="dark"]'),
};
const TEXT = [
  ['ink', 'paper'],
  ['ink', 'surface'],
  ['muted', 'paper'],
  ['muted', 'surface'],
  ['accent', 'paper'],
  ['accent', 'surface'],
  ['accent-ink', 'accent'],
  ['ink', 'accent-wash'],
  ['muted', 'accent-wash'],
  ['accent', 'accent-wash'],
  ['warn', 'warn-wash'],
  ['warn', 'surface'],
  ['warn', 'paper'],
] as const;
const SHAPES = [...ACTOR_TYPES, 'line-strong', 'funding-tie', ...[1, 2, 3, 4, 5, 6, 7, 8].map((i) => `category-${i}`)];

describe.each(Object.entries(THEMES))('in the %s theme', (_, colours) => {
  it.each(TEXT)('text in %s on %s has a contrast of at least 4.5 : 1', (text, ground) => {
    expect(contrast(colours.get(text)!, colours.get(ground)!)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(SHAPES)('%s stands out from paper and surface by at least 3 : 1', (shape) => {
    expect(contrast(colours.get(shape)!, colours.get('paper')!)).toBeGreaterThanOrEqual(3);
    expect(contrast(colours.get(shape)!, colours.get('surface')!)).toBeGreaterThanOrEqual(3);
  });
});
