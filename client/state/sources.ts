/** One source: a link with the name of its site, or words. */
export interface SourcePart {
  readonly text: string;
  readonly href?: string;
}

/** Takes a source text apart: several are separated by " ; ". Two pages of one site are told apart by a number. */
export function sourceParts(text: string): SourcePart[] {
  const seen = new Map<string, number>();
  const parts: SourcePart[] = [];
  for (const piece of text.split(/\s+;\s+/).map((one) => one.trim())) {
    if (piece === '') continue;
    const part = /^https?:\/\/\S+$/i.test(piece) ? { text: siteOf(piece), href: piece } : { text: piece };
    const before = seen.get(part.text) ?? 0;
    seen.set(part.text, before + 1);
    parts.push(before === 0 ? part : { ...part, text: `${part.text} (${before + 1})` });
  }
  return parts;
}

/** Sources as numbered notes: each once, in the order in which they are first named. */
export function numberSources(texts: readonly (string | null | undefined)[]): {
  readonly notes: readonly string[];
  /** The numbers that belong to each text. */
  readonly numbers: readonly (readonly number[])[];
} {
  const notes: string[] = [];
  const numbers = texts.map((text) => {
    const own = sourceParts(text ?? '').map((part) => {
      const note = part.href ?? part.text;
      const at = notes.indexOf(note);
      return at < 0 ? notes.push(note) : at + 1;
    });
    return [...new Set(own)].sort((a, b) => a - b);
  });
  return { notes, numbers };
}

function siteOf(address: string): string {
  try {
    return new URL(address).hostname.replace(/^www\./, '');
  } catch {
    return address;
  }
}
