/** What groups actors: their type, themes, home municipality or community, or an attribute that an import brought. */
export type GroupBy = 'type' | 'theme' | 'municipality' | 'community' | `attribute:${string}`;

export const ATTRIBUTE_PREFIX = 'attribute:';
