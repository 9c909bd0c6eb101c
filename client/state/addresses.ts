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

/** The parts of the data page, each with its path. */
const DATA_PATHS = {
  networks: '/gegevens',
  new: '/gegevens/nieuw',
  import: '/gegevens/inlezen',
  edit: '/gegevens/bewerken',
  history: '/gegevens/geschiedenis',
  duplicates: '/gegevens/dubbel',
} as const;
export type DataPart = keyof typeof DATA_PATHS;
export const DATA_PARTS = Object.keys(DATA_PATHS) as DataPart[];

/** What a part of the data page is about besides its network. */
export interface DataSubject {
  readonly actor?: string | undefined;
  /** Type of an actor that is to be made. */
  readonly new?: string | undefined;
  readonly import?: string | undefined;
  readonly municipality?: string | undefined;
  readonly revision?: string | undefined;
}

/** A part of the data page, on a network. */
export function dataAddress(part: DataPart, network: string, language: Language, subject: DataSubject = {}): string {
  const query = new URLSearchParams({ network });
  for (const [name, value] of Object.entries(subject)) if (value !== undefined) query.set(name, value);
  return withLanguage(DATA_PATHS[part], query, language);
}

/** The part of the data page that a path names, if any. */
export const dataPartOf = (path: string): DataPart | undefined => DATA_PARTS.find((part) => DATA_PATHS[part] === path);
