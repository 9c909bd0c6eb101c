import { type KeyboardEvent, type ReactNode, type RefObject, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NetworkDrawing } from '../../graph/network-drawing.ts';
import { joinNames } from '../../locales/format.ts';
import { type IndexedGraph, surroundings } from '../../state/drawing-state.ts';
import type { ViewState } from '../../state/view-state.ts';
import { type Direction, neighbourInDirection } from '../../state/walk.ts';
import classes from './network-page.module.css';
import type { NetworkLook } from './use-look.ts';
import type { ChangeView } from './use-view-state.ts';

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};
const MOST_NAMED = 6;

interface KeyboardWalkProps {
  readonly graph: IndexedGraph;
  readonly network: NetworkLook;
  readonly state: ViewState;
  readonly drawing: RefObject<NetworkDrawing | null>;
  readonly change: ChangeView;
  readonly children: ReactNode;
}

/** The drawing for the keyboard: arrows walk along ties, and each step is told in words. */
export function KeyboardWalk({ graph, network, state, drawing, change, children }: KeyboardWalkProps) {
  const { t } = useTranslation();
  const [walked, setWalked] = useState<string>();
  const [told, setTold] = useState('');
  const { visible, look } = network;
  const at = walked ?? state.selected;

  const tell = useTold(graph, network);
  const go = (id: string) => {
    setWalked(id);
    drawing.current?.hover(id);
    drawing.current?.reveal(id);
    setTold(tell(id));
  };
  const walk = (direction: Direction) => {
    const from = at === undefined || !visible.actors.has(at) ? undefined : graph.nodeById.get(at);
    if (!from) {
      const first = [...visible.actors].sort(
        (a, b) => (look.weights.get(b) ?? 0) - (look.weights.get(a) ?? 0) || (a < b ? -1 : 1),
      )[0];
      if (first !== undefined) go(first);
      return;
    }
    const around = [...surroundings(graph, visible, from.id, 1)].flatMap((id) => graph.nodeById.get(id) ?? []);
    const next = neighbourInDirection(from, around, direction);
    if (next === undefined) setTold(t('network.walk.noWay'));
    else go(next);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const direction = ARROWS[event.key];
    if (direction) walk(direction);
    else if (event.key === 'Enter' && at !== undefined) change((now) => ({ ...now, selected: at, steps: 1 }));
    else if (event.key === 'Escape') {
      setWalked(undefined);
      drawing.current?.hover(undefined);
      change((now) => ({ ...now, selected: undefined, steps: 1 }));
      setTold(t('network.walk.cleared', { actors: t('actors', { count: visible.actors.size }) }));
    } else if (/^[123]$/.test(event.key) && at !== undefined) {
      drawing.current?.hover(undefined);
      change((now) => ({ ...now, selected: at, steps: Number(event.key) as ViewState['steps'] }));
    } else if (event.key === '+' || event.key === '=') drawing.current?.zoom('in');
    else if (event.key === '-') drawing.current?.zoom('out');
    else return;
    event.preventDefault();
  };
  return (
    <>
      <div
        className={classes.walk}
        role="application"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the drawing is walked with the arrow keys
        tabIndex={0}
        aria-label={t('network.walk.label')}
        aria-describedby="walk-help"
        onKeyDown={onKeyDown}
        onBlur={() => {
          setWalked(undefined);
          drawing.current?.hover(undefined);
        }}
      >
        {children}
        <p className={classes.told} aria-hidden="true" data-shown={told !== '' || undefined}>
          {told || t('network.walk.help')}
        </p>
      </div>
      <p id="walk-help" className="visually-hidden">
        {t('network.walk.help')}
      </p>
      <p className="visually-hidden" aria-live="polite">
        {told}
      </p>
    </>
  );
}

/** An actor in words: which of how many, who, and with whom it is tied. */
function useTold(graph: IndexedGraph, { visible, look }: NetworkLook): (id: string) => string {
  const { t } = useTranslation();
  return (id) => {
    const node = graph.nodeById.get(id);
    if (!node) return '';
    const ranked = [...visible.actors].sort(
      (a, b) => (look.weights.get(b) ?? 0) - (look.weights.get(a) ?? 0) || (a < b ? -1 : 1),
    );
    const others = [...surroundings(graph, visible, id, 1)].filter((one) => one !== id);
    const names = others.slice(0, MOST_NAMED).map((one) => graph.nodeById.get(one)?.name ?? one);
    const rest = others.length - names.length;
    const words = {
      rank: ranked.indexOf(id) + 1,
      total: ranked.length,
      name: node.name,
      type: t(`type.${node.type}`),
      names: rest > 0 ? `${names.join(', ')} ${t('network.walk.more', { count: rest })}` : joinNames(names, t('and')),
    };
    return others.length === 0
      ? t('network.walk.at_zero', words)
      : t('network.walk.at', { ...words, count: others.length });
  };
}
