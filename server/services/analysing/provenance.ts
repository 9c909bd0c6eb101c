import type { Network } from '#model/network';

/** What every answer of an analysis begins with: what it speaks of, and how it was made. */
export const provenance = (
  { id, revision }: Network,
  { parameters }: { readonly parameters: Readonly<Record<string, unknown>> },
) => ({ network: id, revision, parameters: { ...parameters } });
