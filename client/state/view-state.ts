import { TIE_TYPES, type TieType } from '#model/tie-types';
import { ACTOR_TYPES, type ActorType } from '#model/vocabulary';

/** What colours the actors. */
export const COLOUR_BY = ['type', 'theme', 'municipality', 'community'] as const;
export type ColourBy = (typeof COLOUR_BY)[number];

/** Size by the number of partners in the drawing; anything else is the id of a measure of the service. */
export const SIZE_BY_PARTNERS = 'partners';

/** Size by a number that actors themselves have. */
export const SIZE_FIELDS = ['members', 'volunteers'] as const;
export type SizeField = (typeof SIZE_FIELDS)[number];
export const isSizeField = (size: string): size is SizeField => (SIZE_FIELDS as readonly string[]).includes(size);

/** Two actors between whom a tie is proposed. */
export type ProposedTie = readonly [from: string, to: string];

/** Everything of the network page that a person would share: it lives in the address. */
export interface ViewState {
  readonly network: string;
  readonly selected: string | undefined;
  /** How many steps around the selected actor are kept in sight. */
  readonly steps: 1 | 2 | 3;
  readonly types: readonly ActorType[];
  readonly themes: readonly string[];
  readonly places: readonly string[];
  readonly ties: readonly TieType[];
  readonly colour: ColourBy;
  readonly size: string;
  readonly proposed: readonly ProposedTie[];
  /** Whether a large network is drawn with the ties that are left out of it by default. */
  readonly everything: boolean;
  readonly list: boolean;
}

export const DEFAULT_NETWORK = 'samen';
/** The network that knows all municipalities, with generated data. */
export const DEMO_NETWORK = 'demo';

const splitList = (text: string | null): string[] =>
  text === null || text === '' ? [] : text.split(',').map(decodePart);
const joinList = (items: readonly string[]): string | undefined =>
  items.length === 0 ? undefined : items.map(encodePart).join(',');

/** Ids may hold the signs that separate them; those are escaped once more. */
const encodePart = (part: string): string =>
  part.replace(/[%,~]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
const decodePart = (part: string): string =>
  part.replace(/%(25|2C|7E)/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

const isOneOf =
  <T extends string>(known: readonly T[]) =>
  (word: string): word is T =>
    (known as readonly string[]).includes(word);

function proposedOf(text: string): ProposedTie[] {
  const [from, to] = text.split('~').map(decodePart);
  return from && to ? [[from, to]] : [];
}

/** Reads the state from the query of an address; what it cannot read falls back to the default. */
export function parseViewState(query: URLSearchParams): ViewState {
  const steps = Number(query.get('steps'));
  const colour = query.get('colour') ?? '';
  return {
    network: query.get('network') || DEFAULT_NETWORK,
    selected: query.get('selected') || undefined,
    steps: steps === 2 || steps === 3 ? steps : 1,
    types: splitList(query.get('type')).filter(isOneOf(ACTOR_TYPES)),
    themes: splitList(query.get('theme')),
    places: splitList(query.get('place')),
    ties: splitList(query.get('tie')).filter(isOneOf(TIE_TYPES)),
    colour: isOneOf(COLOUR_BY)(colour) ? colour : 'type',
    size: query.get('size') || SIZE_BY_PARTNERS,
    proposed: query.getAll('proposed').flatMap(proposedOf),
    everything: query.get('draw') === 'all',
    list: query.get('list') === 'open',
  };
}

/** The state with a size that can be shown: one that names no measure, or none that is known yet, is the default. */
export function withKnownSize(state: ViewState, measures: readonly string[]): ViewState {
  const { size } = state;
  const known = size === SIZE_BY_PARTNERS || isSizeField(size) || measures.includes(size);
  return known ? state : { ...state, size: SIZE_BY_PARTNERS };
}

/** Writes the state as a query; defaults are left out, so that addresses stay short. */
export function viewStateQuery(state: ViewState): URLSearchParams {
  const query = new URLSearchParams();
  const put = (name: string, value: string | undefined) => {
    if (value !== undefined) query.set(name, value);
  };
  put('network', state.network);
  put('selected', state.selected);
  put('steps', state.steps === 1 ? undefined : String(state.steps));
  put('type', joinList(state.types));
  put('theme', joinList(state.themes));
  put('place', joinList(state.places));
  put('tie', joinList(state.ties));
  put('colour', state.colour === 'type' ? undefined : state.colour);
  put('size', state.size === SIZE_BY_PARTNERS ? undefined : state.size);
  put('draw', state.everything ? 'all' : undefined);
  put('list', state.list ? 'open' : undefined);
  for (const pair of state.proposed) query.append('proposed', pair.map(encodePart).join('~'));
  return query;
}

/** The four kinds of filter: each is a list in the state, the values of one kind are alternatives. */
export const FILTER_KINDS = ['types', 'themes', 'places', 'ties'] as const;
export type FilterKind = (typeof FILTER_KINDS)[number];

/** Puts a filter on, or takes it off when it was on. */
export function toggleFilter(state: ViewState, kind: FilterKind, value: string): ViewState {
  const values: readonly string[] = state[kind];
  const next = values.includes(value) ? values.filter((one) => one !== value) : [...values, value];
  return { ...state, [kind]: next };
}

/** Takes all filters off. */
export const withoutFilters = (state: ViewState): ViewState => ({
  ...state,
  types: [],
  themes: [],
  places: [],
  ties: [],
});

/** How many filters are on. */
export const filterCount = (state: ViewState): number =>
  FILTER_KINDS.reduce((count, kind) => count + state[kind].length, 0);

/** The state when another network is opened: how it is drawn stays, whom it is about does not. */
export function switchNetwork(state: ViewState, network: string): ViewState {
  return { ...withoutFilters(state), network, selected: undefined, steps: 1, proposed: [], everything: false };
}
