import type { ComparedFigure, Cooperation, FigureId } from '#analysis/municipality/cooperation';
import type { Language } from '#model/network';

type Say = (figure: ComparedFigure, name: string) => string;

const DUTCH: Readonly<Record<FigureId, Say>> = {
  active: ({ value }, name) => `In ${name} ${value === 1 ? 'is 1 initiatief' : `zijn ${value} initiatieven`} actief.`,
  connected: ({ value, of, unknown }) =>
    value === null
      ? 'Er zijn hier geen initiatieven vastgelegd.'
      : `Met ${Math.round(value * of!)} van de ${of} is een relatie met de gemeente vastgelegd${unknown === 0 ? '' : `; bij ${unknown} is het niet nagevraagd`}.`,
  strong: ({ value, of, unknown }) =>
    value === null
      ? 'Hoe sterk de samenwerking is, is niet vastgelegd.'
      : `Bij ${Math.round(value * of!)} van de ${of} is de samenwerking hecht${unknown === 0 ? '' : `; van ${unknown} is de sterkte onbekend`}.`,
  coalitions: ({ value }) =>
    value === 0
      ? 'Met een coalitie is nog geen relatie vastgelegd.'
      : `Met ${value} ${value === 1 ? 'coalitie' : 'coalities'} is een relatie vastgelegd.`,
  ended: ({ value, unknown }) =>
    value === null
      ? 'Zonder peildatum is niet te zeggen welke relaties net voorbij zijn.'
      : `In het afgelopen jaar ${value === 0 ? 'is geen relatie' : value === 1 ? 'is 1 relatie' : `zijn ${value} relaties`} geëindigd${unknown === 0 ? '' : `; van ${unknown} is de einddatum onbekend`}.`,
  'initiated-by': ({ value, of, unknown }) =>
    value === null
      ? 'Wie de initiatieven begon, is niet vastgelegd.'
      : `${Math.round(value * of!)} van de ${of} ${of === 1 ? 'is' : 'zijn'} door bewoners begonnen${unknown === 0 ? '' : `; van ${unknown} is het onbekend`}.`,
};

const ENGLISH: Readonly<Record<FigureId, Say>> = {
  active: ({ value }, name) => `${value} ${value === 1 ? 'initiative is' : 'initiatives are'} active in ${name}.`,
  connected: ({ value, of, unknown }) =>
    value === null
      ? 'No initiatives are on record here.'
      : `${Math.round(value * of!)} of the ${of} have a tie with the municipality on record${unknown === 0 ? '' : `; ${unknown} were not asked`}.`,
  strong: ({ value, of, unknown }) =>
    value === null
      ? 'How strong the cooperation is, is not on record.'
      : `With ${Math.round(value * of!)} of the ${of} the cooperation is close${unknown === 0 ? '' : `; of ${unknown} the strength is unknown`}.`,
  coalitions: ({ value }) =>
    value === 0
      ? 'No tie with a coalition is on record yet.'
      : `Ties with ${value} ${value === 1 ? 'coalition' : 'coalitions'} are on record.`,
  ended: ({ value, unknown }) =>
    value === null
      ? 'Without a reference date it cannot be said which ties have just ended.'
      : `${value === 0 ? 'No' : value} ${value === 1 ? 'tie' : 'ties'} ended in the past year${unknown === 0 ? '' : `; of ${unknown} the last day is unknown`}.`,
  'initiated-by': ({ value, of, unknown }) =>
    value === null
      ? 'Who began the initiatives is not on record.'
      : `${Math.round(value * of!)} of the ${of} ${of === 1 ? 'was' : 'were'} begun by residents${unknown === 0 ? '' : `; of ${unknown} it is unknown`}.`,
};

export const FIGURE_TEXTS: Readonly<Record<Language, Readonly<Record<FigureId, Say>>>> = { nl: DUTCH, en: ENGLISH };

/** The first answer of a municipality's page: what is there, and with whom nothing is on record yet. */
export function cooperationSummary({ name, figures }: Cooperation, language: Language): string {
  const active = figures.find(({ id }) => id === 'active')?.value ?? 0;
  const connected = figures.find(({ id }) => id === 'connected');
  const partners = Math.round((connected?.value ?? 0) * (connected?.of ?? 0));
  const without = active - partners;
  if (language === 'nl') {
    if (active === 0) return `In ${name} zijn nog geen initiatieven vastgelegd.`;
    const first = `In ${name} ${active === 1 ? 'is 1 initiatief' : `zijn ${active} initiatieven`} actief`;
    if (without === 0)
      return `${first}; met ${active === 1 ? 'dit initiatief' : 'alle'} is een relatie met de gemeente vastgelegd.`;
    if (without === active && active > 1)
      return `${first}; met geen ervan is nu samenwerking met de gemeente vastgelegd.`;
    const whom = active === 1 ? 'dit initiatief' : `${without} daarvan`;
    return `${first}; met ${whom} is nu geen samenwerking met de gemeente vastgelegd.`;
  }
  if (active === 0) return `No initiatives are on record in ${name} yet.`;
  const first = `${active} ${active === 1 ? 'initiative is' : 'initiatives are'} active in ${name}`;
  if (without === 0) return `${first}; ${active === 1 ? 'it has' : 'all have'} a tie with the municipality on record.`;
  if (without === active && active > 1) {
    return `${first}; current cooperation with the municipality is on record for none of them.`;
  }
  const whom = active === 1 ? 'it' : `${without} of them`;
  return `${first}; for ${whom} no current cooperation with the municipality is on record.`;
}
