import { IconArrowRight, IconPencil, IconX } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { GraphNode } from '#contract/graph';
import type { WireNetwork } from '#contract/network';
import { actorQuery } from '../../api/queries.ts';
import { useLanguage } from '../../locales/i18n.ts';
import { textIn } from '../../locales/text-in.ts';
import type { IndexedGraph } from '../../state/drawing-state.ts';
import type { ViewState } from '../../state/view-state.ts';
import { ActorMark } from '../ui/actor-mark.tsx';
import { ErrorNotice, Skeleton } from '../ui/notice.tsx';
import { Source } from '../ui/source.tsx';
import { useAddresses } from '../ui/use-addresses.ts';
import { useNames } from '../ui/use-graph.ts';
import { useRole } from '../ui/use-role.ts';
import { ActorFacts } from './actor-facts.tsx';
import classes from './detail-panel.module.css';
import { TieList } from './tie-list.tsx';
import type { ChangeView } from './use-view-state.ts';

interface DetailPanelProps {
  readonly graph: IndexedGraph;
  readonly info: WireNetwork | undefined;
  readonly state: ViewState;
  readonly actor: GraphNode | undefined;
  readonly change: ChangeView;
  readonly onHover: (id: string | undefined) => void;
}

/** What is selected: who it is, with whom it is tied and how that is known; and ties that are proposed. */
export function DetailPanel({ graph, info, state, actor, change, onHover }: DetailPanelProps) {
  const { t } = useTranslation();
  const close = () => change((now) => ({ ...now, selected: undefined, steps: 1, proposed: [] }));
  return (
    <aside className={classes.panel} aria-label={t('network.panel.detail')}>
      <button type="button" className={`quiet ${classes.close}`} aria-label={t('network.detail.clear')} onClick={close}>
        <IconX size={20} aria-hidden="true" />
      </button>
      {state.proposed.length > 0 && <Proposed graph={graph} state={state} />}
      {actor && (
        <ActorDetail
          key={actor.id}
          graph={graph}
          info={info}
          state={state}
          actor={actor}
          change={change}
          onHover={onHover}
        />
      )}
    </aside>
  );
}

function Proposed({ graph, state }: { readonly graph: IndexedGraph; readonly state: ViewState }) {
  const { t } = useTranslation();
  const nameOf = (id: string) => graph.nodeById.get(id)?.name ?? id;
  return (
    <section className={classes.proposed}>
      <h2>{t('network.detail.proposed')}</h2>
      {state.proposed.map(([a, b]) => (
        <p key={`${a}~${b}`}>{t('network.detail.proposedText', { a: nameOf(a), b: nameOf(b) })}</p>
      ))}
    </section>
  );
}

const STEPS = [1, 2, 3] as const;

type ActorDetailProps = Omit<DetailPanelProps, 'actor'> & { readonly actor: GraphNode };

function ActorDetail({ graph, info, state, actor, change, onHover }: ActorDetailProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const names = useNames();
  const addresses = useAddresses();
  const { mayEdit } = useRole();
  const query = useQuery(actorQuery(state.network, actor.id, language));
  const description = textIn(language, {
    text: query.data?.description,
    english: query.data?.attributes?.descriptionEn,
    own: info?.language,
  });
  const place = actor.type === 'municipality' ? undefined : actor.municipality;
  return (
    <>
      <p className={classes.type}>
        <ActorMark type={actor.type} /> {t(`type.${actor.type}`)}
        {place !== undefined && ` · ${graph.nodeById.get(place)?.name ?? place}`}
        {info?.synthetic && <span className="tag">{t('synthetic.tag')}</span>}
      </p>
      <h2 className={classes.name}>{actor.name}</h2>
      {actor.type === 'municipality' && (
        <Link href={addresses.municipality(actor.id, state.network)} className="button" data-primary="">
          {t('network.detail.toMunicipality')}
          <IconArrowRight size={20} aria-hidden="true" />
        </Link>
      )}
      {actor.themes.length > 0 && (
        <ul className={classes.themes} aria-label={t('network.detail.themes')}>
          {actor.themes.map((code) => (
            <li key={code}>{names.theme(code)}</li>
          ))}
        </ul>
      )}
      {query.isPending && <Skeleton lines={3} />}
      {query.error && <ErrorNotice error={query.error} onRetry={() => void query.refetch()} />}
      {query.data && (
        <>
          {description && (
            <p className={classes.description} lang={description.lang}>
              {description.text}
            </p>
          )}
          <ActorFacts actor={query.data} />
          {query.data.source && <Source text={query.data.source} date={query.data.sourceDate} />}
        </>
      )}
      <fieldset className={classes.steps}>
        <legend>{t('network.detail.steps')}</legend>
        {STEPS.map((steps) => (
          <label key={steps}>
            <input
              type="radio"
              name="steps"
              checked={state.steps === steps}
              onChange={() => change((now) => ({ ...now, steps }))}
            />
            <span>{t('network.detail.step', { count: steps })}</span>
          </label>
        ))}
      </fieldset>
      <TieList
        graph={graph}
        info={info}
        network={state.network}
        actor={actor}
        onSelect={(selected) => change((now) => ({ ...now, selected, steps: 1 }))}
        onHover={onHover}
      />
      {mayEdit && (
        <p className={classes.edit}>
          <Link href={addresses.data('edit', state.network, { actor: actor.id })}>
            <IconPencil size={20} aria-hidden="true" />
            {t('network.detail.edit')}
          </Link>
        </p>
      )}
      <p className={classes.absent}>{t('network.detail.absent')}</p>
    </>
  );
}
