import { actorAt, type DatedNetwork, placesAt } from './dated-network.ts';

/** The initiatives of every municipality by theme, on the day. */
export interface ThemeCounts {
  /** Vertices of the initiatives on a theme in a municipality, ascending. */
  on(municipality: string, theme: string): readonly number[];
  /** How many initiatives are active there, and for how many of them no theme is on record. */
  in(municipality: string): { readonly initiatives: number; readonly withoutThemes: number };
}

/** Counts each initiative in every municipality that it is active in. O(initiatives · places · themes). */
export function themeCounts(network: DatedNetwork): ThemeCounts {
  const onTheme = new Map<string, Map<string, number[]>>();
  const totals = new Map<string, { initiatives: number; withoutThemes: number }>();
  for (let v = 0; v < network.graph.n; v += 1) {
    const { type, themes } = actorAt(network, v);
    if (type !== 'initiative') continue;
    for (const place of placesAt(network, v)) {
      const total = totals.get(place) ?? { initiatives: 0, withoutThemes: 0 };
      totals.set(place, total);
      total.initiatives += 1;
      if (themes === undefined || themes.length === 0) total.withoutThemes += 1;
      const here = onTheme.get(place) ?? new Map<string, number[]>();
      onTheme.set(place, here);
      for (const theme of themes ?? []) {
        const list = here.get(theme);
        if (list === undefined) here.set(theme, [v]);
        else list.push(v);
      }
    }
  }
  return {
    on: (municipality, theme) => onTheme.get(municipality)?.get(theme) ?? [],
    in: (municipality) => totals.get(municipality) ?? { initiatives: 0, withoutThemes: 0 },
  };
}
