import type { Language } from '#model/network';
import type { TieType } from '#model/tie-types';

/** What a tie says when it is read from its beginning to its end: "A … B". */
export const TIE_TYPE_NAMES: Readonly<Record<TieType, Readonly<Record<Language, string>>>> = {
  'collaborates-with': { nl: 'werkt samen met', en: 'works together with' },
  'partners-with': { nl: 'is als gemeente partner van', en: 'as a municipality is a partner of' },
  funds: { nl: 'geeft geld aan', en: 'gives money to' },
  'advocates-for': { nl: 'spreekt voor', en: 'speaks up for' },
  'aligns-with': { nl: 'stemt procedures af met', en: 'aligns procedures with' },
  hosts: { nl: 'is penvoerder van of geeft onderdak aan', en: 'is fiscal host of or gives a place to' },
  'active-in': { nl: 'is actief in', en: 'is active in' },
  'part-of': { nl: 'is onderdeel van', en: 'is part of' },
  'member-of': { nl: 'is lid van', en: 'is a member of' },
  neighbours: { nl: 'grenst aan', en: 'shares a border with' },
  knows: { nl: 'kent mensen bij', en: 'knows people at' },
  'related-to': { nl: 'heeft een verband met', en: 'is related to' },
};
