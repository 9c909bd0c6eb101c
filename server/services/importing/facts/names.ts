/** A name as it is compared to find one actor under two spellings of it: without case and needless white space. */
export const nameKey = (name: string): string => name.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();
