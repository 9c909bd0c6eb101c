import { IconAdjustmentsHorizontal, IconChevronLeft } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fold } from '#model/text';
import { measureCatalogueQuery } from '../../api/queries.ts';
import { capital } from '../../locales/format.ts';
import { useLanguage } from '../../locales/i18n.ts';
import type { IndexedGraph } from '../../state/drawing-state.ts';
import { COLOUR_BY, type ColourBy, SIZE_BY_PARTNERS, SIZE_FIELDS, type ViewState } from '../../state/view-state.ts';
import { ActorMark } from '../ui/actor-mark.tsx';
import { Combobox } from '../ui/combobox.tsx';
import { Sheet } from '../ui/dialog.tsx';
import { useErrorText } from '../ui/notice.tsx';
import classes from './filter-panel.module.css';
import { Filters } from './filters.tsx';
import { Legend } from './legend.tsx';
import type { NetworkLook } from './use-look.ts';
import type { ChangeView } from './use-view-state.ts';

export interface FilterPanelProps {
  readonly graph: IndexedGraph;
  readonly network: NetworkLook;
  readonly state: ViewState;
  readonly change: ChangeView;
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly narrow: boolean;
}

/** Left column: search, filters, colour and size, legend. On a phone it is a sheet. */
export function FilterPanel(props: FilterPanelProps) {
  const { t } = useTranslation();
  const { open, onToggle, narrow } = props;
  if (narrow) {
    return (
      <Sheet opened={open} onClose={onToggle} title={t('network.panel.open')}>
        <PanelContent {...props} />
      </Sheet>
    );
  }
  if (!open) {
    return (
      <button type="button" className={`button ${classes.handle}`} aria-expanded={false} onClick={onToggle}>
        <IconAdjustmentsHorizontal size={20} aria-hidden="true" />
        {t('network.panel.open')}
      </button>
    );
  }
  return (
    <aside className={classes.panel} aria-label={t('network.panel.filters')}>
      <PanelContent {...props} />
      <button type="button" className={`quiet ${classes.collapse}`} aria-expanded={true} onClick={onToggle}>
        <IconChevronLeft size={20} aria-hidden="true" />
        {t('network.panel.close')}
      </button>
    </aside>
  );
}

function PanelContent({ graph, network, state, change, narrow, onToggle }: FilterPanelProps) {
  const { t } = useTranslation();
  const errorText = useErrorText();
  return (
    <div className={classes.content}>
      <ActorSearch
        graph={graph}
        onPick={(selected) => {
          change((now) => ({ ...now, selected, steps: 1 }));
          if (narrow) onToggle();
        }}
      />
      <Filters graph={graph} network={network} state={state} change={change} />
      <div className={classes.pair}>
        <label>
          <span>{t('network.colour.label')}</span>
          <select
            className="select"
            value={state.colour}
            onChange={(event) => {
              const colour = event.currentTarget.value as ColourBy;
              change((now) => ({ ...now, colour }));
            }}
          >
            {COLOUR_BY.map((by) => (
              <option key={by} value={by}>
                {capital(t(`network.colour.${by}`))}
              </option>
            ))}
          </select>
        </label>
        <SizeSelect graph={graph} state={state} change={change} />
      </div>
      {network.error && <p className={classes.fault}>{errorText(network.error)}</p>}
      <Legend graph={graph} network={network} state={state} />
    </div>
  );
}

function SizeSelect({ graph, state, change }: Pick<FilterPanelProps, 'graph' | 'state' | 'change'>) {
  const { t } = useTranslation();
  const language = useLanguage();
  const catalogue = useQuery(measureCatalogueQuery(language)).data?.items.filter(({ of }) => of === 'actor');
  const fields = SIZE_FIELDS.filter((field) => graph.nodes.some((node) => node[field] !== undefined));
  return (
    <label>
      <span>{t('network.size.label')}</span>
      <select
        className="select"
        value={state.size}
        onChange={(event) => {
          const size = event.currentTarget.value;
          change((now) => ({ ...now, size }));
        }}
      >
        <option value={SIZE_BY_PARTNERS}>{capital(t('network.size.partners'))}</option>
        {fields.map((field) => (
          <option key={field} value={field}>
            {capital(t(`network.size.${field}`))}
          </option>
        ))}
        {catalogue?.map(({ id, name }) => (
          <option key={id} value={id}>
            {capital(name[language])}
          </option>
        ))}
      </select>
    </label>
  );
}

const MOST_FOUND = 8;

function ActorSearch({ graph, onPick }: { readonly graph: IndexedGraph; readonly onPick: (id: string) => void }) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const folded = useMemo(
    () => graph.nodes.map((node) => ({ node, words: [node.name, ...(node.aliases ?? [])].map(fold) })),
    [graph],
  );
  const wanted = fold(text.trim());
  const found = useMemo(() => {
    if (wanted === '') return [];
    return folded
      .filter(({ words }) => words.some((word) => word.includes(wanted)))
      .sort(
        (a, b) => Number(b.words.some((w) => w.startsWith(wanted))) - Number(a.words.some((w) => w.startsWith(wanted))),
      )
      .slice(0, MOST_FOUND)
      .map(({ node }) => node);
  }, [folded, wanted]);
  return (
    <Combobox
      label={t('network.search.label')}
      labelHidden
      placeholder={t('network.search.label')}
      text={text}
      onText={setText}
      groups={[
        {
          label: t('network.search.label'),
          choices: found.map(({ id, name, type }) => ({
            id,
            name,
            hint: t(`type.${type}`),
            mark: <ActorMark type={type} />,
          })),
        },
      ]}
      onPick={({ id }) => {
        setText('');
        onPick(id);
      }}
      message={wanted !== '' && found.length === 0 ? t('network.search.none') : undefined}
    />
  );
}
