/** How many initiatives a municipality has, and where in it they lie. */
import type { Random } from '../random.ts';
import type { Municipality } from '../records.ts';

/** Even a small place has some; above that about one in 25,000 inhabitants is in the inventory. */
const PER_PLACE = 0.55;
const PER_INHABITANT = 0.00004;

/** Towns where the inventory is nearly complete: Zwolle, Deventer, Amersfoort, Leeuwarden and Kampen. */
const WELL_KNOWN = new Map([
  ['GM0193', 2.6],
  ['GM0150', 2.6],
  ['GM0307', 2.4],
  ['GM0080', 2.6],
  ['GM0166', 3.4],
]);

export function drawInitiativeCount(random: Random, municipality: Municipality): number {
  const known = WELL_KNOWN.get(municipality.code);
  const spread = known ?? 0.5 + random.next();
  const expected = (PER_PLACE + PER_INHABITANT * municipality.population) * spread;
  return Math.floor(expected) + (random.chance(expected % 1) ? 1 : 0);
}

const KM_PER_DEGREE = 111.2;
/** cos 52.2°, the middle of the country: a degree of longitude is this much shorter than one of latitude. */
const LONGITUDE_FACTOR = 0.613;

/** A point near the middle of the municipality, closer in small ones. */
export function scatter(random: Random, municipality: Municipality): { latitude: number; longitude: number } {
  const spreadKm = Math.min(3.5, Math.sqrt(municipality.areaKm2) * 0.16);
  const shift = () => (random.normal() * spreadKm) / KM_PER_DEGREE;
  return {
    latitude: round(municipality.latitude + shift()),
    longitude: round(municipality.longitude + shift() / LONGITUDE_FACTOR),
  };
}

const round = (degrees: number) => Math.round(degrees * 1e5) / 1e5;
