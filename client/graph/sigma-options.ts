import { layerFill, pathCurved, pathLine } from 'sigma/rendering';
import type { SigmaOptions } from 'sigma/types';
import type { ActorType } from '#model/vocabulary';
import type { Palette } from './palette.ts';
import { actorShapes, layerRim, layerTie } from './shapes.ts';

/** What the drawing keeps of each actor. */
export interface ActorAttributes {
  x: number;
  y: number;
  name: string;
  type: ActorType;
  shape: string;
  color: string;
  size: number;
  weight: number;
}

/** What the drawing keeps of each tie. */
export interface TieAttributes {
  /** Collaboration, money, a place or border, or a tie that is proposed. */
  kind: 'tie' | 'funding' | 'place' | 'proposed';
  dashed: boolean;
  holds: boolean;
  /** 1 where there is room; less where there are many ties. */
  crowding: number;
}

/** Further states, beside those that Sigma knows itself. */
export interface ActorState {
  dimmed: boolean;
  marked: boolean;
}
export interface TieState {
  dimmed: boolean;
  bright: boolean;
}

export const DIMMED = 0.15;
const TIE_INK = 0.35;
const TIE_INK_BRIGHT = 0.75;
const TIE_INK_PAST = 0.2;
const TIE_INK_PLACE = 0.22;
const CLEAR = 'rgba(0, 0, 0, 0)';
const DASH = 5;

/** Above so many ties parallel ones are drawn over each other, and none while the drawing moves: it stays quick. */
const MANY_TIES = 4_000;

const primitivesFor = (tieCount: number) =>
  ({
    nodes: {
      shapes: actorShapes(),
      layers: [layerFill(), layerRim()],
      variables: { rimColor: { type: 'color', default: '#ffffff' } },
    },
    edges: {
      paths: tieCount > MANY_TIES ? [pathLine()] : [pathLine(), pathCurved()],
      layers: [layerTie()],
      variables: { dashSize: { type: 'number', default: 0 } },
    },
  }) as const;

export type DrawingOptions = SigmaOptions<
  ActorAttributes,
  TieAttributes,
  Record<string, never>,
  ActorState,
  TieState,
  object,
  ReturnType<typeof primitivesFor>
>;

function tieOpacity({ kind, holds, crowding }: TieAttributes, { dimmed, bright }: TieState): number {
  if (kind === 'proposed') return dimmed ? 0.5 : 1;
  const plain = crowding * (kind === 'place' ? TIE_INK_PLACE : holds ? TIE_INK : TIE_INK_PAST);
  // Surroundings of hundreds of ties would else be one dark spot.
  return dimmed ? plain * DIMMED * 2 : bright ? TIE_INK_BRIGHT * (0.4 + 0.6 * crowding) : plain;
}

/** The rules by which Sigma draws; colours are asked of the palette that holds when a frame is made. */
export function drawingOptions(palette: () => Palette, tieCount: number): DrawingOptions {
  const inkOf = ({ kind }: TieAttributes) => {
    const { ink, accent, fundingTie } = palette();
    return kind === 'proposed' ? accent : kind === 'funding' ? fundingTie : ink;
  };
  return {
    primitives: primitivesFor(tieCount),
    customNodeState: { dimmed: false, marked: false },
    customEdgeState: { dimmed: false, bright: false },
    styles: {
      nodes: [
        {
          x: { attribute: 'x' },
          y: { attribute: 'y' },
          size: { attribute: 'size' },
          color: { attribute: 'color' },
          shape: { attribute: 'shape' },
          rimColor: () => palette().paper,
          opacity: (_, state) => (state.dimmed ? DIMMED : 1),
          visibility: (_, state) => (state.isHidden ? 'hidden' : 'visible'),
          zIndex: (attributes, state) => (state.dimmed ? 0 : 2 - attributes.weight),
          depth: (_, state) => (state.marked || state.isHovered ? 'topNodes' : 'nodes'),
          labelVisibility: 'hidden',
          cursor: 'pointer',
          backdropVisibility: (_, state) => (state.marked || state.isHovered ? 'visible' : 'hidden'),
          backdropArea: 'node',
          backdropColor: () => palette().paper,
          backdropShadowColor: CLEAR,
          backdropShadowBlur: 0,
          backdropPadding: 2,
          backdropBorderColor: (_, state) => (state.marked ? palette().ink : palette().muted),
          backdropBorderWidth: 2,
        },
      ],
      edges: [
        {
          path: 'straight',
          parallelPath: tieCount > MANY_TIES ? 'straight' : 'curved',
          color: inkOf,
          dashSize: (attributes) => (attributes.dashed ? DASH : 0),
          size: ({ kind, crowding }, { bright }) =>
            kind === 'proposed' ? 2.5 : (bright ? 1 : 0.7) + (bright ? 0.8 : 0.6) * crowding,
          opacity: tieOpacity,
          visibility: (_, state) => (state.isHidden ? 'hidden' : 'visible'),
          depth: ({ kind }, { bright }) => (bright || kind === 'proposed' ? 'topEdges' : 'edges'),
        },
      ],
    },
    settings: {
      hideEdgesOnMove: tieCount > MANY_TIES,
      renderLabels: false,
      renderEdgeLabels: false,
      minEdgeThickness: 0.6,
      autoRescale: true,
      itemSizesReference: 'screen',
      stagePadding: 36,
      nodePickingPadding: 5,
      zoomToSizeRatioFunction: (ratio) => ratio ** 0.35,
      minCameraRatio: 0.04,
      maxCameraRatio: 4,
      enableCameraRotation: false,
      allowInvalidContainer: true,
      doubleClickZoomingRatio: 1,
      inertiaDuration: 180,
      zoomDuration: 180,
    },
  };
}
