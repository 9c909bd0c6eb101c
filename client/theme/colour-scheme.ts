import { useSyncExternalStore } from 'react';

export type ColourScheme = 'light' | 'dark';

const KEY = 'coalitiekaart.theme';
const ATTRIBUTE = 'data-mantine-color-scheme';
const system = () => matchMedia('(prefers-color-scheme: dark)');

/** What was chosen before; undefined: as the system has it. */
function chosen(): ColourScheme | undefined {
  const word = localStorage.getItem(KEY);
  return word === 'light' || word === 'dark' ? word : undefined;
}

const listeners = new Set<() => void>();

function apply(): void {
  const scheme = chosen() ?? (system().matches ? 'dark' : 'light');
  document.documentElement.setAttribute(ATTRIBUTE, scheme);
  for (const listener of listeners) listener();
}

/** Sets the theme before anything is drawn, and follows the system as long as nothing was chosen. */
export function startColourScheme(): void {
  apply();
  system().addEventListener('change', apply);
}

/** Chooses a theme for this browser. */
export function chooseColourScheme(scheme: ColourScheme): void {
  localStorage.setItem(KEY, scheme);
  apply();
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};
const current = (): ColourScheme => (document.documentElement.getAttribute(ATTRIBUTE) === 'dark' ? 'dark' : 'light');

/** The theme that holds now. */
export const useColourScheme = (): ColourScheme => useSyncExternalStore(subscribe, current);
