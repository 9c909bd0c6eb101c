import type { Language } from '#model/network';

/** Why a value is null, in words, by code. */
export const REASON_TEXTS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  nl: {
    empty: 'Het netwerk heeft geen actoren.',
    'too-few-actors': 'Er zijn te weinig actoren om dit te berekenen.',
    'no-ties': 'Er zijn geen relaties om dit mee te berekenen.',
    disconnected: 'Het netwerk bestaat uit losse delen; dan is deze maat niet bepaald.',
    'no-variation': 'Er is geen verschil tussen de actoren; dan is deze maat niet bepaald.',
    directed: 'Deze maat is voor netwerken zonder richting.',
    weighted: 'Deze maat is voor netwerken zonder gewicht.',
    'not-in-this-version': 'Deze versie berekent deze maat nog niet.',
    undefined: 'Deze maat is hier niet bepaald.',
  },
  en: {
    empty: 'The network has no actors.',
    'too-few-actors': 'There are too few actors to compute this.',
    'no-ties': 'There are no ties to compute this with.',
    disconnected: 'The network falls into separate parts, which leaves this measure undefined.',
    'no-variation': 'The actors do not differ, which leaves this measure undefined.',
    directed: 'This measure is for networks without direction.',
    weighted: 'This measure is for networks without weights.',
    'not-in-this-version': 'This version does not compute this measure yet.',
    undefined: 'This measure is undefined here.',
  },
};
