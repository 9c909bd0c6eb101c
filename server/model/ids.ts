import type { Brand } from './brand.ts';

export type NetworkId = Brand<string, 'NetworkId'>;
export type ActorId = Brand<string, 'ActorId'>;
export type TieId = Brand<string, 'TieId'>;
/** Count of committed changes of a network: +1 for each, starting at 1 when the network is made. */
export type Revision = Brand<number, 'Revision'>;

/** Networks are addressed by a kebab-case slug of at most 60 characters. */
export const NETWORK_ID_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
export const NETWORK_ID_MAX_LENGTH = 60;
/** Actor and tie ids are kept as imported: 1–200 characters (code units), no control characters, no lone surrogates; `.` and `..` have another meaning in addresses. */
export const ENTITY_ID_MAX_LENGTH = 200;
export const ENTITY_ID_PATTERN = /^(?!\.{1,2}$)[^\p{Cc}\p{Cs}]+$/u;

/** CBS code of a municipality: GM and four digits. */
export const MUNICIPALITY_CODE_PATTERN = /^GM\d{4}$/;

export const asNetworkId = (text: string): NetworkId => text as NetworkId;
export const asActorId = (text: string): ActorId => text as ActorId;
export const asTieId = (text: string): TieId => text as TieId;
export const asRevision = (count: number): Revision => count as Revision;

export function isNetworkId(text: string): text is NetworkId {
  return text.length <= NETWORK_ID_MAX_LENGTH && NETWORK_ID_PATTERN.test(text);
}

export function isEntityId(text: string): boolean {
  return text.length >= 1 && text.length <= ENTITY_ID_MAX_LENGTH && ENTITY_ID_PATTERN.test(text);
}

/** Makes a readable id out of a name: `Het 8ste Werk` → `het-8ste-werk`; `actor` where nothing is left. */
export function slugOf(name: string, fallback = 'actor'): string {
  const slug = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '');
  return slug === '' ? fallback : slug;
}
