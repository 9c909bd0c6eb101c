import { communityGap } from './kinds/community-gap.ts';
import { continuity } from './kinds/continuity.ts';
import { procedureOverlap } from './kinds/procedure-overlap.ts';
import { themeGap } from './kinds/theme-gap.ts';
import { underConnected } from './kinds/under-connected.ts';
import { inDutch, plural, setsPriorities, strings } from './naming.ts';
import type { Phrases } from './phrases.ts';
import { capital, type Names, sentence, DUTCH as words } from './vocabulary.ts';

const { actors, themes, resources, thisActor } = inDutch;

/** Plain Dutch (B1, "u") for every code that analysis gives. */
export const dutch: Phrases = {
  statements: {
    'same-place': ({ places }, { names, reader, perspective }) => {
      if (perspective === 'third')
        return sentence(`Zijn allebei actief in ${words.list(strings(places).map(names.place))}`);
      return names.typeOf(reader) === 'municipality'
        ? 'Is actief in uw gemeente.'
        : sentence(`Is net als u actief in ${words.list(strings(places).map(names.place))}`);
    },
    near: (_, { perspective }) =>
      perspective === 'third' ? 'Werken in gemeenten die aan elkaar grenzen.' : 'Is actief in een buurgemeente.',
    'shared-themes': ({ themes: codes }, { names, reader, target, perspective }) => {
      if (perspective === 'third') return sentence(`Werken allebei aan ${themes(names, codes)}`);
      const gives = names.typeOf(target) === 'fund';
      if (!setsPriorities(names.typeOf(reader))) {
        return sentence(
          gives ? `Steunt ${themes(names, codes)}; daar werkt u aan` : `Werkt net als u aan ${themes(names, codes)}`,
        );
      }
      const count = strings(codes).length;
      const which = count === 1 ? 'een thema dat u voorrang geeft' : `${count} thema's die u voorrang geeft`;
      return sentence(`${gives ? 'Steunt' : 'Werkt aan'} ${which}: ${themes(names, codes)}`);
    },
    'shared-partners': ({ actors: ids, count }, { names, perspective }) =>
      perspective === 'third'
        ? sentence(`Hebben allebei een relatie met ${actors(names, ids, count)}`)
        : sentence(`Heeft net als u een relatie met ${actors(names, ids, count)}`),
    'partners-of-partners': ({ actors: ids, count }, { names, perspective }) =>
      perspective === 'third'
        ? sentence(`Zijn met elkaar verbonden via ${actors(names, ids, count)}`)
        : sentence(`Heeft een relatie met ${actors(names, ids, count)}; daar hebben uw partners ook mee te maken`),
    'shared-funders': ({ actors: ids }, { names, perspective }) =>
      sentence(
        `${perspective === 'third' ? 'Krijgen allebei geld' : 'Krijgt net als u geld'} van ${actors(names, ids)}`,
      ),
    'needs-what-you-offer': ({ resources: codes }, { names, target, reader, perspective }) =>
      perspective === 'third'
        ? sentence(`${names.actor(target)} zoekt ${resources(codes)}; ${names.actor(reader)} kan dat bieden`)
        : sentence(`Zoekt ${resources(codes)}; dat kunt u bieden`),
    'offers-what-you-need': ({ resources: codes }, { names, target, reader, perspective }) =>
      perspective === 'third'
        ? sentence(`${names.actor(reader)} zoekt ${resources(codes)}; ${names.actor(target)} kan dat bieden`)
        : sentence(`Kan ${resources(codes)} bieden; dat zoekt u`),
    'personal-contact': (_, { perspective }) =>
      perspective === 'third'
        ? 'Er is een persoonlijk contact tussen beide vastgelegd.'
        : 'Er is een persoonlijk contact met u vastgelegd.',
    'is-coalition': () => 'Is een coalitie: met één gesprek bereikt u meer initiatieven.',
    'sole-funder': ({ actor }, { names }) =>
      sentence(
        `Heeft voor zover vastgelegd één financier, ${names.actor(String(actor))}; een tweede partner maakt het steviger`,
      ),
    'concentrated-funding': ({ actor, cents, of }, { names }) =>
      sentence(
        `Krijgt meer dan de helft van het geld van ${names.actor(String(actor))}, voor zover vastgelegd: ${words.money(Number(cents))} van de ${words.money(Number(of))}`,
      ),
    'grant-ends': ({ endedOn }) =>
      sentence(
        `De laatste subsidie die is vastgelegd, loopt af (${words.date(String(endedOn))}); een vervolg is niet vastgelegd`,
      ),
    'one-contact-person': () => 'Er is maar één contactpersoon bekend.',
    'cuts-off': ({ actors: ids, count, through }, { names }) =>
      sentence(
        `Zonder ${actors(names, through)} ${plural(count, 'raakt', 'raken')} ${actors(names, ids, count)} los van de rest, voor zover vastgelegd`,
      ),
    'bridge-cuts-off': ({ actors: ids, count, through }, { names }) =>
      sentence(
        `Zonder de relatie tussen ${actors(names, through)} ${plural(count, 'raakt', 'raken')} ${actors(names, ids, count)} los van de rest, voor zover vastgelegd`,
      ),
    'not-asked': ({ actors: ids }, { names }) => {
      const list = strings(ids);
      return list.length === 1
        ? `${capital(thisActor(names, list[0]))} is niet bevraagd; er kunnen relaties zijn die wij niet kennen.`
        : 'Beide zijn niet bevraagd; er kunnen relaties zijn die wij niet kennen.';
    },
    elsewhere: (_, { perspective }) =>
      perspective === 'third' ? 'Zitten niet bij elkaar in de buurt.' : 'Zit niet bij u in de buurt.',
    'place-unknown': ({ actors: ids }, { names }) =>
      sentence(`Niet vastgelegd is waar ${actors(names, ids)} actief ${plural(strings(ids).length, 'is', 'zijn')}`),
    'giving-area-unknown': ({ actors: ids }, { names }) =>
      sentence(`Niet vastgelegd is waar ${actors(names, ids)} geld ${plural(strings(ids).length, 'geeft', 'geven')}`),
    'themes-unknown': ({ actors: ids }, { names, reader, perspective }) => {
      const others = strings(ids).filter((id) => perspective === 'third' || id !== reader);
      const own = others.length < strings(ids).length;
      const parts = [
        ...(own ? [`welke thema's u ${setsPriorities(names.typeOf(reader)) ? 'voorrang geeft' : 'hebt'}`] : []),
        ...others.map((id) => `aan welke thema's ${names.actor(id)} werkt`),
      ];
      return sentence(`Niet vastgelegd is ${words.list(parts)}`);
    },
    'no-link': () => 'Een gezamenlijke partner is niet vastgelegd.',
    'needs-unknown': (_, { perspective }) =>
      perspective === 'third'
        ? 'Niet vastgelegd is wat zij zoeken en kunnen bieden.'
        : 'Niet vastgelegd is wat u allebei zoekt en kunt bieden.',
    'past-tie': ({ type, startedOn, count }, { perspective }) => {
      const since =
        startedOn === null ? '' : `, begonnen in ${words.date(String(startedOn)).replace(/^.* (\d{4})$/, '$1')}`;
      const what = words.tie[type as keyof typeof words.tie];
      const whom = perspective === 'third' ? '' : ' met u';
      return Number(count) === 1
        ? `Er was eerder een relatie${whom} (${what}${since}); die is voorbij.`
        : `Er waren eerder ${count} relaties${whom} (de laatste: ${what}${since}); die zijn voorbij.`;
    },
    'requested-tie': () => 'Er is al een aanvraag vastgelegd; een toekenning nog niet.',
    'refused-tie': () => 'Een eerdere aanvraag is afgewezen.',
    'others-not-asked': ({ count, of }) =>
      Number(of) === 1
        ? 'De actor die los zou raken, is niet bevraagd; er kunnen relaties zijn die wij niet kennen.'
        : count === of
          ? `Van de ${of} die los zouden raken, is niemand bevraagd; er kunnen relaties zijn die wij niet kennen.`
          : `${count} van de ${of} die los zouden raken, ${plural(count, 'is', 'zijn')} niet bevraagd; er kunnen relaties zijn die wij niet kennen.`,
    'no-repair': () => 'Wij vonden geen nieuwe relatie die dit opvangt.',
    'ask-introduction': ({ actor, broker }, { names }) =>
      sentence(`Vraag ${names.actor(String(broker))} om u voor te stellen aan ${names.actor(String(actor))}`),
    'use-contact': ({ actor }, { names }) => sentence(`Bel ${names.actor(String(actor))}: u kent elkaar al`),
    'get-acquainted': ({ actor }, { names }) => sentence(`Nodig ${names.actor(String(actor))} uit om kennis te maken`),
    'make-tie': ({ a, b }, { names }) =>
      sentence(`Breng ${names.actor(String(a))} en ${names.actor(String(b))} met elkaar in contact`),
    'bring-together': ({ a, b }, { names }) =>
      sentence(`Breng ${names.actor(String(a))} en ${names.actor(String(b))} met elkaar in contact`),
    watch: ({ actors: ids }, { names }) => sentence(`Vraag regelmatig hoe het met ${actors(names, ids)} gaat`),
    ...communityGap.nl,
    ...continuity.nl,
    ...procedureOverlap.nl,
    ...underConnected.nl,
    ...themeGap.nl,
  },
  summary: {
    toReader({ target, themes: codes, places, introduction, hasPast }, { names, reader }) {
      const about = codes.length > 0 ? ` aan ${themes(names, codes.slice(0, 3))}` : '';
      const where = places.length === 0 ? '' : ` in ${words.list(places.map(names.place))}`;
      const verb = codes.length > 0 ? 'werkt' : 'is actief';
      const what =
        names.typeOf(target) === 'fund' && codes.length > 0
          ? ` steunt ${themes(names, codes.slice(0, 3))}`
          : ` ${verb}${where}${about}`;
      const first = about === '' && where === '' ? '' : `${sentence(`${names.actor(target)}${what}`)} `;
      const subject =
        first === ''
          ? `Met ${names.actor(target)} is`
          : `Met ${names.typeOf(reader) === 'municipality' ? 'uw gemeente' : 'u'} is`;
      return `${first}${subject} ${hasPast ? 'nu' : 'nog'} geen samenwerking vastgelegd.${introductionSentence(introduction, names)}`;
    },
    aboutPair({ a, b, themes: codes, places, hasPast }, { names }) {
      const about = codes.length > 0 ? ` aan ${themes(names, codes.slice(0, 3))}` : '';
      const where = places.length === 0 ? '' : ` in ${words.list(places.map(names.place))}`;
      const first =
        about === '' && where === ''
          ? `${names.actor(a)} en ${names.actor(b)} kunnen iets voor elkaar betekenen.`
          : sentence(
              `${names.actor(a)} en ${names.actor(b)} ${about === '' ? 'zijn allebei actief' : 'werken allebei'}${where}${about}`,
            );
      return `${first} Tussen hen is ${hasPast ? 'nu' : 'nog'} geen samenwerking vastgelegd.`;
    },
    cutsOff: ({ through, count, isBridge }, { names }) =>
      isBridge
        ? sentence(
            `De relatie tussen ${actors(names, through)} is voor ${count} ${plural(count, 'ander', 'anderen')} de enige verbinding met de rest die is vastgelegd`,
          )
        : sentence(
            `Valt ${actors(names, through)} weg, dan ${plural(count, 'raakt 1 ander', `raken ${count} anderen`)} los van de rest, voor zover vastgelegd`,
          ),
    bridge: ({ a, b }, { names }) =>
      sentence(`Een relatie tussen ${names.actor(a)} en ${names.actor(b)} verbindt de groepen`),
    repair: ({ a, b, keeps, of, position }, { names }) => {
      const pair = `een relatie tussen ${names.actor(a)} en ${names.actor(b)}`;
      const kept =
        keeps === of
          ? 'blijft iedereen verbonden'
          : `${plural(keeps, 'blijft', 'blijven')} ${keeps} van de ${of} verbonden`;
      return sentence(position === 0 ? `Met ${pair} ${kept}` : `Komt daar ${pair} bij, dan ${kept}`);
    },
  },
  reasons: {
    'none-found': 'Er is niets gevonden dat hieraan voldoet.',
    'not-at-this-date': 'Deze actor bestond op deze datum niet.',
    'too-few-initiatives':
      'Er zijn minder dan 20 initiatieven; dan is niet te zeggen hoeveel relaties te verwachten zijn.',
    'too-few-municipalities':
      'Er zijn te weinig gemeenten met een bekend aantal inwoners en een bekende oppervlakte om mee te vergelijken.',
    'no-theme-missed':
      'Bij geen thema met voorrang is het verschil met vergelijkbare gemeenten groot genoeg. Er moet minstens één initiatief worden verwacht, en het moet voor minstens 80% zeker zijn dat het er minder dan de helft zijn.',
    'no-groups-apart':
      'Geen twee groepen hebben duidelijk minder relaties dan te verwachten is (minstens drie verwacht, en hoogstens 5% kans op zo weinig).',
    'no-communities': 'Er zijn geen twee groepen van drie of meer om te vergelijken.',
    'no-ties-yet': 'Geen enkel initiatief heeft een relatie; dan is niet te zeggen hoeveel er te verwachten zijn.',
    'expectation-not-settled': 'De berekening van het verwachte aantal relaties komt niet tot rust.',
    'mostly-unknown': 'Van meer dan de helft is dit niet bekend.',
    'no-difference': 'Hierin verschillen de initiatieven niet.',
    'no-dated-ties':
      'Van geen enkele relatie is vastgelegd wanneer die begon. Gewichten zijn daarom niet geleerd; de vaste zijn gebruikt.',
    'too-few-new-ties':
      'Er zijn te weinig nieuwe relaties om gewichten van te leren (minder dan 100, of te weinig andere paren om mee te vergelijken). De vaste gewichten zijn gebruikt.',
    'features-tell-nothing':
      'Geen enkel kenmerk voorspelt in dit netwerk welke relaties er kwamen. De vaste gewichten zijn gebruikt.',
    'weights-no-better':
      'Gewichten die uit dit netwerk geleerd zijn, voorspellen niet beter dan de vaste. De vaste zijn gebruikt.',
    'few-per-province': 'Niet elke provincie heeft tien initiatieven of meer.',
  },
};

function introductionSentence(route: readonly string[] | undefined, names: Names): string {
  if (route === undefined) return '';
  if (route.length === 2) return ' U kent elkaar al.';
  const broker = names.actor(route[1]!);
  return route.length === 3
    ? ` ${sentence(`${broker} kent u allebei`)}`
    : ` Via ${words.list(route.slice(1, -1).map(names.actor))} komt u in contact.`;
}
