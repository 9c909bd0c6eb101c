import type { Language } from '#model/network';

/** Why a value is null, in words, by code. */
export const REASON_TEXTS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  nl: {
    empty: 'Er zijn geen actoren die meetellen.',
    'too-few-actors': 'Er zijn te weinig actoren om dit te berekenen.',
    'no-ties': 'Er zijn geen relaties om dit mee te berekenen.',
    'no-groups': 'Van geen paar is van beide bekend bij welke groep ze horen.',
    'no-group': 'Van deze actor is niet bekend bij welke groep hij hoort.',
    'no-initiatives': 'Er zijn geen initiatieven die meetellen.',
    'no-funders': 'Onder de actoren die meetellen is niemand die een ander financiert.',
    'no-partners': 'Deze actor heeft geen partners; dan is deze maat niet bepaald.',
    'no-partners-with-group': 'Deze actor heeft geen partners van wie bekend is bij welke groep ze horen.',
    'outside-largest-part':
      'Deze actor hoort niet bij het grootste deel van het netwerk (van even grote: het eerste); alleen daar is deze maat bepaald.',
    'not-settled': 'De berekening komt niet tot rust; dat gebeurt bij netwerken die een lange dunne keten zijn.',
    'one-mode-only': 'Deze maat heeft geen vorm voor netwerken met twee kanten.',
    'not-two-mode':
      'Deze relaties lopen niet tussen twee kanten: ze hebben geen richting, of iemand staat zowel aan het begin als aan het eind. Kies één soort relatie waarbij dat niet zo is, of minder soorten actoren.',
    'not-known-who-was-asked':
      'Van geen actor is vastgelegd of hij naar zijn relaties is gevraagd; dan is niet te zeggen hoe zeker de volgorde is.',
    'too-many-actors-for-intervals':
      'Voor zoveel actoren wordt bij deze maat niet uitgerekend hoe zeker de volgorde is.',
    'no-side': 'Van deze actor is niet te zeggen aan welke kant hij staat.',
    'sampled-paths':
      'Het netwerk is zo groot dat kortste wegen met een steekproef worden geschat; de langste is daaruit niet af te leiden. Met paths=exact wordt alles nagelopen.',
    'sampled-comparison':
      'Boven 20.000 actoren zijn kortste wegen een schatting; een verschil daartussen zegt dan niets.',
    disconnected: 'Het netwerk bestaat uit losse delen; dan is deze maat niet bepaald.',
    'no-two-ties-meet': 'Geen twee relaties delen een actor; dan is er niets dat een driehoek kan worden.',
    'no-three-ties-in-a-row':
      'Nergens liggen drie relaties achter elkaar; dan is er niets dat een vierkant kan worden.',
    'one-type-tied': 'Wie een relatie heeft, is van één soort; dan is niet te zeggen of soort soort zoekt.',
    'equal-degrees':
      'Aan het begin of aan het eind van de relaties hebben alle actoren evenveel partners; dan is er geen samenhang te meten.',
    'one-value-possible': 'De groepen laten maar één waarde toe; dan is er geen schaal om die op te zetten.',
    'all-pairs-alike': 'Tussen alle paren is het gelijk; dan is er geen kern die zich van een rand onderscheidt.',
    directed: 'Deze maat is voor netwerken zonder richting.',
    undirected: 'Deze maat is voor netwerken met richting: reken met richting (direction=directed).',
    weighted: 'Deze maat is voor netwerken zonder gewicht.',
    undefined: 'Deze maat is hier niet bepaald.',
  },
  en: {
    empty: 'There are no actors that count.',
    'too-few-actors': 'There are too few actors to compute this.',
    'no-ties': 'There are no ties to compute this with.',
    'no-groups': 'Of no pair are the groups of both known.',
    'no-group': 'The group of this actor is not known.',
    'no-initiatives': 'There are no initiatives that count.',
    'no-funders': 'Among the actors that count nobody funds another.',
    'no-partners': 'This actor has no partners, which leaves this measure undefined.',
    'no-partners-with-group': 'This actor has no partners whose group is known.',
    'outside-largest-part':
      'This actor is not in the largest part of the network (of equal ones the first), and only there this measure is defined.',
    'not-settled': 'The computation does not settle, which happens where a network is a long thin chain.',
    'one-mode-only': 'This measure has no form for networks with two sides.',
    'not-two-mode':
      'These ties do not run between two sides: they have no direction, or someone stands both at a beginning and at an end. Choose one kind of tie where that is not so, or fewer types of actors.',
    'not-known-who-was-asked':
      'It is not recorded of any actor whether it was asked about its ties, so nothing can be said of how sure the ranks are.',
    'too-many-actors-for-intervals': 'For so many actors it is not worked out how sure the ranks of this measure are.',
    'no-side': 'It cannot be said on which side this actor stands.',
    'sampled-paths':
      'The network is so large that shortest paths are sampled, which does not tell the longest one. paths=exact walks them all.',
    'sampled-comparison':
      'Above 20,000 actors shortest paths are an estimate, and a difference between two of them says nothing.',
    disconnected: 'The network falls into separate parts, which leaves this measure undefined.',
    'no-two-ties-meet': 'No two ties share an actor, so there is nothing that could become a triangle.',
    'no-three-ties-in-a-row':
      'Nowhere do three ties follow each other, so there is nothing that could become a square.',
    'one-type-tied': 'All who have a tie are of one type, so it cannot be said whether types tie with their own.',
    'equal-degrees':
      'At the beginning or at the end of ties all actors have as many partners, so no correlation can be measured.',
    'one-value-possible': 'The groups allow one value only, so there is no scale to put it on.',
    'all-pairs-alike': 'All pairs are alike, so no core stands out from a periphery.',
    directed: 'This measure is for networks without direction.',
    undirected: 'This measure is for networks with direction: let direction count (direction=directed).',
    weighted: 'This measure is for networks without weights.',
    undefined: 'This measure is undefined here.',
  },
};

/** The words for a reason; a code without words is shown as it is. */
export const reasonText = (code: string, language: Language): string => REASON_TEXTS[language][code] ?? code;

/** The words for reasons by key. */
export const reasonTexts = (codes: Readonly<Record<string, string>>, language: Language): Record<string, string> =>
  Object.fromEntries(Object.entries(codes).map(([key, code]) => [key, reasonText(code, language)]));

/** The reason of an answer in words; nothing where it has none. */
export const because = (code: string | undefined, language: Language): { reason?: string } =>
  code === undefined ? {} : { reason: reasonText(code, language) };
