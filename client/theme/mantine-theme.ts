import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core';

/** Ten shades around the accent, for the parts that come from the component library. */
const accent: MantineColorsTuple = [
  '#e6f0f0',
  '#cfe3e5',
  '#a4cbd0',
  '#78b2b9',
  '#529da6',
  '#32848f',
  '#0b5e6b',
  '#0a5561',
  '#084a54',
  '#063c45',
];

/** The component library in the product's own look. */
export const mantineTheme = createTheme({
  fontFamily: 'var(--ck-font)',
  headings: { fontFamily: 'var(--ck-font)' },
  colors: { accent },
  primaryColor: 'accent',
  primaryShade: { light: 6, dark: 3 },
  defaultRadius: 6,
  respectReducedMotion: true,
  cursorType: 'pointer',
});

/** Ties the component library's own variables to the tokens, so that one override changes both. */
export const tokenVariables: CSSVariablesResolver = () => {
  const shared = {
    '--mantine-color-body': 'var(--ck-surface)',
    '--mantine-color-text': 'var(--ck-ink)',
    '--mantine-color-dimmed': 'var(--ck-muted)',
    '--mantine-color-placeholder': 'var(--ck-muted)',
    '--mantine-color-default': 'var(--ck-surface)',
    '--mantine-color-default-color': 'var(--ck-ink)',
    '--mantine-color-default-border': 'var(--ck-line-strong)',
    '--mantine-color-anchor': 'var(--ck-accent)',
  };
  return { variables: {}, light: shared, dark: shared };
};
