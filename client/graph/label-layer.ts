import type Sigma from 'sigma';
import type { Insets } from './camera.ts';
import { type LabelCandidate, type PlacedLabel, placeLabels } from './labels.ts';
import type { Palette } from './palette.ts';
import { type ActorAttributes, type ActorState, DIMMED, type TieAttributes, type TieState } from './sigma-options.ts';

export type ActorSigma = Sigma<ActorAttributes, TieAttributes, Record<string, never>, ActorState, TieState>;

const FONT_SIZE = 14;
const LINE_HEIGHT = 18;
const LONGEST = 34;
/** Names at most per frame, by the room there is: one per so many square pixels. */
const AREA_PER_NAME = 9_000;
const MOST_SCANNED = 2_500;

const shorten = (name: string): string => (name.length > LONGEST ? `${name.slice(0, LONGEST - 1).trimEnd()}…` : name);

/** Which actors want their name shown, and how much: asked anew for each frame. */
export interface LabelWishes {
  /** Actors in the order in which they get their name: the surroundings of what is in focus, then by importance. */
  readonly order: readonly string[];
  /** May lie over lesser actors. */
  readonly insistent: ReadonlySet<string>;
  /** Shown whatever happens, and in bold: hovered, selected, walked to. */
  readonly forced: readonly string[];
  /** When something is in focus, only these are named. */
  readonly kept: ReadonlySet<string> | undefined;
  /** What panels cover: no name goes there. */
  readonly insets: Insets;
}

const EDGE = 6;

const roomOf = (width: number, height: number, { top, right, bottom, left }: Insets) => ({
  x: left + EDGE,
  y: top + EDGE,
  width: width - left - right - 2 * EDGE,
  height: height - top - bottom - 2 * EDGE,
});

/** Names on a canvas of their own over the drawing: crisp, in ink on a rim of paper, never over each other. */
export class LabelLayer {
  private readonly sigma: ActorSigma;
  private readonly canvas: HTMLCanvasElement;
  private readonly context: CanvasRenderingContext2D;
  private readonly palette: () => Palette;
  private readonly wishes: () => LabelWishes;
  private readonly widths = new Map<string, number>();

  constructor(sigma: ActorSigma, palette: () => Palette, wishes: () => LabelWishes) {
    this.sigma = sigma;
    this.palette = palette;
    this.wishes = wishes;
    this.canvas = sigma.createCanvas('names', { afterLayer: 'stage', style: { pointerEvents: 'none' } });
    this.context = this.canvas.getContext('2d')!;
    sigma.on('afterRender', this.draw);
    // Text measured before its font has come is measured wrongly.
    void document.fonts.ready.then(() => {
      this.widths.clear();
      sigma.scheduleRender();
    });
  }

  getCanvas(): HTMLCanvasElement {
    return this.canvas;
  }

  private readonly draw = (): void => {
    const { width, height } = this.sigma.getDimensions();
    const ratio = window.devicePixelRatio || 1;
    if (this.canvas.width !== Math.round(width * ratio) || this.canvas.height !== Math.round(height * ratio)) {
      this.canvas.width = Math.round(width * ratio);
      this.canvas.height = Math.round(height * ratio);
      this.canvas.style.width = `${width}px`;
      this.canvas.style.height = `${height}px`;
    }
    const { context } = this;
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.clearRect(0, 0, width, height);
    const placed = this.place(width, height);
    const { ink, paper, font } = this.palette();
    const { kept, forced } = this.wishes();
    context.textBaseline = 'middle';
    context.lineJoin = 'round';
    context.strokeStyle = paper;
    context.fillStyle = ink;
    context.lineWidth = 4;
    for (const { id, x, y, height: tall } of placed) {
      context.font = `${forced.includes(id) ? 650 : 450} ${FONT_SIZE}px ${font}`;
      context.globalAlpha = !kept || kept.has(id) ? 1 : DIMMED;
      const name = shorten(this.sigma.getGraph().getNodeAttribute(id, 'name'));
      context.strokeText(name, x, y + tall / 2);
      context.fillText(name, x, y + tall / 2);
    }
    context.globalAlpha = 1;
  };

  private place(width: number, height: number): PlacedLabel[] {
    const { order, insistent, forced, kept, insets } = this.wishes();
    const obstacles: LabelCandidate[] = [];
    const forcedIds = new Set(forced);
    const limit = Math.max(6, Math.round((width * height) / AREA_PER_NAME));
    for (const id of [...forced, ...order.slice(0, MOST_SCANNED)]) {
      const isForced = forcedIds.has(id);
      if (isForced && obstacles.some((one) => one.id === id)) continue;
      const candidate = this.candidateOf(id, width, height, isForced || insistent.has(id));
      if (candidate) obstacles.push(candidate);
    }
    return placeLabels(
      kept ? obstacles.filter((one) => kept.has(one.id)) : obstacles,
      kept ? obstacles.filter((one) => kept.has(one.id)) : obstacles,
      { height: LINE_HEIGHT, limit: kept ? limit * 2 : limit, within: roomOf(width, height, insets) },
    );
  }

  private candidateOf(id: string, width: number, height: number, forced: boolean): LabelCandidate | undefined {
    const data = this.sigma.getNodeDisplayData(id);
    if (!data || data.visibility === 'hidden') return undefined;
    const { x, y } = this.sigma.framedGraphToViewport(data);
    if (x < -40 || y < -40 || x > width + 40 || y > height + 40) return undefined;
    return { id, x, y, radius: this.sigma.scaleSize(data.size), width: this.widthOf(id), forced };
  }

  private widthOf(id: string): number {
    let width = this.widths.get(id);
    if (width === undefined) {
      this.context.font = `500 ${FONT_SIZE}px ${this.palette().font}`;
      width = this.context.measureText(shorten(this.sigma.getGraph().getNodeAttribute(id, 'name'))).width + 2;
      this.widths.set(id, width);
    }
    return width;
  }
}
