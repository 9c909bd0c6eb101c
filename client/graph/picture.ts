import type { ActorType } from '#model/vocabulary';
import type { Palette } from './palette.ts';

/** What stands around the drawing in a picture of it. */
export interface PictureText {
  readonly title: string;
  /** Said beside the title, in a frame: made-up data. */
  readonly mark: string | undefined;
  readonly legend: ReadonlyArray<{ readonly type: ActorType; readonly name: string; readonly colour: string }>;
  readonly lines: readonly string[];
}

const HEAD = 64;
const FOOT = 72;
const EDGE = 28;

/** Sets a drawing on paper, with a head that says what it is and a foot that says how to read it. */
export function composePicture(drawing: HTMLCanvasElement, palette: Palette, text: PictureText): HTMLCanvasElement {
  const ratio = window.devicePixelRatio || 1;
  const width = drawing.width / ratio;
  const height = drawing.height / ratio;
  const picture = document.createElement('canvas');
  picture.width = drawing.width;
  picture.height = Math.round((height + HEAD + FOOT) * ratio);
  const context = picture.getContext('2d')!;
  context.scale(ratio, ratio);
  context.fillStyle = palette.paper;
  context.fillRect(0, 0, width, height + HEAD + FOOT);
  context.drawImage(drawing, 0, HEAD, width, height);
  context.textBaseline = 'middle';

  context.fillStyle = palette.ink;
  context.font = `650 24px ${palette.font}`;
  context.fillText(text.title, EDGE, HEAD / 2 + 4);
  if (text.mark) {
    const at = EDGE + context.measureText(text.title).width + 16;
    context.font = `600 14px ${palette.font}`;
    context.strokeStyle = palette.ink;
    context.strokeRect(at, HEAD / 2 - 9, context.measureText(text.mark).width + 20, 26);
    context.fillText(text.mark, at + 10, HEAD / 2 + 5);
  }

  const foot = HEAD + height + 24;
  context.font = `450 14px ${palette.font}`;
  let at = EDGE;
  for (const { type, name, colour } of text.legend) {
    context.fillStyle = colour;
    fillShape(context, type, at + 7, foot, 7);
    context.fillStyle = palette.ink;
    context.fillText(name, at + 22, foot + 1);
    at += 22 + context.measureText(name).width + 24;
  }
  context.fillStyle = palette.muted;
  context.fillText(text.lines.join(' · '), EDGE, foot + 26);
  return picture;
}

function fillShape(context: CanvasRenderingContext2D, type: ActorType, x: number, y: number, r: number): void {
  context.beginPath();
  if (type === 'initiative') context.arc(x, y, r, 0, 2 * Math.PI);
  else if (type === 'municipality') context.rect(x - r * 0.9, y - r * 0.9, r * 1.8, r * 1.8);
  else {
    const corners = { fund: 4, organisation: 3, coalition: 6 }[type];
    const turn = type === 'coalition' ? 0 : -Math.PI / 2;
    for (let corner = 0; corner < corners; corner += 1) {
      const angle = turn + (2 * Math.PI * corner) / corners;
      context.lineTo(x + r * 1.1 * Math.cos(angle), y + r * 1.1 * Math.sin(angle));
    }
  }
  context.fill();
}
