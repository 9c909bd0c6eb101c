/** Which types of actor may hold which tie, as the model of the graph lays down. */

interface TieRule {
  readonly from: readonly string[];
  readonly to: readonly string[];
}

const ANY = ['initiative', 'municipality', 'fund', 'organisation', 'coalition'];
const NOT_MUNICIPALITY = ['initiative', 'fund', 'organisation', 'coalition'];

export const TIE_RULES: Readonly<Record<string, TieRule>> = {
  'collaborates-with': { from: NOT_MUNICIPALITY, to: NOT_MUNICIPALITY },
  'partners-with': { from: ['municipality'], to: ['initiative', 'coalition', 'organisation'] },
  funds: { from: ANY, to: NOT_MUNICIPALITY },
  'advocates-for': { from: ['fund', 'organisation', 'coalition'], to: ['initiative', 'coalition'] },
  'aligns-with': { from: ['fund'], to: ['fund'] },
  hosts: { from: ANY, to: ['initiative', 'coalition'] },
  'active-in': { from: NOT_MUNICIPALITY, to: ['municipality'] },
  'part-of': { from: ['organisation'], to: ['municipality', 'organisation'] },
  'member-of': { from: ANY, to: ['coalition', 'organisation', 'initiative'] },
  neighbours: { from: ['municipality'], to: ['municipality'] },
  knows: { from: ANY, to: ANY },
  'related-to': { from: ANY, to: ANY },
};

const PARTNERSHIP_FORMS = ['subsidy', 'contract', 'right-to-challenge', 'covenant', 'premises', 'advice', 'other'];

/** Values of `form`, where a tie has one. */
export const TIE_FORMS: Readonly<Record<string, readonly string[]>> = {
  'partners-with': PARTNERSHIP_FORMS,
  hosts: ['fiscal', 'premises'],
};

export const FUNDING_STATUSES = ['requested', 'granted', 'paid', 'refused', 'unknown'];
