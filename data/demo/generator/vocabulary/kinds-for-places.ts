/** Initiatives that look after a place: homes, energy, green, food, transport, safety, having a say. */
import type { KindsByTheme } from './initiative-kind.ts';

export const KINDS_FOR_PLACES: KindsByTheme = {
  wonen: [
    {
      names: ['Wooncoöperatie {b}', 'Bouwgroep {b}'],
      description: 'Bewoners van {p} bouwen en beheren samen betaalbare woningen in {de b}.',
    },
    {
      names: ['Huurders van {b}', 'Thuis op {b}'],
      description: 'Een groep huurders in {de b} in {p} neemt het beheer van het eigen complex over.',
    },
    {
      names: ['Woongroep {b}', 'Erfdelers {b}'],
      description: 'Jong en oud wonen in {de b} in {p} bij elkaar en delen tuin, werkplaats en logeerkamer.',
    },
  ],
  energie: [
    {
      names: ['Energiecoöperatie {b}', 'Zon op {b}', '{b} Wekt Op'],
      description: 'Bewoners van {p} leggen samen zonnedaken aan en geven advies over isoleren.',
    },
    {
      names: ['Buurtwarmte {b}', '{b} Aardgasvrij'],
      description: 'Bewoners van {de b} in {p} werken aan een warmtenet in eigen beheer.',
    },
    {
      names: ['Energieklussers {b}', 'Kierenjagers {b}'],
      description: 'Vrijwilligers in {p} gaan langs bij buren met een hoge energierekening en maken kieren dicht.',
    },
  ],
  'groen-en-klimaat': [
    {
      names: ['Groenbeheer {b}', 'Boomwachters {b}', 'Vrienden van {b}'],
      description: 'Bewoners onderhouden zelf het groen in {de b} in {p} en planten bomen waar stenen lagen.',
    },
    {
      names: ['Buurttuin {b}', 'Bijenkring {b}'],
      description: 'Een buurttuin in {p} waar water wordt opgevangen en kinderen leren over planten en dieren.',
    },
    {
      names: ['Geveltuinen {b}', '{b} Vergroent'],
      description: 'Vrijwilligers in {de b} in {p} maken straten koeler met geveltuinen en groene daken.',
    },
  ],
  voedsel: [
    {
      names: ['Moestuin {b}', 'Oogst van {b}', 'Akkerdelers {b}'],
      description: 'Buren in {p} telen samen groente en delen de oogst met wie het niet breed heeft.',
    },
    {
      names: ['Buurtkeuken {b}', 'Soepbus {b}', 'Restjestafel {b}'],
      description: 'In {de b} in {p} koken vrijwilligers elke week van eten dat anders wordt weggegooid.',
    },
    {
      names: ['Voedselbos {b}', 'Fruitgaard {b}'],
      description: 'Bewoners leggen in {p} een voedselbos aan dat voor iedereen open is.',
    },
  ],
  mobiliteit: [
    {
      names: ['Buurtbus {b}', 'Belbus {b}', 'Meerijders {b}'],
      description: 'Vrijwillige chauffeurs in {p} rijden buren naar winkel, arts en familie.',
    },
    {
      names: ['Deelauto {b}', 'Autodelers {b}'],
      description: 'Buren in {de b} in {p} delen elektrische auto’s die zij samen hebben gekocht.',
    },
    {
      names: ['Fietswerkplaats {b}', 'Tweede Fiets {b}'],
      description: 'In {p} knappen vrijwilligers oude fietsen op voor mensen die er geen kunnen betalen.',
    },
  ],
  'veiligheid-en-leefbaarheid': [
    {
      names: ['Schoon {b}', 'Straatambassadeurs {b}'],
      description: 'Bewoners van {de b} in {p} houden samen de straat schoon en spreken elkaar aan.',
    },
    {
      names: ['Dorpsbelang {b}', 'Bewonersvereniging {b}', '{b} Leeft'],
      description: 'Bewoners van {p} komen samen op voor voorzieningen in {de b}.',
    },
    {
      names: ['Buurtpreventie {b}', 'Avondronde {b}'],
      description: 'Buren in {p} lopen ’s avonds een ronde en melden wat kapot of onveilig is.',
    },
  ],
  'democratie-en-zeggenschap': [
    {
      names: ['Wijkcoöperatie {b}', '{b} Beslist'],
      description: 'In {p} beslissen bewoners samen over een budget voor {de b}.',
    },
    {
      names: ['Buurtraad {b}', 'Bewonersplatform {b}', 'Stem van {b}'],
      description: 'Bewoners van {de b} in {p} praten met de gemeente over plannen voordat er besluiten vallen.',
    },
    {
      names: ['Burgerberaad {b}', 'Lotingsgroep {b}'],
      description: 'In {p} organiseren vrijwilligers gesprekken waarin gelote buren de gemeente advies geven.',
    },
  ],
};
