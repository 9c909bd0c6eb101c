import { MultiGraph } from 'graphology';
import Sigma from 'sigma';
import { type IndexedGraph, isCollaboration, isUncertain, surroundings, tiesOf } from '../state/drawing-state.ts';
import { cameraFor, type Insets, NO_INSETS } from './camera.ts';
import { type DrawingLook, radiusOf } from './drawing-look.ts';
import { type ActorSigma, LabelLayer, type LabelWishes } from './label-layer.ts';
import type { Palette } from './palette.ts';
import { SHAPE_OF_TYPE, SIZE_OF_TYPE } from './shapes.ts';
import { type ActorAttributes, drawingOptions, type TieAttributes } from './sigma-options.ts';

/** What the drawing tells its page. */
export interface DrawingEvents {
  readonly onOpen: (id: string) => void;
  readonly onDoubleClick: (id: string) => void;
  readonly onHover: (id: string | undefined) => void;
  readonly onClear: () => void;
}

const MOVE = { duration: 220, easing: 'quadraticOut' } as const;
const CLICK_WAIT = 220;
/** The few most important actors get their name even over a lesser one. */
const MOST_INSISTENT = 12;
const INSISTENT_FROM = 0.35;

/** The drawing: Sigma fed with a network and a look. It decides nothing; it shows what it is given. */
export class NetworkDrawing {
  private readonly graph: IndexedGraph;
  private readonly model: MultiGraph<ActorAttributes, TieAttributes, Record<string, never>>;
  private readonly sigma: ActorSigma;
  private readonly names: LabelLayer;
  private readonly events: DrawingEvents;
  private readonly scale: number;
  private palette: Palette;
  private look: DrawingLook;
  private insets: Insets = NO_INSETS;
  private hovered: string | undefined = undefined;
  private order: readonly string[] = [];
  private insistent: ReadonlySet<string> = new Set();
  private kept: Set<string> | undefined;
  private clickTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(container: HTMLElement, graph: IndexedGraph, look: DrawingLook, palette: Palette, events: DrawingEvents) {
    this.graph = graph;
    this.look = look;
    this.palette = palette;
    this.events = events;
    this.scale = scaleFor(container);
    this.model = modelOf(graph);
    addProposed(this.model, look);
    this.paint();
    this.sigma = new Sigma(
      this.model,
      container,
      drawingOptions(() => this.palette),
    ) as unknown as ActorSigma;
    // The frame is that of all actors, so that filters never move anyone.
    this.sigma.setCustomBBox(this.sigma.getBBox());
    this.names = new LabelLayer(
      this.sigma,
      () => this.palette,
      () => this.labelWishes(),
    );
    this.listen();
    this.applyStates();
    // How long a visitor waited for the picture, for whoever measures it.
    this.sigma.once('afterRender', () => performance.mark('drawing-shown'));
  }

  /** Shows another look; only what differs is done again. */
  setLook(look: DrawingLook): void {
    const before = this.look;
    if (look === before) return;
    this.look = look;
    if (look.proposed !== before.proposed) this.redrawProposed();
    if (look.weights !== before.weights || look.colours !== before.colours || look.actors !== before.actors) {
      this.paint();
    }
    this.applyStates();
  }

  setPalette(palette: Palette): void {
    if (palette.ink === this.palette.ink && palette.paper === this.palette.paper) return;
    this.palette = palette;
    this.paint();
    this.sigma.refresh();
  }

  setInsets(insets: Insets): void {
    this.insets = insets;
    this.sigma.scheduleRender();
  }

  /** Brings these actors (or all that are visible) into view. */
  fit(
    ids: Iterable<string> = this.look.actors,
    options: { animate: boolean; minRatio?: number } = { animate: true },
  ): void {
    const points = [...ids].flatMap((id) => this.sigma.getNodeDisplayData(id) ?? []);
    const camera = cameraFor(
      points,
      (point, cameraState) => this.sigma.framedGraphToViewport(point, { cameraState }),
      this.sigma.getDimensions(),
      this.insets,
      { margin: 44, minRatio: options.minRatio ?? 0.12 },
    );
    if (options.animate && !matchMedia('(prefers-reduced-motion: reduce)').matches) {
      void this.sigma.getCamera().animate(camera, MOVE);
    } else {
      this.sigma.getCamera().setState(camera);
    }
  }

  /** Moves the camera only when the actor is out of sight or under a panel. */
  reveal(id: string): void {
    const data = this.sigma.getNodeDisplayData(id);
    if (!data) return;
    const { x, y } = this.sigma.framedGraphToViewport(data);
    const { width, height } = this.sigma.getDimensions();
    const { left, right, top, bottom } = this.insets;
    const room = 30;
    if (x > left + room && x < width - right - room && y > top + room && y < height - bottom - room) return;
    this.fit(this.kept ?? [id], { animate: true, minRatio: this.sigma.getCamera().ratio });
  }

  zoom(direction: 'in' | 'out'): void {
    const camera = this.sigma.getCamera();
    void (direction === 'in' ? camera.zoomIn({ factor: 1.6 }) : camera.zoomOut({ factor: 1.6 }));
  }

  /** Marks an actor as if the mouse were on it, for lists that point into the drawing. */
  hover(id: string | undefined): void {
    if (id === this.hovered) return;
    this.hovered = id;
    this.applyStates();
  }

  /** The picture as it is now, on a canvas of its own. */
  snapshot(): HTMLCanvasElement {
    const stage = this.sigma.getStageCanvas();
    const copy = document.createElement('canvas');
    copy.width = stage.width;
    copy.height = stage.height;
    const context = copy.getContext('2d')!;
    // A WebGL canvas can only be copied in the same breath as it was drawn.
    this.sigma.refresh();
    context.drawImage(stage, 0, 0);
    context.drawImage(this.names.getCanvas(), 0, 0, copy.width, copy.height);
    return copy;
  }

  kill(): void {
    clearTimeout(this.clickTimer);
    this.sigma.kill();
  }

  private listen(): void {
    this.sigma.on('enterNode', ({ node }) => {
      this.hover(node);
      this.events.onHover(node);
    });
    this.sigma.on('leaveNode', () => {
      this.hover(undefined);
      this.events.onHover(undefined);
    });
    this.sigma.on('clickNode', ({ node }) => {
      // A double click is two clicks; the page must not move in between.
      clearTimeout(this.clickTimer);
      this.clickTimer = setTimeout(() => this.events.onOpen(node), CLICK_WAIT);
    });
    this.sigma.on('doubleClickNode', ({ node, preventSigmaDefault }) => {
      preventSigmaDefault();
      clearTimeout(this.clickTimer);
      this.events.onDoubleClick(node);
    });
    this.sigma.on('clickStage', () => this.events.onClear());
  }

  /** Writes colours and sizes, and orders actors by importance. */
  private paint(): void {
    const { colours, weights } = this.look;
    const count = this.model.order;
    this.model.updateEachNodeAttributes((id, attributes) => {
      const weight = weights.get(id) ?? 0;
      attributes.weight = weight;
      attributes.color = colours?.get(id) ?? this.palette.types[attributes.type];
      attributes.size = this.scale * radiusOf(weight, count) * SIZE_OF_TYPE[attributes.type];
      return attributes;
    });
    this.order = [...this.look.actors].sort(
      (a, b) => (weights.get(b) ?? 0) - (weights.get(a) ?? 0) || (a < b ? -1 : 1),
    );
    this.insistent = new Set(
      this.order.slice(0, MOST_INSISTENT).filter((id) => (weights.get(id) ?? 0) > INSISTENT_FROM),
    );
  }

  private redrawProposed(): void {
    this.model.forEachEdge((key, { kind }) => {
      if (kind === 'proposed') this.model.dropEdge(key);
    });
    addProposed(this.model, this.look);
  }

  /** Who stays bright: what is in focus and its surroundings. */
  private applyStates(): void {
    const { actors, ties, selected, steps } = this.look;
    const focus = this.hovered ?? selected;
    const visible = { actors, ties };
    const inSight = focus !== undefined && actors.has(focus);
    this.kept = inSight ? surroundings(this.graph, visible, focus, this.hovered ? 1 : steps) : undefined;
    if (this.kept && focus) {
      for (const pair of this.look.proposed) if (pair.includes(focus)) for (const id of pair) this.kept.add(id);
    }
    const kept = this.kept;
    this.model.forEachNode((id) => {
      const next = {
        isHidden: !actors.has(id),
        dimmed: kept !== undefined && !kept.has(id),
        marked: id === selected || id === this.hovered,
      };
      const now = this.sigma.getNodeState(id);
      if (now.isHidden !== next.isHidden || now.dimmed !== next.dimmed || now.marked !== next.marked) {
        this.sigma.setNodeState(id, next);
      }
    });
    const onlyOwn = focus !== undefined && (this.hovered !== undefined || steps === 1);
    const own = kept && onlyOwn ? new Set(tiesOf(this.graph, focus).map(({ id }) => id)) : undefined;
    this.model.forEachEdge((key, { kind }, from, to) => {
      const near = kept !== undefined && (own ? own.has(key) : kept.has(from) && kept.has(to));
      const next = {
        isHidden: kind !== 'proposed' && !ties.has(key),
        dimmed: kept !== undefined && !near && kind !== 'proposed',
        bright: near,
      };
      const now = this.sigma.getEdgeState(key);
      if (now.isHidden !== next.isHidden || now.dimmed !== next.dimmed || now.bright !== next.bright) {
        this.sigma.setEdgeState(key, next);
      }
    });
    this.sigma.scheduleRender();
  }

  private labelWishes(): LabelWishes {
    const forced = [this.hovered, this.look.selected, ...this.look.proposed.flat()];
    return {
      order: this.order,
      insistent: this.insistent,
      forced: [...new Set(forced)].filter((id) => id !== undefined && this.model.hasNode(id)) as string[],
      kept: this.kept,
      insets: this.insets,
    };
  }
}

/** Up to so many ties are drawn at full strength; more are drawn fainter, so that the picture stays legible. */
const SPARSE = 500;

/** Smaller actors in a small frame. */
const scaleFor = ({ clientWidth, clientHeight }: HTMLElement): number =>
  Math.min(1, Math.max(0.6, Math.min(clientWidth, clientHeight) / 640));

function modelOf(graph: IndexedGraph) {
  const model = new MultiGraph<ActorAttributes, TieAttributes, Record<string, never>>();
  for (const { id, x, y, name, type } of graph.nodes) {
    model.addNode(id, { x, y, name, type, shape: SHAPE_OF_TYPE[type], color: '#888888', size: 5, weight: 0 });
  }
  const crowding = Math.min(1, (SPARSE / Math.max(1, graph.ties.length)) ** 0.4);
  for (const tie of graph.ties) {
    if (tie.from === tie.to) continue;
    const kind = tie.type === 'funds' ? 'funding' : isCollaboration(tie) ? 'tie' : 'place';
    model.addEdgeWithKey(tie.id, tie.from, tie.to, { kind, dashed: isUncertain(tie), holds: tie.holds, crowding });
  }
  return model;
}

function addProposed(model: ReturnType<typeof modelOf>, look: DrawingLook): void {
  for (const [from, to] of look.proposed) {
    if (!model.hasNode(from) || !model.hasNode(to)) continue;
    model.addEdgeWithKey(`proposed:${from}:${to}`, from, to, {
      kind: 'proposed',
      dashed: true,
      holds: true,
      crowding: 1,
    });
  }
}
