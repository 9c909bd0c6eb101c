import type { ActorType } from '#model/vocabulary';
import type { Palette } from './palette.ts';

/** One entry of the key under a picture. */
export interface PictureKey {
  readonly type: ActorType;
  readonly name: string;
  readonly colour: string;
}

/** What stands around the drawing in a picture of it. */
export interface PictureText {
  readonly title: string;
  /** Said beside the title, in a frame: made-up data. */
  readonly mark: string | undefined;
  readonly key: readonly PictureKey[];
  readonly lines: readonly string[];
}

const HEAD = 64;
const EDGE = 28;
const ROW = 26;
const AFTER_SHAPE = 22;
const BETWEEN = 24;

/** Sets a drawing on paper, with a head that says what it is and a foot that says how to read it. */
export function composePicture(drawing: HTMLCanvasElement, palette: Palette, text: PictureText): HTMLCanvasElement {
  const ratio = window.devicePixelRatio || 1;
  const width = drawing.width / ratio;
  const height = drawing.height / ratio;
  const picture = document.createElement('canvas');
  const context = picture.getContext('2d')!;
  const small = `450 14px ${palette.font}`;
  context.font = small;
  const rows = rowsOf(context, text.key, width - 2 * EDGE);
  const full = HEAD + height + (rows.length + 1) * ROW + 24;
  picture.width = drawing.width;
  picture.height = Math.round(full * ratio);
  context.scale(ratio, ratio);
  context.textBaseline = 'middle';
  context.fillStyle = palette.paper;
  context.fillRect(0, 0, width, full);
  context.drawImage(drawing, 0, HEAD, width, height);
  drawHead(context, palette, text);

  context.font = small;
  let y = HEAD + height + 20;
  for (const row of rows) {
    let x = EDGE;
    for (const { type, name, colour } of row) {
      context.fillStyle = colour;
      fillShape(context, type, x + 7, y, 7);
      context.fillStyle = palette.ink;
      context.fillText(name, x + AFTER_SHAPE, y + 1);
      x += AFTER_SHAPE + context.measureText(name).width + BETWEEN;
    }
    y += ROW;
  }
  context.fillStyle = palette.muted;
  context.fillText(text.lines.join(' · '), EDGE, y);
  return picture;
}

function drawHead(context: CanvasRenderingContext2D, palette: Palette, { title, mark }: PictureText): void {
  context.fillStyle = palette.ink;
  context.font = `650 24px ${palette.font}`;
  context.fillText(title, EDGE, HEAD / 2 + 4);
  if (!mark) return;
  const x = EDGE + context.measureText(title).width + 16;
  context.font = `600 14px ${palette.font}`;
  context.strokeStyle = palette.ink;
  context.strokeRect(x, HEAD / 2 - 9, context.measureText(mark).width + 20, 26);
  context.fillText(mark, x + 10, HEAD / 2 + 5);
}

/** Breaks the key into rows that fit. */
function rowsOf(context: CanvasRenderingContext2D, key: readonly PictureKey[], width: number): PictureKey[][] {
  const rows: PictureKey[][] = [];
  let room = 0;
  for (const entry of key) {
    const wide = AFTER_SHAPE + context.measureText(entry.name).width + BETWEEN;
    if (rows.length === 0 || wide > room) {
      rows.push([]);
      room = width;
    }
    rows.at(-1)!.push(entry);
    room -= wide;
  }
  return rows;
}

const CORNERS: Readonly<Partial<Record<ActorType, number>>> = { fund: 4, organisation: 3, coalition: 6 };

function fillShape(context: CanvasRenderingContext2D, type: ActorType, x: number, y: number, r: number): void {
  const corners = CORNERS[type];
  context.beginPath();
  if (type === 'initiative') context.arc(x, y, r, 0, 2 * Math.PI);
  else if (corners === undefined) context.rect(x - r * 0.9, y - r * 0.9, r * 1.8, r * 1.8);
  else {
    const turn = type === 'coalition' ? 0 : -Math.PI / 2;
    for (let corner = 0; corner < corners; corner += 1) {
      const angle = turn + (2 * Math.PI * corner) / corners;
      context.lineTo(x + r * 1.1 * Math.cos(angle), y + r * 1.1 * Math.sin(angle));
    }
  }
  context.fill();
}
