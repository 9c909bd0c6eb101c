import { DomainError, type DomainErrorCode } from '#model/errors';
import type { Language } from '#model/network';
import { ConfigError } from '../config.ts';
import type { Words } from './command.ts';

/** What to do where the service has the folder. */
const LOCKED: Words = {
  nl: 'De dienst draait op deze map. Stop haar en probeer het opnieuw, of doe dit in de browser of via de API. Er is niets veranderd.',
  en: 'The service runs on this folder. Stop it and try again, or do this in the browser or through the API. Nothing was changed.',
};

/** What happened, by the code of a foreseen failure; what it says itself comes after it. */
const HAPPENED: Readonly<Record<DomainErrorCode, string>> = {
  'not-found': 'Dit is er niet.',
  taken: 'Dit bestaat al. Er is niets veranderd; kies een andere naam.',
  stale: 'Iemand anders heeft dit intussen veranderd. Er is niets veranderd; probeer het opnieuw.',
  'has-ties': 'Hier hangen nog relaties aan. Er is niets veranderd.',
  invalid: 'Dit klopt niet. Er is niets veranderd.',
  conflict: 'Dit kan niet naast wat er al is. Er is niets veranderd.',
  'too-large': 'Dit is te groot. Er is niets veranderd.',
  unavailable: 'Dit is niet te bereiken of niet te gebruiken. Er is niets veranderd.',
  damaged: 'De opslag of het bestand is beschadigd, en is gelaten zoals het is.',
  locked: 'De opslag is in gebruik.',
};

/** Why a file could not be used, by what the system says of it. */
const FILE_FAILURES: Readonly<Record<string, Words>> = {
  ENOENT: { nl: 'Dit bestand of deze map is er niet', en: 'There is no such file or folder' },
  EACCES: { nl: 'Dit mag niet worden gelezen of geschreven', en: 'This may not be read or written' },
  EPERM: { nl: 'Dit mag niet worden gelezen of geschreven', en: 'This may not be read or written' },
  EISDIR: { nl: 'Dit is een map en geen bestand', en: 'This is a folder and no file' },
  EEXIST: { nl: 'Dit bestand is er al en blijft zoals het is', en: 'This file is there already and is left as it is' },
  ENOSPC: { nl: 'De schijf is vol', en: 'The disk is full' },
  EROFS: { nl: 'Hier kan niet worden geschreven', en: 'Nothing can be written here' },
};

/** Why a command failed, in words; of a failure that nobody foresaw all that is known. */
export function failureText(error: unknown, language: Language): string {
  if (error instanceof ConfigError) return error.message;
  if (error instanceof DomainError) {
    const happened = language === 'nl' ? [HAPPENED[error.code]] : [];
    const lines = [...happened, sentence(error.message), ...(error.code === 'locked' ? [LOCKED[language]] : [])];
    return lines.join('\n');
  }
  if (!(error instanceof Error)) return String(error);
  if ('syscall' in error) {
    const { code = '', path, message } = error as NodeJS.ErrnoException;
    const words = FILE_FAILURES[code]?.[language];
    return sentence(words === undefined ? message : path === undefined ? words : `${words}: ${path}`);
  }
  return error.stack ?? error.message;
}

function sentence(text: string): string {
  const begun = text.charAt(0).toUpperCase() + text.slice(1);
  return /[.!?]$/.test(begun) ? begun : `${begun}.`;
}
