import type { Language } from '#model/network';

/** Why a value is null, in words, by code. */
export const REASON_TEXTS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  nl: {
    empty: 'Het netwerk heeft geen actoren.',
    'too-few-actors': 'Er zijn te weinig actoren om dit te berekenen.',
    'no-ties': 'Er zijn geen relaties om dit mee te berekenen.',
    'no-groups': 'Van geen paar is van beide bekend bij welke groep ze horen.',
    'no-group': 'Van deze actor is niet bekend bij welke groep hij hoort.',
    'no-initiatives': 'In dit netwerk staan geen initiatieven.',
    'no-funders': 'Niemand in dit netwerk financiert een ander.',
    'no-partners': 'Deze actor heeft geen partners; dan is deze maat niet bepaald.',
    'no-partners-with-group': 'Deze actor heeft geen partners van wie bekend is bij welke groep ze horen.',
    'outside-largest-part':
      'Deze actor hoort niet bij het grootste deel van het netwerk; alleen daar is deze maat bepaald.',
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
    disconnected: 'Het netwerk bestaat uit losse delen; dan is deze maat niet bepaald.',
    'no-variation': 'Er is geen verschil tussen de actoren; dan is deze maat niet bepaald.',
    directed: 'Deze maat is voor netwerken zonder richting.',
    weighted: 'Deze maat is voor netwerken zonder gewicht.',
    undefined: 'Deze maat is hier niet bepaald.',
  },
  en: {
    empty: 'The network has no actors.',
    'too-few-actors': 'There are too few actors to compute this.',
    'no-ties': 'There are no ties to compute this with.',
    'no-groups': 'Of no pair are the groups of both known.',
    'no-group': 'The group of this actor is not known.',
    'no-initiatives': 'This network has no initiatives.',
    'no-funders': 'Nobody in this network funds another.',
    'no-partners': 'This actor has no partners, which leaves this measure undefined.',
    'no-partners-with-group': 'This actor has no partners whose group is known.',
    'outside-largest-part':
      'This actor is not in the largest part of the network, and only there this measure is defined.',
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
    disconnected: 'The network falls into separate parts, which leaves this measure undefined.',
    'no-variation': 'The actors do not differ, which leaves this measure undefined.',
    directed: 'This measure is for networks without direction.',
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
