import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ACTOR_TYPES } from '#model/vocabulary';
import { communitiesQuery, measureCatalogueQuery } from '../../api/queries.ts';
import { type LegendEntry, OTHER, tokenOf } from '../../graph/colouring.ts';
import { useLanguage } from '../../locales/i18n.ts';
import { type IndexedGraph, isUncertain } from '../../state/drawing-state.ts';
import { isSizeField, SIZE_BY_PARTNERS, type ViewState } from '../../state/view-state.ts';
import { ActorMark } from '../ui/actor-mark.tsx';
import { useNames } from '../ui/use-graph.ts';
import classes from './legend.module.css';
import type { NetworkLook } from './use-look.ts';

interface LegendProps {
  readonly graph: IndexedGraph;
  readonly network: NetworkLook;
  readonly state: ViewState;
}

/** The key to the drawing as it is now: only what can be seen in it. */
export function Legend({ graph, network, state }: LegendProps) {
  const { t } = useTranslation();
  const nameOf = useLegendNames(graph, state);
  const sizeName = useSizeName(state);
  const { visible, colouring, values } = network;
  const unknown = [...visible.actors].filter((id) => (values.get(id) ?? null) === null).length;
  const types = ACTOR_TYPES.filter((type) =>
    graph.nodes.some((node) => node.type === type && visible.actors.has(node.id)),
  );
  const ties = graph.ties.filter((tie) => visible.ties.has(tie.id));
  const lines = [
    { key: 'tie', shown: ties.some((tie) => tie.type !== 'funds' && tie.holds) },
    { key: 'funding', shown: ties.some((tie) => tie.type === 'funds') },
    { key: 'uncertain', shown: ties.some(isUncertain) },
    { key: 'past', shown: ties.some((tie) => !tie.holds) },
    { key: 'proposed', shown: state.proposed.length > 0 },
  ] as const;
  return (
    <section className={classes.legend} aria-labelledby="legend">
      <h2 id="legend">{t('network.legend.title')}</h2>
      <ul>
        {types.map((type) => (
          <li key={type}>
            <ActorMark type={type} colour={colouring ? 'var(--ck-muted)' : undefined} />
            {t(`typePlural.${type}`)}
          </li>
        ))}
      </ul>
      {colouring && (
        <>
          <h3>{t('network.legend.colour', { name: t(`network.colour.${state.colour}`) })}</h3>
          <ul>
            {colouring.entries.map((entry) => (
              <li key={entry.key}>
                <span className={classes.swatch} style={{ background: tokenOf(entry) }} />
                <span className={classes.name}>{nameOf(entry)}</span>
                <span className={classes.count}>{entry.count}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <h3>{t('network.legend.size', { name: sizeName })}</h3>
      <p className={classes.sizes}>
        <i style={{ width: 9, height: 9 }} /> {t('network.legend.small')}
        <i style={{ width: 26, height: 26 }} /> {t('network.legend.large')}
      </p>
      {unknown > 0 && unknown < visible.actors.size && (
        <p className={classes.unknown}>{t('network.legend.unknownSize', { count: unknown })}</p>
      )}
      <ul>
        {lines
          .filter(({ shown }) => shown)
          .map(({ key }) => (
            <li key={key}>
              <svg width="30" height="10" aria-hidden="true" className={classes[key]}>
                <line x1="0" y1="5" x2="30" y2="5" />
              </svg>
              {t(`network.legend.${key}`)}
            </li>
          ))}
      </ul>
    </section>
  );
}

/** What a colour stands for, in words. */
export function useLegendNames(graph: IndexedGraph, state: ViewState): (entry: LegendEntry) => string {
  const { t } = useTranslation();
  const names = useNames();
  const language = useLanguage();
  const communities = useQuery({ ...communitiesQuery(state.network, language), enabled: state.colour === 'community' });
  return ({ key }) => {
    if (key === OTHER) return t('network.legend.other');
    if (state.colour === 'theme') return names.theme(key);
    if (state.colour === 'municipality') return graph.nodeById.get(key)?.name ?? key;
    const themes = communities.data?.items.find(({ community }) => String(community) === key)?.themes ?? [];
    const number = Number(key) + 1;
    return themes.length === 0
      ? t('network.legend.communityPlain', { number })
      : t('network.legend.community', { number, themes: themes.slice(0, 2).map(names.theme).join(', ').toLowerCase() });
  };
}

/** What size stands for, in words. */
export function useSizeName(state: ViewState): string {
  const { t } = useTranslation();
  const language = useLanguage();
  const catalogue = useQuery(measureCatalogueQuery(language)).data?.items;
  if (state.size === SIZE_BY_PARTNERS) return t('network.size.partners');
  if (isSizeField(state.size)) return t(`network.size.${state.size}`);
  return catalogue?.find(({ id }) => id === state.size)?.name[language].toLowerCase() ?? state.size;
}
