import type { Language } from '#model/network';
import { inDutch, inEnglish, plural } from '../naming.ts';
import type { Statements } from '../phrases.ts';
import { sentence } from '../vocabulary.ts';

/** Words for themes on which a municipality has few initiatives. */
export const themeGap: Readonly<Record<Language, Statements>> = {
  nl: {
    'theme-missing': ({ place, theme, count, expected, municipalities }, { names }) =>
      sentence(
        `In ${names.place(String(place))} ${plural(count, 'is', 'zijn')} ${inDutch.count(count)} ${plural(count, 'initiatief', 'initiatieven')} rond ${names.theme(String(theme))} vastgelegd; naar ${municipalities} vergelijkbare gemeenten gerekend zouden het er ongeveer ${expected} zijn`,
      ),
    'few-on-theme': ({ count, expected, municipalities }) =>
      `Hier ${plural(count, 'is', 'zijn')} er ${inDutch.count(count)}; ${municipalities} gemeenten met ongeveer evenveel inwoners en dezelfde dichtheid hebben er per inwoner zoveel dat het er hier ongeveer ${expected} zouden zijn.`,
    'priority-of-municipality': ({ theme }, { names }) =>
      sentence(`De gemeente geeft voorrang aan ${names.theme(String(theme))}`),
    'theme-of-asker': ({ actor, theme }, { names }) =>
      sentence(
        `${names.actor(String(actor))} ${names.typeOf(String(actor)) === 'fund' ? 'steunt' : 'werkt aan'} ${names.theme(String(theme))}`,
      ),
    'examples-elsewhere': ({ actors: ids }, { names }) =>
      sentence(`Elders gebeurt het al, bijvoorbeeld bij ${inDutch.actors(names, ids)}`),
    'register-incomplete': () => 'De lijst van initiatieven kan onvolledig zijn: misschien zijn ze er wel.',
    'nothing-registered': () =>
      'Van deze gemeente is nog geen enkel initiatief vastgelegd; waarschijnlijk is hier nog niet gekeken.',
    'initiatives-without-themes': ({ count, of }) =>
      `Van ${count} van de ${of} initiatieven hier zijn de thema's niet vastgelegd.`,
    'few-alike': ({ count }) => `Er is maar met ${count} gemeenten vergeleken.`,
    'look-for-initiatives': ({ theme }, { names }) =>
      sentence(`Vraag in de wijken wie er al bezig is met ${names.theme(String(theme))}`),
    'learn-from': ({ actor, theme }, { names }) =>
      sentence(
        `Vraag eerst in de wijken wie er al bezig is met ${names.theme(String(theme))}; ga daarna kijken bij ${names.actor(String(actor))}`,
      ),
  },
  en: {
    'theme-missing': ({ place, theme, count, expected, municipalities }, { names }) =>
      sentence(
        `In ${names.place(String(place))} ${inEnglish.count(count)} ${plural(count, 'initiative', 'initiatives')} on ${names.theme(String(theme))} ${plural(count, 'is', 'are')} on record; by ${municipalities} municipalities like it there would be about ${expected}`,
      ),
    'few-on-theme': ({ count, expected, municipalities }) =>
      `Here there ${plural(count, 'is', 'are')} ${Number(count) === 0 ? 'none' : count}; ${municipalities} municipalities of about the same population and density have so many per inhabitant that there would be about ${expected} here.`,
    'priority-of-municipality': ({ theme }, { names }) =>
      sentence(`The municipality gives priority to ${names.theme(String(theme))}`),
    'theme-of-asker': ({ actor, theme }, { names }) =>
      sentence(
        `${names.actor(String(actor))} ${names.typeOf(String(actor)) === 'fund' ? 'supports' : 'works on'} ${names.theme(String(theme))}`,
      ),
    'examples-elsewhere': ({ actors: ids }, { names }) =>
      sentence(`Elsewhere it is done already, for instance by ${inEnglish.actors(names, ids)}`),
    'register-incomplete': () => 'The list of initiatives may be incomplete: perhaps they do exist.',
    'nothing-registered': () =>
      'No initiative at all is on record for this municipality; probably nobody has looked here yet.',
    'initiatives-without-themes': ({ count, of }) =>
      `The themes of ${count} of the ${of} initiatives here are not on record.`,
    'few-alike': ({ count }) => `Only ${count} municipalities were compared with.`,
    'look-for-initiatives': ({ theme }, { names }) =>
      sentence(`Ask in the neighbourhoods who is at work on ${names.theme(String(theme))} already`),
    'learn-from': ({ actor, theme }, { names }) =>
      sentence(
        `First ask in the neighbourhoods who is at work on ${names.theme(String(theme))} already; then go and see ${names.actor(String(actor))}`,
      ),
  },
};
