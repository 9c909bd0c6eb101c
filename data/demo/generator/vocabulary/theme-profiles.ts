/** Per theme: how common it is as main theme, and which themes go with it. */

export interface ThemeProfile {
  readonly frequency: number;
  readonly related: readonly string[];
}

const profile = (frequency: number, ...related: readonly string[]): ThemeProfile => ({ frequency, related });

export const THEME_PROFILES: Readonly<Record<string, ThemeProfile>> = {
  'zorg-en-gezondheid': profile(11, 'welzijn-en-ontmoeting', 'wonen', 'voedsel', 'cultuur-en-sport'),
  'welzijn-en-ontmoeting': profile(
    17,
    'zorg-en-gezondheid',
    'voedsel',
    'jeugd',
    'cultuur-en-sport',
    'veiligheid-en-leefbaarheid',
  ),
  wonen: profile(6, 'energie', 'welzijn-en-ontmoeting', 'zorg-en-gezondheid', 'democratie-en-zeggenschap'),
  energie: profile(12, 'groen-en-klimaat', 'wonen', 'armoede-en-schulden', 'democratie-en-zeggenschap'),
  'groen-en-klimaat': profile(12, 'voedsel', 'energie', 'veiligheid-en-leefbaarheid', 'welzijn-en-ontmoeting'),
  voedsel: profile(8, 'groen-en-klimaat', 'armoede-en-schulden', 'welzijn-en-ontmoeting'),
  'armoede-en-schulden': profile(7, 'voedsel', 'werk-en-participatie', 'welzijn-en-ontmoeting', 'jeugd'),
  'werk-en-participatie': profile(
    7,
    'armoede-en-schulden',
    'onderwijs-en-taal',
    'welzijn-en-ontmoeting',
    'groen-en-klimaat',
  ),
  'onderwijs-en-taal': profile(6, 'jeugd', 'werk-en-participatie', 'welzijn-en-ontmoeting', 'cultuur-en-sport'),
  jeugd: profile(7, 'cultuur-en-sport', 'onderwijs-en-taal', 'veiligheid-en-leefbaarheid', 'welzijn-en-ontmoeting'),
  'cultuur-en-sport': profile(8, 'jeugd', 'welzijn-en-ontmoeting', 'onderwijs-en-taal', 'zorg-en-gezondheid'),
  mobiliteit: profile(4, 'zorg-en-gezondheid', 'groen-en-klimaat', 'welzijn-en-ontmoeting', 'energie'),
  'veiligheid-en-leefbaarheid': profile(
    8,
    'democratie-en-zeggenschap',
    'groen-en-klimaat',
    'welzijn-en-ontmoeting',
    'jeugd',
  ),
  'democratie-en-zeggenschap': profile(6, 'veiligheid-en-leefbaarheid', 'wonen', 'energie', 'welzijn-en-ontmoeting'),
};
