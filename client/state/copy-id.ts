import { slugOf } from '#model/ids';
import { numberedId } from './numbered-id.ts';

/** What the service adds to the id of a network to call its archive: `samen-r2.coalitiekaart.gz`. */
const ENDING = /(?:-r\d+)?(?:\s*\(\d+\))?\.coalitiekaart(?:\.gz)?$/i;

/** An id under which an archive can stand beside the network that it came from: `samen-2`, or the next that is free. */
export function copyIdOf(fileName: string, taken: readonly string[]): string {
  const base = slugOf(fileName.replace(ENDING, ''), 'netwerk');
  return numberedId(base, (id) => taken.includes(id));
}
