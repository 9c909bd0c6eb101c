import type { TFunction } from 'i18next';
import type { Language } from '#model/network';
import { ACTOR_TYPES } from '#model/vocabulary';
import type { MeasureEntry } from '../../../api/answers.ts';
import { percent } from '../../../locales/figure.ts';
import { formatDate, joinNames } from '../../../locales/format.ts';
import { sampledPathsOf } from '../../../state/sampled-paths.ts';

/** What every analysis answers of itself. */
export interface Answer {
  readonly network: string;
  readonly revision: number;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly measure?: string;
  /** How rank intervals were made, where they were asked for; without a share where there are none. */
  readonly intervals?: { readonly removedShare?: number | undefined; readonly draws?: number | undefined } | undefined;
}

/** Everything that a methods text tells. */
export interface MethodFacts {
  readonly answer: Answer;
  readonly measures: readonly MeasureEntry[];
  readonly title: string;
  readonly source: string | undefined;
  readonly licence: string | undefined;
  readonly synthetic: boolean;
  readonly version: string;
  /** The day on which it was computed. */
  readonly date: string;
  /** Where others find the same again; undefined where only this machine does. */
  readonly address: string | undefined;
  /** Two days that were compared, instead of one reference day. */
  readonly days?: readonly [from: string, to: string] | undefined;
}

/** Measures that distances alone decide. */
const OF_DISTANCES: ReadonlySet<string | undefined> = new Set(['closeness', 'harmonic']);

/** How an analysis was made, as a text that stands on its own: enough to make it again and to refer to it. Pure. */
export function methodsText(facts: MethodFacts, t: TFunction, language: Language): string {
  const { answer, measures, version, title, address } = facts;
  const date = formatDate(facts.date, language);
  const cited = { version, title, network: answer.network, revision: answer.revision, date };
  const paragraphs = [
    [t('research.methods.opening', cited), ...sentences(facts, t, language)].join(' '),
    ...measures.map(({ name, source, definition }) =>
      t('research.methods.measure', { name: name[language], source, definition: definition[language] }),
    ),
    [
      facts.synthetic ? t('research.methods.synthetic') : undefined,
      facts.source && t('research.methods.data', { source: facts.source }),
      facts.licence && t('research.methods.licence', { licence: facts.licence }),
    ]
      .filter(Boolean)
      .join(' '),
    [t('research.methods.citation', cited), address].filter(Boolean).join(' '),
  ];
  return paragraphs.filter((paragraph) => paragraph !== '').join('\n\n');
}

/** What was asked, in the order in which a reader wants it: only what the answer repeats. */
function sentences({ answer, days }: MethodFacts, t: TFunction, language: Language): string[] {
  const { parameters, intervals } = answer;
  const said = (name: string) => String(parameters[name]);
  const has = (name: string) => parameters[name] !== undefined;
  const tieTypes = listOf(parameters.tieTypes);
  const day = days ? undefined : said('asOf');
  return [
    actorsTold(listOf(parameters.actorTypes), t),
    t('research.methods.ties', {
      types: joined(
        tieTypes.map((type) => tieWord(type, t)),
        t,
      ),
    }),
    tieTypes.includes('funds') &&
      t('research.methods.funding', {
        statuses: joined(
          listOf(parameters.fundingStatus).map((status) => t(`network.funding.${status as 'granted'}`)),
          t,
        ),
        zero: t(`research.methods.zero.${said('zeroAmounts') as 'true'}`),
      }),
    days && t('research.methods.dates', { from: formatDate(days[0], language), to: formatDate(days[1], language) }),
    day !== undefined &&
      !has('cut') &&
      (day === 'all' ? t('research.methods.allDays') : t('research.methods.asOf', { date: formatDate(day, language) })),
    takenTold(parameters, t),
    droppedTold(parameters.dropped, t),
    has('projection') &&
      said('projection') !== 'none' &&
      t('research.methods.projection', {
        name: t(`research.parameters.projection.${said('projection') as 'none'}`),
      }),
    said('mode') === 'two-mode' && t('research.methods.twoMode'),
    said('normalized') === 'true' && t('research.methods.normalized'),
    has('group') && t('research.methods.group', { name: groupWord(said('group'), t) }),
    pathsTold(answer, t),
    has('algorithm') &&
      t('research.methods.algorithm', {
        name: t(`research.parameters.algorithm.${said('algorithm') as 'leiden'}`),
        resolution: said('resolution'),
      }),
    intervals && intervalsTold(intervals, t, language),
    has('size') && t('research.methods.size', { size: said('size') }),
    has('cut') &&
      has('tieType') &&
      t('research.methods.cut', {
        date: formatDate(said('cut'), language),
        type: tieWord(said('tieType'), t),
        side: t(`research.methods.side.${said('side') as 'from'}`),
      }),
    has('seed') && t('research.methods.seed', { seed: said('seed') }),
  ].filter((sentence): sentence is string => typeof sentence === 'string');
}

const listOf = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);
const joined = (words: readonly string[], t: TFunction): string => joinNames(words, t('and'));

/** A type of tie as it reads from its beginning. */
export const tieWord = (type: string, t: TFunction): string =>
  t(`network.tie.outgoing.${type as 'funds'}`).toLowerCase();

/** What actors are grouped by. */
export function groupWord(group: string, t: TFunction): string {
  if (group.startsWith('attribute:')) return group.slice('attribute:'.length);
  return t(`research.parameters.group.${group as 'type'}`);
}

function actorsTold(types: readonly string[], t: TFunction): string {
  if (types.length === ACTOR_TYPES.length) return t('research.methods.allActors');
  return t('research.methods.actors', {
    types: joined(
      types.map((type) => t(`typePlural.${type as 'fund'}`)),
      t,
    ),
  });
}

/** How ties were taken; communities add up both directions of a pair. */
function takenTold({ direction, weight, algorithm }: Answer['parameters'], t: TFunction): string | undefined {
  const directed = direction === 'directed' && algorithm !== undefined ? 'added' : direction;
  const ways = [
    directed !== undefined && t(`research.methods.direction.${directed as 'directed'}`),
    weight !== undefined && t(`research.parameters.weight.${weight as 'none'}`),
  ].filter((way): way is string => typeof way === 'string');
  return ways.length === 0 ? undefined : t('research.methods.graph', { ways: joined(ways, t) });
}

/** What was sampled, or that nothing was, where that was asked. */
function pathsTold({ parameters, measure }: Answer, t: TFunction): string | undefined {
  const sampled = sampledPathsOf(parameters);
  if (sampled === undefined) return parameters.paths === 'exact' ? t('research.methods.exactPaths') : undefined;
  if (sampled.isDistanceSampled) return t('research.methods.sampledPaths', { ...sampled });
  return OF_DISTANCES.has(measure) ? undefined : t('research.methods.sampledRoutes', { routes: sampled.routes });
}

function intervalsTold(
  { draws, removedShare }: NonNullable<Answer['intervals']>,
  t: TFunction,
  language: Language,
): string {
  return draws === undefined || removedShare === undefined
    ? t('research.methods.noIntervals')
    : t('research.methods.intervals', { draws, share: percent(removedShare, language) });
}

function droppedTold(dropped: unknown, t: TFunction): string | undefined {
  const { selfTies = 0, withoutAmount = 0 } = (dropped ?? {}) as Record<string, number>;
  return selfTies + withoutAmount > 0 ? t('research.methods.dropped', { selfTies, withoutAmount }) : undefined;
}
