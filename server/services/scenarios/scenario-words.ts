import { ACTOR_MEASURES } from '#analysis/actors/actor-measures';
import { NETWORK_MEASURES } from '#analysis/network/network-measures';
import type { ScenarioComparison, ValueChange } from '#analysis/scenarios/compare';
import type { ChangeFault } from '#analysis/scenarios/scenario-change';
import type { Language } from '#model/network';

const FAULT_WORDS: Readonly<
  Record<Language, Readonly<Record<ChangeFault['code'], (id: string, fault: ChangeFault) => string>>>
> = {
  nl: {
    'actor-is-there': (id) => `De actor "${id}" is er al.`,
    'no-actor': (id) => `De actor "${id}" is er niet.`,
    'tie-is-there': (id) => `De relatie "${id}" is er al.`,
    'no-tie': (id) => `De relatie "${id}" is er niet.`,
    'tie-rule': (id, { params }) => `Een relatie "${id}" kan niet van ${params.from} naar ${params.to} lopen.`,
    'self-tie': (id) => `Een relatie van "${id}" met zichzelf telt niet mee.`,
  },
  en: {
    'actor-is-there': (id) => `The actor "${id}" is there already.`,
    'no-actor': (id) => `The actor "${id}" is not there.`,
    'tie-is-there': (id) => `The tie "${id}" is there already.`,
    'no-tie': (id) => `The tie "${id}" is not there.`,
    'tie-rule': (id, { params }) => `A tie "${id}" cannot go from ${params.from} to ${params.to}.`,
    'self-tie': (id) => `A tie of "${id}" with itself does not count.`,
  },
};

export const faultText = (fault: ChangeFault, language: Language): string =>
  FAULT_WORDS[language][fault.code](fault.params.id!, fault);

const BRIDGING = { nl: 'Relaties tussen groepen', en: 'Ties between communities' } as const;

/** Name of a value of a comparison. */
export function valueName(id: string, language: Language): string {
  if (id === 'bridgingTies') return BRIDGING[language];
  return NETWORK_MEASURES.find((measure) => measure.id === id)?.name[language] ?? id;
}

export const measureName = (id: string, language: Language): string => ACTOR_MEASURES.get(id)?.name[language] ?? id;

/** What would change, in words: who stays apart, which risks go and come, and what a single town hall has to do with it. */
export function comparisonInWords(comparison: ScenarioComparison, language: Language): string {
  const { applied, values, actors, risks, isolates } = comparison;
  if (applied === 0) return { nl: 'Er verandert niets.', en: 'Nothing changes.' }[language];
  const words = SENTENCES[language];
  const components = differenceOf(values.find(({ id }) => id === 'components')!) ?? 0;
  const said = [
    ...counted(-isolates.joined, words.isolates),
    ...counted(isolates.left, words.isolates),
    ...(isolates.fallenAway === 0 ? [] : [words.fallenAway(isolates.fallenAway)]),
    // Who stood alone and is away is told of already: what is left hangs together no better.
    ...counted(components + isolates.fallenAway, words.components),
    ...counted(-risks.gone.length, words.risks),
    ...counted(risks.come.length, words.risks),
    ...townHallInWords(comparison, language),
  ];
  if (said.length > 0) return said.join(' ');
  if (actors.some(({ gains, losses }) => gains.length + losses.length > 0)) return words.reach;
  return isSame(comparison) ? words.same : words.figures;
}

/** Whether no value that is told is another. What is weak and who gains is looked at before. */
const isSame = ({ values, risks, municipalities }: ScenarioComparison): boolean =>
  values.every(({ before, after }) => before === after) &&
  risks.fallenAway.length === 0 &&
  municipalities.every(
    ({ before, after, initiatives }) => before === after && initiatives.before === initiatives.after,
  );

/** How many initiatives would be without a tie with the town hall, where that changes in one municipality. */
function townHallInWords({ municipalities, names }: ScenarioComparison, language: Language): string[] {
  const changed = municipalities.filter(({ initiatives: { before, after } }) => before !== after);
  const [only] = changed;
  if (only === undefined || changed.length > 1) return [];
  const { before, after } = only.initiatives;
  const name = names[only.municipality]?.name ?? only.municipality;
  return [
    language === 'nl'
      ? `Van de initiatieven die in ${name} actief zijn, hebben er dan ${after} geen vastgelegde relatie met de gemeente; nu zijn dat er ${before}.`
      : `Of the initiatives that are active in ${name}, ${after} would have no recorded tie with the municipality; now that is ${before}.`,
  ];
}

export const differenceOf = ({ before, after }: ValueChange): number | null =>
  before === null || after === null ? null : after - before;

interface CountWords {
  readonly more: (count: number) => string;
  readonly fewer: (count: number) => string;
}

function counted(difference: number, { more, fewer }: CountWords): string[] {
  if (difference === 0) return [];
  return [difference > 0 ? more(difference) : fewer(-difference)];
}

const SENTENCES: Readonly<
  Record<
    Language,
    Readonly<Record<'isolates' | 'components' | 'risks', CountWords>> & {
      readonly fallenAway: (count: number) => string;
      /** Where nothing above changes, but who reaches whom; some other value; nothing at all. */
      readonly reach: string;
      readonly figures: string;
      readonly same: string;
    }
  >
> = {
  nl: {
    isolates: {
      more: (n) =>
        n === 1 ? 'Er komt één actor meer alleen te staan.' : `Er komen ${n} actoren meer alleen te staan.`,
      fewer: (n) => (n === 1 ? 'Eén actor staat niet meer alleen.' : `${n} actoren staan niet meer alleen.`),
    },
    components: {
      more: (n) => (n === 1 ? 'Het netwerk heeft één los deel meer.' : `Het netwerk heeft ${n} losse delen meer.`),
      fewer: (n) => (n === 1 ? 'Het netwerk heeft één los deel minder.' : `Het netwerk heeft ${n} losse delen minder.`),
    },
    risks: {
      more: (n) => (n === 1 ? 'Er komt één kwetsbare schakel bij.' : `Er komen ${n} kwetsbare schakels bij.`),
      fewer: (n) => (n === 1 ? 'Eén kwetsbare schakel verdwijnt.' : `${n} kwetsbare schakels verdwijnen.`),
    },
    fallenAway: (n) =>
      n === 1 ? 'Eén actor die alleen stond, valt weg.' : `${n} actoren die alleen stonden, vallen weg.`,
    reach: 'De samenhang blijft zoals die is; wel verandert wie wie bereikt.',
    figures: 'De samenhang blijft zoals die is; wel veranderen er cijfers.',
    same: 'Dit verandert niets aan wat gemeten wordt.',
  },
  en: {
    isolates: {
      more: (n) => (n === 1 ? 'One more actor ends up alone.' : `${n} more actors end up alone.`),
      fewer: (n) => (n === 1 ? 'One actor is no longer alone.' : `${n} actors are no longer alone.`),
    },
    components: {
      more: (n) => (n === 1 ? 'The network has one more separate part.' : `The network has ${n} more separate parts.`),
      fewer: (n) =>
        n === 1 ? 'The network has one separate part fewer.' : `The network has ${n} separate parts fewer.`,
    },
    risks: {
      more: (n) => (n === 1 ? 'One weak link is added.' : `${n} weak links are added.`),
      fewer: (n) => (n === 1 ? 'One weak link disappears.' : `${n} weak links disappear.`),
    },
    fallenAway: (n) => (n === 1 ? 'One actor that stood alone is gone.' : `${n} actors that stood alone are gone.`),
    reach: 'What hangs together stays so; who reaches whom does change.',
    figures: 'What hangs together stays so; some figures do change.',
    same: 'This changes nothing that is measured.',
  },
};
