/** Words of which names that hold different ones mean different things, however alike they are otherwise. */
const GROUPS: readonly (readonly string[])[] = [
  ['noord', 'zuid', 'oost', 'west', 'noordoost', 'noordwest', 'zuidoost', 'zuidwest', 'centrum', 'midden'],
  ['noorder', 'zuider', 'ooster', 'wester', 'midden'],
  ['noordelijk', 'zuidelijk', 'oostelijk', 'westelijk'],
  ['noordelijke', 'zuidelijke', 'oostelijke', 'westelijke'],
  ['oud', 'nieuw'],
  ['oude', 'nieuwe'],
  ['jongeren', 'ouderen', 'kinderen', 'senioren', 'volwassenen', 'studenten'],
  ['jong', 'oud'],
  ['jongens', 'meisjes'],
  ['mannen', 'vrouwen'],
  ['heren', 'dames'],
  ['vaders', 'moeders', 'ouders'],
  ['groot', 'klein'],
  ['grote', 'kleine'],
  ['hoog', 'laag'],
  ['hoge', 'lage'],
  ['boven', 'beneden', 'onder'],
  ['binnen', 'buiten'],
  ['voor', 'achter'],
  ['links', 'rechts'],
  ['basis', 'voortgezet'],
  ['eigenaars', 'huurders', 'bewoners'],
];

const groupsOf = new Map<string, number[]>();
GROUPS.forEach((group, index) => {
  for (const word of group) groupsOf.set(word, [...(groupsOf.get(word) ?? []), index]);
});
const PARTS = [...groupsOf.keys()].sort((a, b) => b.length - a.length);

/**
 * Whether two folded words are opposites, or compounds that differ in nothing else: "noord" and "zuid",
 * "oosterpark" and "westerpark". Symmetric.
 */
export function areOpposites(a: string, b: string): boolean {
  if (a === b) return false;
  for (const part of PARTS) {
    for (const rest of restsOf(a, part)) {
      for (const group of groupsOf.get(part)!) {
        if (GROUPS[group]!.some((other) => other !== part && rest(other) === b)) return true;
      }
    }
  }
  return false;
}

/** Words of bodies that go by the name of another one and are not it: its friends, its owner, the shops around it. */
const BESIDE = new Set(
  'beheer biz eigenaars eigenaren exploitatie holding huurders huurdersvereniging kinderopvang ondernemers ondernemersvereniging personeel steunfonds steunstichting supporters supportersvereniging vastgoed vrienden vve winkeliers winkeliersvereniging'.split(
    ' ',
  ),
);

/** Whether a folded word, added to a name, makes it another one: a quarter, a side, an age, its friends, its owner. */
export const saysWhichOne = (word: string): boolean => groupsOf.has(word) || BESIDE.has(word);

/** Ways to put another word in the place of a part at either end of a word. */
function restsOf(word: string, part: string): ((other: string) => string)[] {
  const ways: ((other: string) => string)[] = [];
  if (word.startsWith(part)) ways.push((other) => other + word.slice(part.length));
  if (word.length > part.length && word.endsWith(part)) {
    ways.push((other) => word.slice(0, word.length - part.length) + other);
  }
  return ways;
}
