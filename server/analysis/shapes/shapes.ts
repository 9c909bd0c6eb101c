import type { ActorId } from '#model/ids';
import { undirectedView } from '../kernels/symmetric-rows.ts';
import { alike, withComma } from '../localised.ts';
import type { MeasureContext, MeasureDescription } from '../measure.ts';
import { ALTERS_AT_LEAST, CENTRAL_FROM, DENSE_FROM, type EgoShape, egoShapes, type Shape } from './ego-shape.ts';

export const SHAPES = {
  id: 'shapes',
  of: 'structure',
  name: { nl: 'Vorm van de omgeving', en: 'Shape of surroundings' },
  explanation: {
    nl: 'Of de partners van een initiatief ook met elkaar samenwerken, alleen via het initiatief bij elkaar komen, of iets daartussenin.',
    en: 'Whether the partners of an initiative also work with each other, meet only by way of the initiative, or something in between.',
  },
  definition: {
    nl: `Per initiatief de relaties tussen het initiatief en zijn partners en die tussen de partners, zonder richting en gewicht. Minder dan ${ALTERS_AT_LEAST} partners: niet te bepalen. Dichtheid van initiatief en partners minstens ${withComma(DENSE_FROM)}: iedereen verbonden. Anders één actor met minstens ${withComma(CENTRAL_FROM)} van de opgetelde schakelfunctie: ster (het is altijd het initiatief zelf dat het meest heeft). Anders meer middelpunten. De grenzen zijn die van Coalitiekaart.`,
    en: `For each initiative, the ties among it and its alters, without direction and weight. Fewer than ${ALTERS_AT_LEAST} alters: null. Density of ego and alters at least ${DENSE_FROM}: fully connected. Else one actor with at least ${CENTRAL_FROM} of the summed betweenness: star (it is always the initiative itself that has most). Else polycentric. The thresholds are those of Coalitiekaart.`,
  },
  source: 'Igalla & Van Meerkerk 2015',
  range: {
    nl: 'iedereen verbonden, ster, meer middelpunten',
    en: 'fully-connected, star, polycentric',
  },
  cost: alike('m^1.5'),
} as const satisfies MeasureDescription;

/** Which rule decided. */
export type ShapeRule = 'few-alters' | 'dense' | 'one-holds-most' | 'none-holds-most';

export interface InitiativeShape extends EgoShape {
  readonly actorId: ActorId;
  readonly name: string;
  readonly rule: ShapeRule;
}

export interface Shapes {
  /** How many initiatives have each shape; `undetermined`: those with too few partners. */
  readonly counts: Readonly<Record<Shape | 'undetermined', number>>;
  /** By id. */
  readonly items: readonly InitiativeShape[];
  /** Code of the reason why there are none. */
  readonly reason?: 'no-initiatives';
}

/** The shape of every initiative's surroundings. */
export function shapes({ snapshot, graph }: MeasureContext): Shapes {
  const shapeOf = egoShapes(undirectedView(graph));
  const counts = { 'fully-connected': 0, star: 0, polycentric: 0, undetermined: 0 };
  const items: InitiativeShape[] = [];
  for (let v = 0; v < graph.n; v += 1) {
    const { id, name, type } = snapshot.actors[graph.actorOf[v]!]!;
    if (type !== 'initiative') continue;
    const shape = shapeOf(v);
    counts[shape.shape ?? 'undetermined'] += 1;
    items.push({ actorId: id, name, ...shape, rule: ruleOf(shape) });
  }
  return items.length === 0 ? { counts, items, reason: 'no-initiatives' } : { counts, items };
}

function ruleOf({ shape }: EgoShape): ShapeRule {
  if (shape === null) return 'few-alters';
  if (shape === 'fully-connected') return 'dense';
  return shape === 'star' ? 'one-holds-most' : 'none-holds-most';
}
