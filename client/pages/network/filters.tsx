import { IconX } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { TIE_TYPES } from '#model/tie-types';
import { ACTOR_TYPES } from '#model/vocabulary';
import { formatNumber, joinNames } from '../../locales/format.ts';
import { useLanguage } from '../../locales/i18n.ts';
import { type IndexedGraph, placesOf } from '../../state/drawing-state.ts';
import { leftOutOf } from '../../state/left-out.ts';
import {
  FILTER_KINDS,
  type FilterKind,
  filterCount,
  toggleFilter,
  type ViewState,
  withoutFilters,
} from '../../state/view-state.ts';
import { ActorMark } from '../ui/actor-mark.tsx';
import { useNames } from '../ui/use-graph.ts';
import classes from './filter-panel.module.css';
import type { NetworkLook } from './use-look.ts';
import type { ChangeView } from './use-view-state.ts';

interface FiltersProps {
  readonly graph: IndexedGraph;
  readonly network: NetworkLook;
  readonly state: ViewState;
  readonly change: ChangeView;
}

/** Filters that stack: chosen from lists, shown as chips that come off one by one. */
export function Filters({ graph, network, state, change }: FiltersProps) {
  const { t } = useTranslation();
  const options = useOptions(graph);
  const on = filterCount(state);
  const { actors, ties } = network.visible;
  return (
    <section className={classes.filters} aria-labelledby="filters">
      <h2 id="filters">{t('network.filter.title')}</h2>
      <div className={classes.grid}>
        {FILTER_KINDS.map((kind) => (
          <label key={kind}>
            <span>{t(`network.filter.${kind}`)}</span>
            <select
              className="select"
              value=""
              onChange={(event) => {
                const value = event.currentTarget.value;
                change((now) => toggleFilter(now, kind, value));
              }}
            >
              <option value="">{t('network.filter.add')}</option>
              {options[kind]
                .filter(({ value }) => !(state[kind] as readonly string[]).includes(value))
                .map(({ value, name }) => (
                  <option key={value} value={value}>
                    {name}
                  </option>
                ))}
            </select>
          </label>
        ))}
      </div>
      {on > 0 && (
        <ul className={classes.chips}>
          {FILTER_KINDS.flatMap((kind) =>
            state[kind].map((value) => {
              const name = options[kind].find((one) => one.value === value)?.name ?? value;
              const type = kind === 'types' ? ACTOR_TYPES.find((one) => one === value) : undefined;
              return (
                <li key={`${kind}:${value}`}>
                  <button
                    type="button"
                    className={classes.chip}
                    aria-label={t('network.filter.remove', { name })}
                    onClick={() => change((now) => toggleFilter(now, kind, value))}
                  >
                    {type && <ActorMark type={type} />}
                    {name}
                    <IconX size={16} aria-hidden="true" />
                  </button>
                </li>
              );
            }),
          )}
          {on > 1 && (
            <li>
              <button type="button" className="quiet" onClick={() => change(withoutFilters)}>
                {t('network.filter.clear')}
              </button>
            </li>
          )}
        </ul>
      )}
      <p className={classes.count} role="status">
        {actors.size === 0
          ? t('network.filter.nothing')
          : t('network.filter.shown', {
              actors: t('actors', { count: actors.size }),
              ties: t('ties', { count: ties.size }),
            })}
      </p>
      <LeftOutNote graph={graph} state={state} change={change} />
    </section>
  );
}

/** Says in one line what a large network is drawn without, and lets it be drawn as well. */
function LeftOutNote({ graph, state, change }: Omit<FiltersProps, 'network'>) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { ties, everything } = state;
  const left = useMemo(() => leftOutOf(graph, { ties, everything }), [graph, ties, everything]);
  if (!left) return null;
  const parts = (['past', 'active', 'borders'] as const)
    .filter((sort) => left[sort] > 0)
    .map((sort) => t(`network.leftOut.${sort}`, { number: formatNumber(left[sort], language) }));
  return (
    <p className={classes.leftOut}>
      {t(everything ? 'network.leftOut.drawn' : 'network.leftOut.notDrawn', { what: joinNames(parts, t('and')) })}{' '}
      <button
        type="button"
        className={classes.textButton}
        onClick={() => change((now) => ({ ...now, everything: !now.everything }))}
      >
        {t(everything ? 'network.leftOut.leave' : 'network.leftOut.draw')}
      </button>
    </p>
  );
}

interface Option {
  readonly value: string;
  readonly name: string;
}

/** What can be chosen: only what occurs in this network. */
function useOptions(graph: IndexedGraph): Readonly<Record<FilterKind, readonly Option[]>> {
  const { t, i18n } = useTranslation();
  const names = useNames();
  return useMemo(() => {
    const byName = (a: Option, b: Option) => a.name.localeCompare(b.name, i18n.language);
    const themes = new Set(graph.nodes.flatMap((node) => node.themes));
    const places = new Set(graph.nodes.flatMap((node) => (node.type === 'municipality' ? [] : placesOf(node))));
    const types = new Set(graph.nodes.map((node) => node.type));
    const ties = new Set(graph.ties.map((tie) => tie.type));
    return {
      types: ACTOR_TYPES.filter((type) => types.has(type)).map((type) => ({
        value: type,
        name: t(`typePlural.${type}`),
      })),
      themes: [...themes].map((code) => ({ value: code, name: names.theme(code) })).sort(byName),
      places: [...places].map((code) => ({ value: code, name: graph.nodeById.get(code)?.name ?? code })).sort(byName),
      ties: TIE_TYPES.filter((type) => ties.has(type)).map((type) => ({ value: type, name: names.tieType(type) })),
    };
  }, [graph, names, t, i18n.language]);
}
