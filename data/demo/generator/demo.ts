/**
 * The invented national network. Pure: the same seed, municipalities and themes give the same bytes.
 * First the actors, then what is planted on purpose, then the ties that chance draws around that.
 */
import { drawCoalitions } from './actors/coalitions.ts';
import { drawFunds } from './actors/funds.ts';
import { drawInitiatives } from './actors/initiatives.ts';
import { drawMunicipalityActors } from './actors/municipality-actors.ts';
import { drawOrganisations } from './actors/organisations.ts';
import { type DemoFiles, formatActors, formatJson, formatNetwork, formatTies } from './files.ts';
import { drawPlan, type Plan } from './planted/plan.ts';
import { type Random, seededRandom } from './random.ts';
import type { Municipality, Tie } from './records.ts';
import { drawAcquaintance } from './ties/acquaintance.ts';
import { drawAdvocacy, drawAlignment } from './ties/advocacy.ts';
import { drawCollaborations } from './ties/collaborations.ts';
import { drawGeography } from './ties/geography.ts';
import { drawFundGrants, drawSubsidies } from './ties/grants.ts';
import { drawHosting } from './ties/hosting.ts';
import { drawMemberships } from './ties/memberships.ts';
import { drawPartnerships } from './ties/partnerships.ts';
import { createWorld, type World } from './world.ts';

export function generateDemo(
  seed: number,
  municipalities: readonly Municipality[],
  themes: readonly string[],
): DemoFiles {
  const random = seededRandom(`coalitiekaart demo ${seed}`);
  const source = `verzonnen: generator demo, zaad ${seed}`;

  const municipalityActors = drawMunicipalityActors(random.fork('municipalities'), municipalities, themes);
  const drawn = drawInitiatives(random.fork('initiatives'), municipalities);
  const plan = drawPlan(random.fork('planted'), drawn, municipalityActors, municipalities);
  const actors = [
    ...municipalityActors,
    ...plan.initiatives,
    ...drawFunds(random.fork('funds'), municipalities, themes),
    ...drawOrganisations(random.fork('organisations'), municipalities),
    ...drawCoalitions(random.fork('coalitions'), municipalities, plan.initiatives),
  ];

  const ties = drawTies(random, createWorld(actors, plan.quiet, plan.apart), plan);
  const numbered = ties.map((tie, index) => ({ ...tie, id: `t${String(index + 1).padStart(5, '0')}` }));
  return {
    'network.json': formatNetwork(source),
    'actors.csv': formatActors(actors, source),
    'ties.csv': formatTies(numbered, source),
    'planted.json': formatPlanted(seed, plan, (tie) => numbered[ties.indexOf(tie)]!.id),
  };
}

function drawTies(random: Random, world: World, plan: Plan): Tie[] {
  const collaborations = drawCollaborations(random.fork('collaborations'), world, plan.ties);
  const partnerships = drawPartnerships(random.fork('partnerships'), world);
  const hosting = drawHosting(random.fork('hosting'), world);
  const hosted = new Set(hosting.filter(({ form }) => form === 'fiscal').map(({ to }) => to));
  return [
    ...plan.ties,
    ...collaborations,
    ...partnerships,
    ...hosting,
    ...drawFundGrants(random.fork('fund grants'), world, hosted),
    ...drawSubsidies(random.fork('subsidies'), world, partnerships),
    ...drawMemberships(random.fork('memberships'), world),
    ...drawAdvocacy(random.fork('advocacy'), world),
    ...drawAlignment(random.fork('alignment'), world),
    ...drawAcquaintance(random.fork('acquaintance'), world),
    ...drawGeography(world),
  ];
}

const formatPlanted = (seed: number, plan: Plan, idOf: (tie: Tie) => string): string =>
  formatJson({
    seed,
    underConnected: [...plan.underConnected].sort(),
    bridges: [...plan.bridges.bridgeActors, ...plan.bridges.bridgeTies.map(idOf)].sort(),
    twins: plan.twins,
    partners: plan.partners,
  });
