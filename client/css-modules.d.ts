/** Fonts come as style sheets of their package; they have no declarations of their own. */
declare module '@fontsource-variable/atkinson-hyperlegible-next/wght.css';
