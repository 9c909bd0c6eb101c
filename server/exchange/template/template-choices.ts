/** One thing to choose from: its code here, and the word for it in the language of the template. */
export interface TemplateChoice {
  readonly code: string;
  readonly label: string;
}

/** What the drop-down lists offer; none is empty. */
export interface TemplateChoices {
  readonly actorTypes: readonly TemplateChoice[];
  readonly tieTypes: readonly TemplateChoice[];
  readonly themes: readonly TemplateChoice[];
  readonly municipalities: readonly TemplateChoice[];
}

/** The words of the drop-down lists. */
export type WordLists = Readonly<Record<keyof TemplateChoices | 'legalForms' | 'statuses', readonly string[]>>;

export const labelsOf = (choices: readonly TemplateChoice[]): string[] => choices.map(({ label }) => label);
