import { useMemo } from 'react';
import { planOf } from '../../graph/plan.ts';
import type { IndexedGraph } from '../../state/drawing-state.ts';
import { ACTOR_PATHS } from '../ui/actor-mark.tsx';
import { placeLook } from './place-look.ts';
import classes from './printed-drawing.module.css';

const WIDTH = 670;
const HEIGHT = 310;
const FONT_SIZE = 11;

/** The drawing of a place as lines and shapes, sharp at any size; for print. */
export function PrintedDrawing({ graph: whole, code }: { readonly graph: IndexedGraph; readonly code: string }) {
  const { graph, plan } = useMemo(() => {
    const { graph, look } = placeLook(whole, code);
    const options = { width: WIDTH, height: HEIGHT, lineHeight: 14, widthOf: widthIn(FONT_SIZE) };
    return { graph, plan: planOf(graph, look, options) };
  }, [whole, code]);
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} className={classes.drawing} aria-hidden="true">
      {plan.ties.map(({ id, path, kind, dashed, past }) => (
        <path
          key={id}
          d={path}
          className={classes[kind]}
          data-dashed={dashed || undefined}
          data-past={past || undefined}
        />
      ))}
      {plan.actors.map(({ id, x, y, r }) => {
        const type = graph.nodeById.get(id)?.type ?? 'initiative';
        return (
          <path
            key={id}
            d={ACTOR_PATHS[type]}
            transform={`translate(${x} ${y}) scale(${r / 6}) translate(-8 -8)`}
            fill={`var(--ck-${type})`}
            className={classes.actor}
          />
        );
      })}
      {plan.names.map(({ id, x, y, height }) => (
        <text key={id} x={x} y={y + height / 2} className={classes.name} data-place={id === code || undefined}>
          {graph.nodeById.get(id)?.name}
        </text>
      ))}
    </svg>
  );
}

/** How wide a name will be, measured in the letters of the page. */
function widthIn(size: number): (name: string) => number {
  const context = document.createElement('canvas').getContext('2d');
  const family = getComputedStyle(document.documentElement).getPropertyValue('--ck-font');
  if (context) context.font = `600 ${size}px ${family}`;
  return (name) => (context?.measureText(name).width ?? (name.length * size) / 2) + 2;
}
