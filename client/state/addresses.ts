import type { Language } from '#model/network';
import { DEFAULT_NETWORK, parseViewState, type ViewState, viewStateQuery } from './view-state.ts';

/** Roles that have a door on the start page; those without a page of their own open the network on what it is about. */
export const DOORS = ['fund', 'initiative', 'research'] as const;
export type Door = (typeof DOORS)[number];

const withLanguage = (path: string, query: URLSearchParams, language: Language): string => {
  if (language !== 'nl') query.set('lang', language);
  const search = query.toString().replaceAll('%2C', ',').replaceAll('%7E', '~');
  return search === '' ? path : `${path}?${search}`;
};

/** The start page, on a network. */
export const startAddress = (network: string, language: Language): string =>
  withLanguage('/', new URLSearchParams(network === DEFAULT_NETWORK ? {} : { network }), language);

/** The network page in a state; what is not given is as by default. */
export function networkAddress(state: Partial<ViewState>, language: Language, door?: Door): string {
  const query = viewStateQuery({ ...parseViewState(new URLSearchParams()), ...state });
  if (door) query.set('door', door);
  return withLanguage('/netwerk', query, language);
}

/** The page of a municipality, in a network. */
export const municipalityAddress = (code: string, network: string, language: Language): string =>
  withLanguage(`/gemeente/${encodeURIComponent(code)}`, new URLSearchParams({ network }), language);

/** What a door of the start page opens. */
export function doorAddress(door: Door, network: string, language: Language): string {
  const states: Record<Door, Partial<ViewState>> = {
    fund: { network, ties: ['funds'] },
    initiative: { network, types: ['initiative', 'coalition'], colour: 'theme' },
    research: { network, size: 'betweenness' },
  };
  return networkAddress(states[door], language, door);
}

/** The door through which a network page was opened, while that is still worth a word. */
export function doorOf(query: URLSearchParams): Door | undefined {
  const door = query.get('door');
  return DOORS.find((one) => one === door);
}
