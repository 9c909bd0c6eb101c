/** Most actors for which rank intervals of measures are made that rest on shortest paths or on communities. */
export const PATH_INTERVALS_UP_TO = 2_000;
