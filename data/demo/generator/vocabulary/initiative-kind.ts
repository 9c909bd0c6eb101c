/**
 * A kind of initiative, with names and the description that fits them.
 * `{b}` is a neighbourhood, `{de b}` the same with its article, `{p}` the town.
 */
export interface InitiativeKind {
  readonly names: readonly string[];
  readonly description: string;
}

export type KindsByTheme = Readonly<Record<string, readonly InitiativeKind[]>>;
