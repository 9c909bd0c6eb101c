/** Initiatives that their municipality should know: on its priority themes, at work with several of its partners. */
import type { Random } from '../random.ts';
import type { Actor, Tie } from '../records.ts';
import { pairKey } from '../records.ts';
import { type Cast, lastingTie, type Planting } from './casting.ts';

const PAIRS = 12;
const COMMON_PARTNERS = 3;

export interface PlantedPartners extends Planting {
  /** [municipality, initiative] */
  readonly partners: readonly (readonly [string, string])[];
}

export function plantPartners(random: Random, cast: Cast, municipalities: readonly Actor[]): PlantedPartners {
  const actors: Actor[] = [];
  const ties: Tie[] = [];
  const partners: [string, string][] = [];

  for (const municipality of municipalities) {
    if (partners.length === PAIRS) break;
    const local = (actor: Actor) => actor.municipality === municipality.id;
    if (cast.free(local).length <= COMMON_PARTNERS) continue;
    const [initiative] = cast.take(1, (actor) => local(actor) && municipality.themes.includes(actor.themes[0]!));
    if (!initiative) continue;
    const common = cast.support(COMMON_PARTNERS, local);
    actors.push({ ...initiative, themes: onPriorities(initiative, municipality), respondent: true });
    for (const [index, partner] of common.entries()) {
      ties.push(lastingTie(random, 'collaborates-with', initiative, partner));
      ties.push({ ...lastingTie(random, 'partners-with', municipality, partner), form: 'subsidy' });
      const next = common[index + 1];
      if (next) ties.push(lastingTie(random, 'collaborates-with', partner, next));
    }
    partners.push([municipality.id, initiative.id]);
  }
  return { actors, ties, quiet: [], apart: partners.map(([a, b]) => pairKey(a, b)), partners };
}

/** Its main theme and two others to which the municipality gives priority. */
const onPriorities = (initiative: Actor, municipality: Actor): string[] =>
  [...new Set([initiative.themes[0]!, ...municipality.themes])].slice(0, 3);
