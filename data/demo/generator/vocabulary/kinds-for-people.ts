/** Initiatives that look after people: care, meeting, money, work, language, youth, culture. */
import type { KindsByTheme } from './initiative-kind.ts';

export const KINDS_FOR_PEOPLE: KindsByTheme = {
  'zorg-en-gezondheid': [
    {
      names: ['Burenzorg {b}', 'Zorgzame Buurt {b}'],
      description:
        'Buren in {de b} in {p} helpen elkaar met boodschappen, vervoer naar het ziekenhuis en een luisterend oor.',
    },
    {
      names: ['Zorgcoöperatie {b}', '{b} Zorgt', 'Dorpszorg {b}'],
      description:
        'Bewoners van {de b} in {p} organiseren zelf lichte zorg, zodat ouderen langer thuis kunnen blijven wonen.',
    },
    {
      names: ['Wandelkring {b}', 'Gezond op {b}'],
      description:
        'Vrijwilligers in {p} wandelen, koken en praten elke week met mensen die zorg nodig hebben of geven.',
    },
  ],
  'welzijn-en-ontmoeting': [
    {
      names: ['Buurthuis {b}', 'Ontmoetingsplek {b}', 'Dorpshuis {b}'],
      description: 'Bewoners runnen in {de b} in {p} een plek waar iedereen kan binnenlopen voor koffie en gezelschap.',
    },
    {
      names: ['De Tafel van {b}', 'Samen in {b}', 'Koffie op {b}'],
      description:
        'In {de b} in {p} brengen vrijwilligers buren bij elkaar met maaltijden, spelletjes en een buurtagenda.',
    },
    {
      names: ['Huiskamer {b}', 'Open Deur {b}'],
      description:
        'Een huiskamer in {p} die door bewoners zelf wordt beheerd en waar andere groepen gratis kunnen vergaderen.',
    },
  ],
  'armoede-en-schulden': [
    {
      names: ['Brievenhulp {b}', 'Geldzaken {b}'],
      description: 'Vrijwilligers in {de b} in {p} openen samen met buren de post en zetten geldzaken op een rij.',
    },
    {
      names: ['Ruilwinkel {b}', 'Kledingkast {b}'],
      description: 'Een winkel in {p} waar mensen kleren en huisraad ruilen zonder te betalen.',
    },
    {
      names: ['Rondkomen in {b}', 'Lotgenoten {b}'],
      description: 'Bewoners van {p} die zelf schulden hadden, helpen anderen op weg naar hulp.',
    },
  ],
  'werk-en-participatie': [
    {
      names: ['Wijkbedrijf {b}', 'Klussendienst {b}'],
      description: 'Een wijkbedrijf in {p} dat klussen in de buurt doet met bewoners die lang zonder werk zaten.',
    },
    {
      names: ['Werkplaats {b}', 'Repareertafel {b}'],
      description: 'In {de b} in {p} repareren buren samen kapotte spullen en leren zij elkaar het vak.',
    },
    {
      names: ['Buurtbaan {b}', '{b} aan het Werk'],
      description: 'Bewoners van {p} doen werk dat de gemeente eerst uitbesteedde, en betalen daar buurtbanen van.',
    },
  ],
  'onderwijs-en-taal': [
    {
      names: ['Taalcafé {b}', 'Taalmaatjes {b}'],
      description: 'Vrijwilligers in {p} oefenen Nederlands met nieuwkomers, aan tafel en op straat.',
    },
    {
      names: ['Digihulp {b}', 'Leerkring {b}'],
      description: 'In {de b} in {p} helpen buren elkaar met computer, telefoon en formulieren.',
    },
    {
      names: ['Huiswerkplek {b}', 'Voorleestafel {b}'],
      description: 'Een plek in {p} waar kinderen rustig lezen en huiswerk maken, met hulp van oudere buren.',
    },
  ],
  jeugd: [
    {
      names: ['Speeltuin {b}', 'Bouwspeelplaats {b}'],
      description: 'Ouders in {de b} in {p} houden zelf een speeltuin open, ook in de vakanties.',
    },
    {
      names: ['Jongerenhonk {b}', 'Meidenclub {b}', 'Jeugd van {b}'],
      description: 'Jongeren in {p} runnen hun eigen plek en bedenken wat er te doen is.',
    },
    {
      names: ['Buurtouders {b}', 'Grote Broers {b}'],
      description: 'Bewoners van {p} trekken op met jongeren die thuis of op school vastlopen.',
    },
  ],
  'cultuur-en-sport': [
    {
      names: ['Buurttheater {b}', 'Zangkring {b}'],
      description: 'Bewoners van {de b} in {p} maken samen voorstellingen over het leven in de buurt.',
    },
    {
      names: ['Beweegplein {b}', 'Buurtsport {b}'],
      description: 'Een groep buren in {p} houdt een beweegplek open waar sporten niets kost.',
    },
    {
      names: ['Verhalenhuis {b}', 'Buurtmuseum {b}'],
      description: 'In {p} verzamelen vrijwilligers de verhalen van oudere bewoners en brengen die naar buiten.',
    },
  ],
};
