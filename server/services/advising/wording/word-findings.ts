import type { FindingList, FindingResult, Statement } from '#analysis/finding';
import type { Finding, Findings } from '#contract/findings';
import type { Language } from '#model/network';
import type { Catalogue } from '../../catalogues/catalogue.ts';
import { dutch } from './dutch.ts';
import { english } from './english.ts';
import type { Phrases, Situation } from './phrases.ts';
import type { Names } from './vocabulary.ts';

export const PHRASES: Readonly<Record<Language, Phrases>> = { nl: dutch, en: english };

/** Within a sentence a municipality is told from its place. */
const OF_MUNICIPALITY: Readonly<Record<Language, (name: string) => string>> = {
  nl: (name) => `gemeente ${name}`,
  en: (name) => `the municipality of ${name}`,
};

/** Confidence is shown as a level: high from 0.7, medium from 0.4, else low. */
export const levelOf = (confidence: number): Finding['confidenceLevel'] =>
  confidence >= 0.7 ? 'high' : confidence >= 0.4 ? 'medium' : 'low';

/** Names for sentences: actors from the list itself, themes and places from the catalogue. */
export function namesFor(list: Pick<FindingList, 'names'>, catalogue: Catalogue, language: Language): Names {
  return {
    actor: (id) => {
      const named = list.names[id];
      if (named === undefined) return id;
      return named.type === 'municipality' ? OF_MUNICIPALITY[language](named.name) : named.name;
    },
    typeOf: (id) => list.names[id]?.type,
    theme: (code) => catalogue.themes.get(code)?.shortName[language] ?? code,
    place: (code) => catalogue.municipalityNames.get(code) ?? code,
  };
}

/** Puts findings in the words of a language: the shape of the contract without network and revision. */
export function wordFindings(
  list: FindingList,
  catalogue: Catalogue,
  language: Language,
): Pick<Findings, 'parameters' | 'items' | 'names' | 'reasons' | 'hubShare' | 'expectation'> {
  const names = namesFor(list, catalogue, language);
  const phrases = PHRASES[language];
  return {
    parameters: { ...list.parameters },
    items: list.items.map((item) => wordFinding(item, list, names, phrases)),
    names: Object.fromEntries(
      Object.entries(list.names).map(([id, named]) => [
        id,
        { ...named, themes: [...named.themes], places: [...named.places] },
      ]),
    ),
    reasons: Object.fromEntries(
      Object.entries(list.reasons).map(([key, code]) => [key, phrases.reasons[code] ?? code]),
    ),
    hubShare: list.hubShare,
    ...(list.expectation === undefined
      ? {}
      : {
          expectation: {
            ...list.expectation,
            covariates: list.expectation.covariates.map((covariate) => ({ ...covariate })),
            dropped: list.expectation.dropped.map(({ name, reason }) => ({
              name,
              reason: phrases.reasons[reason] ?? reason,
            })),
          },
        }),
  };
}

function wordFinding(item: FindingResult, list: FindingList, names: Names, phrases: Phrases): Finding {
  const situation: Situation = {
    names,
    perspective: item.kind === 'suggestion' || item.kind === 'partner-gap' ? 'reader' : 'third',
    reader: item.actors[0]!,
    target: item.actors.at(-1)!,
  };
  const say = ({ code, params }: Statement) => ({
    code,
    params: { ...params },
    text: textOf(phrases, code, params, situation),
  });
  const [first] = item.introductions;
  return {
    id: item.id,
    kind: item.kind,
    actors: [...item.actors],
    score: item.score,
    confidence: item.confidence,
    confidenceLevel: levelOf(item.confidence),
    ...(item.tieType === undefined ? {} : { tieType: item.tieType }),
    ...(item.features === undefined ? {} : { features: { ...item.features } }),
    summary: item.headline === undefined ? summaryOf(item, list, situation, phrases) : say(item.headline).text,
    reasons: item.reasons.map(say),
    cautions: item.cautions.map(say),
    ...(first === undefined
      ? {}
      : { introduction: [...first], introductions: item.introductions.map((route) => [...route]) }),
    ...(item.repairs === undefined
      ? {}
      : {
          repairs: item.repairs.map(({ actors, tieType, keeps }, position) => ({
            actors: [...actors],
            tieType,
            keeps,
            text: phrases.summary.repair(
              { a: actors[0], b: actors[1], keeps, of: item.cutsOff?.length ?? 0, position },
              situation,
            ),
          })),
        }),
    ...(item.cutsOff === undefined ? {} : { cutsOff: [...item.cutsOff] }),
    ...(item.theme === undefined ? {} : { theme: item.theme }),
    ...(item.figures === undefined ? {} : { figures: { ...item.figures } }),
    ...(item.groups === undefined
      ? {}
      : { groups: item.groups.map((group) => ({ ...group, members: [...group.members], themes: [...group.themes] })) }),
    ...(item.bridges === undefined
      ? {}
      : {
          bridges: item.bridges.map(({ actors, tieType, score, constraint }) => ({
            actors: [...actors],
            tieType,
            score,
            constraint: constraint.map((end) => ({ ...end })),
            text: phrases.summary.bridge({ a: actors[0], b: actors[1] }, situation),
          })),
        }),
    nextStep: {
      ...say(item.nextStep),
      ...(item.nextStep.instrument === undefined ? {} : { instrument: item.nextStep.instrument }),
    },
  };
}

function textOf(phrases: Phrases, code: string, params: Statement['params'], situation: Situation): string {
  const phrase = phrases.statements[code];
  if (phrase === undefined) throw new Error(`no words for the statement "${code}"`);
  return phrase(params, situation);
}

function summaryOf(item: FindingResult, list: FindingList, situation: Situation, phrases: Phrases): string {
  if (item.kind === 'single-point-of-failure') {
    return phrases.summary.cutsOff(
      {
        through: item.actors,
        // Of a bridge one end is itself among those cut off: the others are counted.
        count: (item.cutsOff ?? []).filter((id) => !item.actors.includes(id)).length,
        isBridge: item.actors.length === 2,
      },
      situation,
    );
  }
  const ofReader = list.names[situation.reader];
  const ofTarget = list.names[situation.target];
  if (situation.perspective === 'reader') {
    return phrases.summary.toReader(
      {
        target: situation.target,
        themes: ofTarget?.themes ?? [],
        places: placesToSay(ofTarget?.places ?? [], ofReader?.places ?? []),
        introduction: item.introductions[0],
        hasPast: item.cautions.some(({ code }) => code === 'past-tie'),
      },
      situation,
    );
  }
  return phrases.summary.aboutPair(
    {
      a: situation.reader,
      b: situation.target,
      themes: (ofReader?.themes ?? []).filter((theme) => ofTarget?.themes.includes(theme) === true),
      places: (ofReader?.places ?? []).filter((place) => ofTarget?.places.includes(place) === true),
      hasPast: item.cautions.some(({ code }) => code === 'past-tie'),
    },
    situation,
  );
}

/** Of many places the shared ones are said, else the first three. */
function placesToSay(places: readonly string[], readers: readonly string[]): string[] {
  const shared = places.filter((place) => readers.includes(place));
  return (shared.length > 0 ? shared : [...places]).slice(0, 3);
}
