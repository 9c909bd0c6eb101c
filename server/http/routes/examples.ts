/** Things that the examples of several routes show. */

export const NETWORK = {
  id: 'samen',
  title: 'Programma SAMEN',
  language: 'nl',
  synthetic: false,
  referenceDate: '2024-11-25',
  revision: 2,
  createdAt: '2025-01-15T09:00:00.000Z',
  updatedAt: '2025-01-15T09:00:00.000Z',
} as const;

export const INITIATIVE = {
  id: 'buurtmoestuin-noord',
  type: 'initiative',
  name: 'Buurtmoestuin Noord',
  themes: ['voedsel', 'groen-en-klimaat'],
  initiatedBy: 'residents',
  foundedOn: '2019-04',
  volunteers: 24,
  municipality: 'GM0166',
} as const;

export const TIE = {
  id: 'partners-with-1f0c3a7d5b2e4896a1c0',
  type: 'partners-with',
  from: 'GM0166',
  to: 'buurtmoestuin-noord',
  form: 'subsidy',
  strength: 2,
  startedOn: '2021',
} as const;

/** What every analysis answer begins with, as of the shipped network. */
export const PROVENANCE = {
  network: 'samen',
  revision: 2,
  parameters: { tieTypes: ['collaborates-with', 'partners-with'], asOf: '2024-11-25' },
} as const;
