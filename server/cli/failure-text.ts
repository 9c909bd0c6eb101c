import { DomainError } from '#model/errors';
import type { Language } from '#model/network';
import { ConfigError } from '../config.ts';
import type { Words } from './command.ts';

/** What to do where the service has the folder. */
const LOCKED: Words = {
  nl: 'De dienst draait op deze map. Stop haar en probeer het opnieuw, of doe dit in de browser of via de API. Er is niets veranderd.',
  en: 'The service runs on this folder. Stop it and try again, or do this in the browser or through the API. Nothing was changed.',
};

/** Why a command failed, in words; of a failure that nobody foresaw all that is known. */
export function failureText(error: unknown, language: Language): string {
  if (error instanceof ConfigError) return error.message;
  if (error instanceof DomainError) {
    const lines = [sentence(error.message), ...(error.code === 'locked' ? [LOCKED[language]] : [])];
    return lines.join('\n');
  }
  if (!(error instanceof Error)) return String(error);
  // a file that is not there, may not be read, and so on
  if ('syscall' in error) return sentence(error.message);
  return error.stack ?? error.message;
}

function sentence(text: string): string {
  const begun = text.charAt(0).toUpperCase() + text.slice(1);
  return /[.!?]$/.test(begun) ? begun : `${begun}.`;
}
