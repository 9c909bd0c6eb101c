import { type ActorTold, actorTold } from '../actors/actor-told.ts';
import { ranking } from '../actors/competition-ranks.ts';
import type { GroupBy } from '../groups/group-by.ts';
import { alike, atLeast } from '../localised.ts';
import type { MeasureContext, MeasureDescription } from '../measure.ts';
import { BROKERAGE_ROLES, type BrokerageRole, brokerageRoles } from './brokerage-roles.ts';

export const BROKERAGE = {
  id: 'brokerage',
  of: 'structure',
  name: { nl: 'Bemiddelaars', en: 'Brokerage' },
  explanation: {
    nl: 'Wie anderen verbindt die elkaar niet rechtstreeks kennen, en of dat binnen de eigen groep is of tussen groepen.',
    en: 'Who connects others that have no tie themselves, and whether within its own group or between groups.',
  },
  definition: {
    nl: 'Paden a → v → b zonder a → b, naar groep: coördinator (v deelt een groep met beiden), poortwachter (alleen met b), vertegenwoordiger (alleen met a), adviseur (met geen van beiden, a en b delen er een), verbinder (geen twee delen er een). Een relatie zonder richting telt elk geordend paar a, b één keer; waar met richting wordt gemeten, is zij een pijl naar elke kant. Gewichten tellen niet mee; paden met een actor van onbekende groep evenmin, en zo’n actor heeft geen rollen.',
    en: 'Paths a → v → b without a → b, by `group`: coordinator (v shares a group with both), gatekeeper (with b only), representative (with a only), consultant (with neither, a and b share one), liaison (no two share one). Undirected ties count each ordered pair a, b once; with direction, a tie that has none is an arc each way. Weights do not count; paths with an actor of unknown group do not count, and such actors have no roles.',
  },
  source: 'Gould & Fernandez 1989',
  range: atLeast('0'),
  cost: alike('m^1.5'),
} as const satisfies MeasureDescription;

export type Roles = Readonly<Record<BrokerageRole, number>>;

export interface Broker extends ActorTold {
  /** How often it has each role; null where its group is unknown. */
  readonly roles: Roles | null;
  /** Sum over the roles. */
  readonly total: number | null;
  /** Competition rank by total. */
  readonly rank: number | null;
  /** Code of the reason why there are no roles. */
  readonly reason?: string;
}

export interface Brokerage {
  /** Highest total first, equal ones by id, those without roles last. */
  readonly items: readonly Broker[];
}

/** The roles of every actor between groups. */
export function brokerage(context: MeasureContext, { group, seed }: { group: GroupBy; seed: number }): Brokerage {
  const groups = context.groups(group, seed);
  const counts = brokerageRoles(context.graph, groups);
  const rolesOf = (v: number) => Object.fromEntries(BROKERAGE_ROLES.map((role) => [role, counts[role][v]!])) as Roles;
  const totals = Array.from(groups.classOf, (own, v) =>
    own < 0 ? null : BROKERAGE_ROLES.reduce((sum, role) => sum + counts[role][v]!, 0),
  );
  const { order, ranks } = ranking(totals);
  return {
    items: order.map((v) => {
      const total = totals[v]!;
      const told = { ...actorTold(context, v), roles: total === null ? null : rolesOf(v), total, rank: ranks[v]! };
      return total === null ? { ...told, reason: 'no-group' } : told;
    }),
  };
}
