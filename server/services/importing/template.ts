import type { Language } from '#model/network';
import { TIE_TYPES } from '#model/tie-types';
import { ACTOR_TYPES, type ActorType } from '#model/vocabulary';
import { writeTemplate } from '../../exchange/xlsx-template.ts';
import type { Catalogues } from '../catalogues/load-catalogues.ts';
import { TIE_TYPE_NAMES } from '../catalogues/tie-type-names.ts';

/** Types of actors as the workbook offers them; word-codes.ts reads them back. */
const ACTOR_TYPE_NAMES: Readonly<Record<ActorType, Readonly<Record<Language, string>>>> = {
  initiative: { nl: 'initiatief', en: 'initiative' },
  municipality: { nl: 'gemeente', en: 'municipality' },
  fund: { nl: 'fonds', en: 'fund' },
  organisation: { nl: 'organisatie', en: 'organisation' },
  coalition: { nl: 'coalitie', en: 'coalition' },
};

/** Ties that a person fills in by hand: borders are known, and what is not known here is no choice. */
const OFFERED_TIES = TIE_TYPES.filter((type) => type !== 'neighbours' && type !== 'related-to');

/**
 * The workbook that people fill in, as XLSX. With a municipality the list of places begins with it and its neighbours.
 */
export function writeImportTemplate(
  catalogues: Catalogues,
  language: Language,
  municipality: string | undefined,
): Promise<Uint8Array> {
  const centre = municipality === undefined ? undefined : catalogues.municipalities.get(municipality);
  const near = new Set<string>(centre?.neighbours);
  const distance = (code: string) => (code === centre?.id ? 0 : near.has(code) ? 1 : 2);
  const places = [...catalogues.municipalityNames]
    .map(([code, label]) => ({ code, label }))
    .sort((a, b) => a.label.localeCompare(b.label, 'nl'));
  return writeTemplate(language, {
    actorTypes: ACTOR_TYPES.map((code) => ({ code, label: ACTOR_TYPE_NAMES[code][language] })),
    tieTypes: OFFERED_TIES.map((code) => ({ code, label: TIE_TYPE_NAMES[code][language] })),
    themes: [...catalogues.themes.values()].map(({ code, name }) => ({ code, label: name[language] })),
    municipalities: [...places].sort((a, b) => distance(a.code) - distance(b.code)),
  });
}
