import { communityGap } from './kinds/community-gap.ts';
import { continuity } from './kinds/continuity.ts';
import { procedureOverlap } from './kinds/procedure-overlap.ts';
import { themeGap } from './kinds/theme-gap.ts';
import { underConnected } from './kinds/under-connected.ts';
import { inEnglish, setsPriorities, strings } from './naming.ts';
import type { Phrases } from './phrases.ts';
import { capital, type Names, sentence, ENGLISH as words } from './vocabulary.ts';

const { actors, themes, resources, thisActor } = inEnglish;

/** Plain English for every code that analysis gives; written, not translated word by word. */
export const english: Phrases = {
  statements: {
    'same-place': ({ places }, { names, reader, perspective }) => {
      const where = words.list(strings(places).map(names.place));
      if (perspective === 'third') return sentence(`Both are active in ${where}`);
      return names.typeOf(reader) === 'municipality'
        ? 'Is active in your municipality.'
        : sentence(`Is active in ${where}, as you are`);
    },
    near: (_, { perspective }) =>
      perspective === 'third' ? 'They work in adjoining municipalities.' : 'Is active in a neighbouring municipality.',
    'shared-themes': ({ themes: codes }, { names, reader, target, perspective }) => {
      if (perspective === 'third') return sentence(`Both work on ${themes(names, codes)}`);
      const gives = names.typeOf(target) === 'fund';
      if (!setsPriorities(names.typeOf(reader))) {
        return sentence(
          gives ? `Supports ${themes(names, codes)}, which you work on` : `Works on ${themes(names, codes)}, as you do`,
        );
      }
      const count = strings(codes).length;
      const which = count === 1 ? 'a theme you give priority to' : `${count} themes you give priority to`;
      return sentence(`${gives ? 'Supports' : 'Works on'} ${which}: ${themes(names, codes)}`);
    },
    'shared-partners': ({ actors: ids, count }, { names, perspective }) =>
      perspective === 'third'
        ? sentence(`Both have a tie with ${actors(names, ids, count)}`)
        : sentence(`Has a tie with ${actors(names, ids, count)}, as you do`),
    'partners-of-partners': ({ actors: ids, count }, { names, perspective }) =>
      perspective === 'third'
        ? sentence(`They are linked through ${actors(names, ids, count)}`)
        : sentence(`Has a tie with ${actors(names, ids, count)}, whom your partners deal with too`),
    'shared-funders': ({ actors: ids }, { names, perspective }) =>
      perspective === 'third'
        ? sentence(`Both receive money from ${actors(names, ids)}`)
        : sentence(`Receives money from ${actors(names, ids)}, as you do`),
    'needs-what-you-offer': ({ resources: codes }, { names, target, reader, perspective }) =>
      perspective === 'third'
        ? sentence(`${names.actor(target)} looks for ${resources(codes)}; ${names.actor(reader)} can offer that`)
        : sentence(`Looks for ${resources(codes)}, which you can offer`),
    'offers-what-you-need': ({ resources: codes }, { names, target, reader, perspective }) =>
      perspective === 'third'
        ? sentence(`${names.actor(reader)} looks for ${resources(codes)}; ${names.actor(target)} can offer that`)
        : sentence(`Can offer ${resources(codes)}, which you look for`),
    'personal-contact': (_, { perspective }) =>
      perspective === 'third'
        ? 'A personal contact between the two is on record.'
        : 'A personal contact with you is on record.',
    'is-coalition': () => 'Is a coalition: one conversation reaches several initiatives.',
    'sole-funder': ({ actor }, { names }) =>
      sentence(`Has one funder on record, ${names.actor(String(actor))}; a second partner would make it sturdier`),
    'concentrated-funding': ({ actor, cents, of }, { names }) =>
      sentence(
        `Gets more than half of its money from ${names.actor(String(actor))}, as far as is on record: ${words.money(Number(cents))} of ${words.money(Number(of))}`,
      ),
    'grant-ends': ({ endedOn }) =>
      sentence(`The last grant on record ends (${words.date(String(endedOn))}); a successor is not on record`),
    'one-contact-person': () => 'Only one contact person is known.',
    'cuts-off': ({ actors: ids, count, through }, { names }) =>
      sentence(
        `Without ${actors(names, through)}, ${actors(names, ids, count)} would be cut off from the rest, as far as is on record`,
      ),
    'bridge-cuts-off': ({ actors: ids, count, through }, { names }) =>
      sentence(
        `Without the tie between ${actors(names, through)}, ${actors(names, ids, count)} would be cut off from the rest, as far as is on record`,
      ),
    'not-asked': ({ actors: ids }, { names }) => {
      const list = strings(ids);
      return list.length === 1
        ? `${capital(thisActor(names, list[0]))} was not asked; there may be ties we do not know of.`
        : 'Neither was asked; there may be ties we do not know of.';
    },
    elsewhere: (_, { perspective }) => (perspective === 'third' ? 'They are not near each other.' : 'Is not near you.'),
    'place-unknown': ({ actors: ids }, { names }) =>
      sentence(`Where ${actors(names, ids)} ${strings(ids).length === 1 ? 'is' : 'are'} active is not on record`),
    'giving-area-unknown': ({ actors: ids }, { names }) =>
      sentence(`Where ${actors(names, ids)} ${strings(ids).length === 1 ? 'gives' : 'give'} money is not on record`),
    'themes-unknown': ({ actors: ids }, { names, reader, perspective }) => {
      const others = strings(ids).filter((id) => perspective === 'third' || id !== reader);
      const own = others.length < strings(ids).length;
      const parts = [
        ...(own
          ? [setsPriorities(names.typeOf(reader)) ? 'which themes you give priority to' : 'your own themes']
          : []),
        ...others.map((id) => `the themes of ${names.actor(id)}`),
      ];
      return sentence(`Not on record: ${words.list(parts)}`);
    },
    'no-link': () => 'No shared partner is on record.',
    'needs-unknown': (_, { perspective }) =>
      perspective === 'third'
        ? 'What they look for and can offer is not on record.'
        : 'What the two of you look for and can offer is not on record.',
    'past-tie': ({ type, startedOn, count }, { perspective }) => {
      const since = startedOn === null ? '' : `, begun in ${String(startedOn).slice(0, 4)}`;
      const what = words.tie[type as keyof typeof words.tie];
      const whom = perspective === 'third' ? '' : ' with you';
      return Number(count) === 1
        ? `There was a tie${whom} before (${what}${since}); it is over.`
        : `There were ${count} ties${whom} before (the last: ${what}${since}); they are over.`;
    },
    'requested-tie': () => 'An application is already on record, an award is not.',
    'refused-tie': () => 'An earlier application was refused.',
    'others-not-asked': ({ count, of }) =>
      Number(of) === 1
        ? 'The one that would be cut off was not asked; there may be ties we do not know of.'
        : count === of
          ? `None of the ${of} that would be cut off was asked; there may be ties we do not know of.`
          : `${count} of the ${of} that would be cut off ${Number(count) === 1 ? 'was' : 'were'} not asked; there may be ties we do not know of.`,
    'no-repair': () => 'We found no new tie that would take this risk away.',
    'ask-introduction': ({ actor, broker }, { names }) =>
      sentence(`Ask ${names.actor(String(broker))} to introduce you to ${names.actor(String(actor))}`),
    'use-contact': ({ actor }, { names }) =>
      sentence(`Call ${names.actor(String(actor))}: you know each other already`),
    'get-acquainted': ({ actor }, { names }) => sentence(`Invite ${names.actor(String(actor))} to get acquainted`),
    'make-tie': ({ a, b }, { names }) =>
      sentence(`Bring ${names.actor(String(a))} and ${names.actor(String(b))} together`),
    'bring-together': ({ a, b }, { names }) =>
      sentence(`Bring ${names.actor(String(a))} and ${names.actor(String(b))} together`),
    watch: ({ actors: ids }, { names }) => sentence(`Ask regularly how ${actors(names, ids)} is doing`),
    ...communityGap.en,
    ...continuity.en,
    ...procedureOverlap.en,
    ...underConnected.en,
    ...themeGap.en,
  },
  summary: {
    toReader({ target, themes: codes, places, introduction, hasPast }, { names, reader }) {
      const about = codes.length > 0 ? ` on ${themes(names, codes.slice(0, 3))}` : '';
      const where = places.length === 0 ? '' : ` in ${words.list(places.map(names.place))}`;
      const verb = codes.length > 0 ? 'works' : 'is active';
      const what =
        names.typeOf(target) === 'fund' && codes.length > 0
          ? ` supports ${themes(names, codes.slice(0, 3))}`
          : ` ${verb}${about}${where}`;
      const first = about === '' && where === '' ? '' : `${sentence(`${names.actor(target)}${what}`)} `;
      const whom =
        first === '' ? names.actor(target) : names.typeOf(reader) === 'municipality' ? 'your municipality' : 'you';
      return `${first}${hasPast ? `No current cooperation with ${whom} is on record` : `No cooperation with ${whom} is on record yet`}.${introductionSentence(introduction, names)}`;
    },
    aboutPair({ a, b, themes: codes, places, hasPast }, { names }) {
      const about = codes.length > 0 ? ` on ${themes(names, codes.slice(0, 3))}` : '';
      const where = places.length === 0 ? '' : ` in ${words.list(places.map(names.place))}`;
      const first =
        about === '' && where === ''
          ? `${names.actor(a)} and ${names.actor(b)} could mean something to each other.`
          : sentence(
              `${names.actor(a)} and ${names.actor(b)} ${about === '' ? 'are both active' : 'both work'}${about}${where}`,
            );
      return `${first} No ${hasPast ? 'current cooperation between them is on record' : 'cooperation between them is on record yet'}.`;
    },
    cutsOff: ({ through, count, isBridge }, { names }) =>
      isBridge
        ? sentence(
            `The tie between ${actors(names, through)} is the only link with the rest on record for ${count} ${count === 1 ? 'other' : 'others'}`,
          )
        : sentence(
            `Should ${actors(names, through)} fall away, ${count} ${count === 1 ? 'other is' : 'others are'} cut off from the rest, as far as is on record`,
          ),
    bridge: ({ a, b }, { names }) => sentence(`A tie between ${names.actor(a)} and ${names.actor(b)} joins the groups`),
    repair: ({ a, b, keeps, of, position }, { names }) => {
      const pair = `a tie between ${names.actor(a)} and ${names.actor(b)}`;
      const kept =
        keeps === of ? 'everyone stays connected' : `${keeps} of the ${of} ${keeps === 1 ? 'stays' : 'stay'} connected`;
      return sentence(position === 0 ? `With ${pair} ${kept}` : `Add ${pair}, and ${kept}`);
    },
  },
  reasons: {
    'none-found': 'Nothing was found that fits.',
    'not-at-this-date': 'This actor did not exist on this date.',
    'too-few-initiatives': 'There are fewer than 20 initiatives, too few to say how many ties to expect.',
    'too-few-municipalities': 'There are too few municipalities with known population and area to compare with.',
    'no-theme-missed':
      'On no theme with priority is the difference from like municipalities large enough. At least one initiative must be expected, and it must be at least 80% sure that there are fewer than half.',
    'no-groups-apart':
      'No two groups have clearly fewer ties than expected (at least three expected, and at most a 5% chance of so few).',
    'no-communities': 'There are no two groups of three or more to compare.',
    'no-ties-yet': 'No initiative has any tie, so nothing can be said of how many to expect.',
    'expectation-not-settled': 'The computation of the expected number of ties does not settle.',
    'mostly-unknown': 'This is not known of more than half.',
    'no-difference': 'The initiatives do not differ in this.',
    'no-dated-ties': 'It is on record of no tie when it began. So no weights were learnt; the default ones were used.',
    'too-few-new-ties':
      'There are too few new ties to learn weights from (fewer than 100, or too few other pairs to compare with). The default weights were used.',
    'features-tell-nothing': 'No feature foretells in this network which ties came. The default weights were used.',
    'weights-no-better': 'Weights learnt from this network foretell no better than the default ones. Those were used.',
    'few-per-province': 'Not every province has ten initiatives or more.',
  },
};

function introductionSentence(route: readonly string[] | undefined, names: Names): string {
  if (route === undefined) return '';
  if (route.length === 2) return ' You know each other already.';
  return route.length === 3
    ? ` ${sentence(`${names.actor(route[1]!)} knows both of you`)}`
    : ` ${sentence(`${words.list(route.slice(1, -1).map(names.actor))} can bring you into contact`)}`;
}
