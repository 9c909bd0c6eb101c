import type { Language } from '#model/network';
import type { Command } from './command.ts';

export const PROGRAM = 'coalitiekaart';

/** All commands, one a line. */
export function overview(commands: readonly Command[], language: Language): string {
  const width = Math.max(...commands.map(({ name }) => name.length));
  const lines = commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary[language]}`);
  return {
    nl: `Gebruik: ${PROGRAM} OPDRACHT [OPTIES]

${lines.join('\n')}

${PROGRAM} OPDRACHT --help vertelt meer. --language nl of en kiest de taal.
De opslag is die van de dienst: dezelfde variabelen (DATA_DIR, STORE_URL …), zie README.md.`,
    en: `Usage: ${PROGRAM} COMMAND [OPTIONS]

${lines.join('\n')}

${PROGRAM} COMMAND --help tells more. --language nl or en chooses the language.
The store is that of the service: the same variables (DATA_DIR, STORE_URL …), see README.md.`,
  }[language];
}

/** How one command is used. */
export const usageOf = ({ name, usage }: Command, language: Language): string =>
  `${{ nl: 'Gebruik', en: 'Usage' }[language]}: ${[PROGRAM, name, usage].filter((part) => part !== '').join(' ')}`;

export const helpOf = (command: Command, language: Language): string =>
  `${usageOf(command, language)}\n\n${command.summary[language]}\n\n${command.help[language]}`;
