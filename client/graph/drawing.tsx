import { type Ref, useEffect, useImperativeHandle, useLayoutEffect, useRef } from 'react';
import type { IndexedGraph } from '../state/drawing-state.ts';
import { useColourScheme } from '../theme/colour-scheme.ts';
import type { Insets } from './camera.ts';
import type { DrawingLook } from './drawing-look.ts';
import { type DrawingEvents, NetworkDrawing } from './network-drawing.ts';
import { readPalette } from './palette.ts';

export interface DrawingProps extends Partial<DrawingEvents> {
  readonly graph: IndexedGraph;
  readonly look: DrawingLook;
  readonly insets: Insets;
  /** Brought into view when the drawing opens; else everything. */
  readonly initialView?: Iterable<string> | undefined;
  readonly ref?: Ref<NetworkDrawing | null>;
  readonly className?: string | undefined;
}

/** A network, drawn. Beside it the page must offer the same as text: the drawing itself is hidden from readers. */
export default function Drawing({ graph, look, insets, initialView, ref, className, ...events }: DrawingProps) {
  const container = useRef<HTMLDivElement>(null);
  const drawing = useRef<NetworkDrawing | null>(null);
  const latest = useRef({ look, insets, events, initialView });
  latest.current = { look, insets, events, initialView };
  const scheme = useColourScheme();

  useLayoutEffect(() => {
    const now = latest.current;
    const made = new NetworkDrawing(container.current!, graph, now.look, readPalette(), {
      onOpen: (id) => latest.current.events.onOpen?.(id),
      onDoubleClick: (id) => latest.current.events.onDoubleClick?.(id),
      onHover: (id) => latest.current.events.onHover?.(id),
      onClear: () => latest.current.events.onClear?.(),
    });
    made.setInsets(now.insets);
    made.fit(now.initialView, { animate: false, minRatio: 0.2 });
    drawing.current = made;
    return () => {
      drawing.current = null;
      made.kill();
    };
  }, [graph]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another graph makes another drawing
  useImperativeHandle<NetworkDrawing | null, NetworkDrawing | null>(ref, () => drawing.current, [graph]);
  useEffect(() => drawing.current?.setLook(look), [look]);
  useEffect(() => drawing.current?.setInsets(insets), [insets]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the palette is read anew when the scheme changes
  useEffect(() => drawing.current?.setPalette(readPalette()), [scheme]);

  return <div ref={container} className={className} aria-hidden="true" data-drawing="" />;
}
