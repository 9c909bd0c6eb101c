import type { Language } from '#model/network';
import { DEFAULT_NETWORK, parseViewState, type ViewState, viewStateQuery } from './view-state.ts';

/** Roles that have a door on the start page; those without a page of their own open the network on what it is about. */
export const DOORS = ['fund', 'initiative', 'research'] as const;
export type Door = (typeof DOORS)[number];
/** Doors that open the network page, as they have no page of their own. */
export type NetworkDoor = Exclude<Door, 'research'>;

const withLanguage = (path: string, query: URLSearchParams, language: Language): string => {
  if (language !== 'nl') query.set('lang', language);
  const search = query.toString().replaceAll('%2C', ',').replaceAll('%7E', '~');
  return search === '' ? path : `${path}?${search}`;
};

/** The start page, on a network. */
export const startAddress = (network: string, language: Language): string =>
  withLanguage('/', new URLSearchParams(network === DEFAULT_NETWORK ? {} : { network }), language);

/** The network page in a state; what is not given is as by default. */
export function networkAddress(state: Partial<ViewState>, language: Language, door?: NetworkDoor): string {
  const query = viewStateQuery({ ...parseViewState(new URLSearchParams()), ...state });
  if (door) query.set('door', door);
  return withLanguage('/netwerk', query, language);
}

/** The page of a municipality, in a network. */
export const municipalityAddress = (code: string, network: string, language: Language): string =>
  withLanguage(`/gemeente/${encodeURIComponent(code)}`, new URLSearchParams({ network }), language);

/** What a door of the start page opens. */
export function doorAddress(door: Door, network: string, language: Language): string {
  if (door === 'research') return researchAddress('measures', network, language);
  const states: Record<NetworkDoor, Partial<ViewState>> = {
    fund: { network, ties: ['funds'] },
    initiative: { network, types: ['initiative', 'coalition'], colour: 'theme' },
  };
  return networkAddress(states[door], language, door);
}

/** The door through which a network page was opened, while that is still worth a word. */
export function doorOf(query: URLSearchParams): NetworkDoor | undefined {
  const door = query.get('door');
  return door === 'fund' || door === 'initiative' ? door : undefined;
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

/** The parts of the research page, each with its path, in the order in which they are offered. */
const RESEARCH_PATHS = {
  measures: '/onderzoek',
  whole: '/onderzoek/hele-netwerk',
  communities: '/onderzoek/groepen',
  brokerage: '/onderzoek/tussenpersonen',
  core: '/onderzoek/kern-en-rand',
  shapes: '/onderzoek/omgeving',
  twoMode: '/onderzoek/twee-kanten',
  robustness: '/onderzoek/kwetsbaarheid',
  keyPlayers: '/onderzoek/sleutelgroep',
  backTest: '/onderzoek/terugkijken',
  dates: '/onderzoek/twee-momenten',
} as const;
export type ResearchPart = keyof typeof RESEARCH_PATHS;
export const RESEARCH_PARTS = Object.keys(RESEARCH_PATHS) as ResearchPart[];

/** A part of the research page, on a network, with what else its address says. */
export function researchAddress(
  part: ResearchPart,
  network: string,
  language: Language,
  settings: Readonly<Record<string, string | undefined>> = {},
): string {
  const query = new URLSearchParams({ network });
  for (const [name, value] of Object.entries(settings)) if (value !== undefined) query.set(name, value);
  return withLanguage(RESEARCH_PATHS[part], query, language);
}

/** The part of the research page that a path names, if any. */
export const researchPartOf = (path: string): ResearchPart | undefined =>
  RESEARCH_PARTS.find((part) => RESEARCH_PATHS[part] === path);

/** The scenarios of a network, or one of them. */
export function scenariosAddress(network: string, language: Language, scenario?: string): string {
  const path = scenario === undefined ? '/scenarios' : `/scenarios/${encodeURIComponent(scenario)}`;
  return withLanguage(path, new URLSearchParams({ network }), language);
}
