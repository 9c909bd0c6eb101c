import type { Finding, Findings } from '#contract/findings';

const NUMBER = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 2 });

/** A number the Dutch way; what is undefined is said so. */
export const number = (value: number | null): string => (value === null ? 'onbepaald' : NUMBER.format(value));

export const percent = (share: number | null): string =>
  share === null ? 'onbepaald' : `${NUMBER.format(share * 100)}%`;

const DAY = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** A day (ISO 8601) the Dutch way. */
export const day = (date: string): string => DAY.format(new Date(`${date}T00:00:00Z`));

const CONFIDENCE = { high: 'hoog', medium: 'middel', low: 'laag' } as const;

/** The best finding in full, and the first sentence of what comes after it. At most five lines. */
export function findingsInWords(answer: Findings): string[] {
  const [first, ...others] = answer.items;
  if (first === undefined) return Object.values(answer.reasons);
  return [...findingInWords(first, answer), ...others.slice(0, 1).map(({ summary }) => `Daarna: ${summary}`)];
}

/** The first sentence, the reasons, what speaks against it, and what to do, through whom. Four lines at most. */
export function findingInWords(
  { summary, confidenceLevel, reasons, cautions, introduction, repairs, nextStep }: Finding,
  { names }: Pick<Findings, 'names'>,
): string[] {
  const route =
    introduction === undefined || introduction.length < 3
      ? ''
      : ` Route: ${introduction.map((id) => names[id]?.name ?? id).join(' → ')}.`;
  return [
    `${summary} (zekerheid: ${CONFIDENCE[confidenceLevel]})`,
    `Waarom: ${reasons.map(({ text }) => text).join(' ')}`,
    ...(cautions.length === 0 ? [] : [`Let op: ${cautions.map(({ text }) => text).join(' ')}`]),
    `Volgende stap: ${nextStep.text}${route}${(repairs ?? []).map(({ text }) => ` ${text}`).join('')}`,
  ];
}
