/** The files of the demo as texts, ready to write. */
import { REFERENCE_DATE } from './calendar.ts';
import { formatCsv } from './csv.ts';
import type { Actor, Tie } from './records.ts';

export type FileName = 'actors.csv' | 'network.json' | 'planted.json' | 'ties.csv';
export type DemoFiles = Readonly<Record<FileName, string>>;

const ACTOR_COLUMNS = [
  'id,type,name,aliases,themes,description,website,legalForm,initiatedBy,foundedOn,endedOn,members,volunteers,needs,offers',
  'contactPersons,municipality,population,areaKm2,province,neighbours,worksIn,grantMinEur,grantMaxEur,acceptsInformal',
  'applicationRequirements,latitude,longitude,respondent,source,attributes',
].flatMap((columns) => columns.split(','));

const TIE_COLUMNS = [
  'id,type,from,to,form,status,amountEur,requestedEur,paidEur,programme,towards,strength,startedOn,endedOn',
  'reportedBy,confidence,savingsEur,savingsSource,source',
].flatMap((columns) => columns.split(','));

const byId = (a: { readonly id: string }, b: { readonly id: string }) => (a.id < b.id ? -1 : 1);

export const formatActors = (actors: readonly Actor[], source: string): string =>
  formatCsv(
    ACTOR_COLUMNS,
    [...actors].sort(byId).map((actor) => ({ ...actor, source })),
  );

export const formatTies = (ties: readonly (Tie & { readonly id: string })[], source: string): string =>
  formatCsv(
    TIE_COLUMNS,
    [...ties].sort(byId).map((tie) => ({ ...tie, source })),
  );

export const formatJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

export const formatNetwork = (source: string): string =>
  formatJson({
    id: 'demo',
    title: 'Demo',
    description:
      'Een verzonnen netwerk om Coalitiekaart mee te proberen. De gemeenten, hun cijfers en hun buren zijn echt. Alle ' +
      'initiatieven, fondsen, organisaties, coalities, relaties, bedragen en thema’s van gemeenten zijn verzonnen door een ' +
      'programma en zeggen niets over de werkelijkheid.',
    language: 'nl',
    licence: 'EUPL-1.2; cijfers en grenzen van gemeenten: CC BY 4.0, CBS / Kadaster',
    source,
    synthetic: true,
    referenceDate: REFERENCE_DATE,
  });
