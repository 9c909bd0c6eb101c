import type { Actor } from './actor.ts';
import { faultOfAttributes } from './attributes.ts';
import type { Fault } from './errors.ts';
import { MUNICIPALITY_CODE_PATTERN } from './ids.ts';
import { endDayOf, firstDay, startDayOf } from './partial-date.ts';
import type { Tie } from './tie.ts';
import { TIE_RULES, type TieType } from './tie-types.ts';
import type { ActorType } from './vocabulary.ts';

const fault = (path: string, code: string, message: string): Fault => ({ path, code, message });

/** Faults of an actor that no single property shows: order of dates, range of grants, a municipality's code. */
export function faultsOfActor(actor: Actor): Fault[] {
  const faults: Fault[] = [];
  if (actor.type === 'municipality' && !MUNICIPALITY_CODE_PATTERN.test(actor.id)) {
    faults.push(
      fault('id', 'municipality-code', 'a municipality has its CBS code as id: GM and four digits, such as GM0166'),
    );
  }
  if (actor.foundedOn !== undefined && actor.endedOn !== undefined && endDayOf(actor)! <= firstDay(actor.foundedOn)) {
    faults.push(fault('endedOn', 'period', 'endedOn lies before foundedOn'));
  }
  if (actor.grantMinEur !== undefined && actor.grantMaxEur !== undefined && actor.grantMinEur > actor.grantMaxEur) {
    faults.push(fault('grantMaxEur', 'range', 'grantMaxEur is less than grantMinEur'));
  }
  const attributes = actor.attributes === undefined ? undefined : faultOfAttributes(actor.attributes);
  if (attributes !== undefined) faults.push(fault('attributes', 'attributes', attributes));
  return faults;
}

/** Faults of a tie that no single property shows: order of dates, savings without source, a tie to itself. */
export function faultsOfTie(tie: Tie): Fault[] {
  const faults: Fault[] = [];
  const start = startDayOf(tie);
  const end = endDayOf(tie);
  if (start !== null && end !== null && tie.endedOn !== 'unknown' && end <= start) {
    faults.push(fault('endedOn', 'period', 'endedOn lies before startedOn'));
  }
  if ((tie.savingsEur === undefined) !== (tie.savingsSource === undefined)) {
    faults.push(fault('savingsSource', 'savings', 'savingsEur and savingsSource come together: give both or neither'));
  }
  const attributes = tie.attributes === undefined ? undefined : faultOfAttributes(tie.attributes);
  if (attributes !== undefined) faults.push(fault('attributes', 'attributes', attributes));
  return faults;
}

/** The fault of a tie between actors of these types, or nothing; names the rule. */
export function faultOfTieEnds(type: TieType, from: ActorType, to: ActorType): Fault | undefined {
  const rule = TIE_RULES[type];
  if (rule.from.includes(from) && rule.to.includes(to)) return undefined;
  const arrow = rule.directed ? '→' : '↔';
  return fault(
    'type',
    'tie-rule',
    `"${type}" goes ${rule.from.join(', ')} ${arrow} ${rule.to.join(', ')}; this one goes ${from} ${arrow} ${to}`,
  );
}
