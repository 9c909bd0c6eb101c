import { parseArgs } from 'node:util';
import { LANGUAGES, type Language } from '#model/network';
import { backup } from './cli/backup.ts';
import { type Command, Misused } from './cli/command.ts';
import { exporting } from './cli/export.ts';
import { failureText } from './cli/failure-text.ts';
import { helpOf, overview, usageOf } from './cli/help.ts';
import { importing } from './cli/import.ts';
import { networks } from './cli/networks.ts';
import { restore } from './cli/restore.ts';
import { readConfig } from './config.ts';

const COMMANDS: readonly Command[] = [networks, importing, exporting, backup, restore];

/** Exit codes: 1 where it could not be done, 2 where it was not asked rightly. */
const FAILED = 1;
const MISUSED = 2;

const say = (text: string) => void process.stdout.write(`${text}\n`);
const complain = (text: string) => void process.stderr.write(`${text}\n`);

// whoever reads what is printed has had enough, as `head` has
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

/** The option that a message of Node names first. */
const optionIn = (message: string): string => /'([^']+)'/.exec(message)?.[1] ?? message;

process.exitCode = await main(process.argv.slice(2));

async function main(words: readonly string[]): Promise<number> {
  const language = languageOf(words);
  const [name, ...rest] = words;
  const command = COMMANDS.find((one) => one.name === name);
  if (command === undefined) {
    const asked = name === undefined || name.startsWith('-') || name === 'help';
    if (!asked) complain({ nl: `"${name}" is geen opdracht.`, en: `"${name}" is no command.` }[language]);
    (asked ? say : complain)(overview(COMMANDS, language));
    return asked ? 0 : MISUSED;
  }
  try {
    const { values, positionals } = taken(command, rest, language);
    if (values.help === true) {
      say(helpOf(command, language));
      return 0;
    }
    const config = readConfig(process.env);
    return await command.run({ options: values, files: positionals, language, config, say });
  } catch (error) {
    if (!(error instanceof Misused)) {
      complain(failureText(error, language));
      return FAILED;
    }
    complain(error.message);
    complain(usageOf(command, language));
    return MISUSED;
  }
}

/** The words of a command, taken apart; `Misused` where one is not known. */
function taken(command: Command, words: readonly string[], language: Language) {
  try {
    const found = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: { ...command.options, help: { type: 'boolean', short: 'h' }, language: { type: 'string' } },
    }) as { values: Record<string, string | boolean | undefined>; positionals: string[] };
    const { language: wanted } = found.values;
    if (wanted === undefined || LANGUAGES.some((one) => one === wanted)) return found;
    throw new Misused({ nl: '--language is nl of en.', en: '--language is nl or en.' }, language);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (!String(code).startsWith('ERR_PARSE_ARGS')) throw error;
    throw new Misused(
      {
        nl: code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION' ? `${optionIn(message)} kent deze opdracht niet.` : message,
        en: message,
      },
      language,
    );
  }
}

/** The language of `--language`, else of the terminal (LC_ALL, LC_MESSAGES, LANG), else Dutch. */
function languageOf(words: readonly string[]): Language {
  const at = words.indexOf('--language');
  const asked = at === -1 ? words.find((word) => word.startsWith('--language='))?.slice(11) : words[at + 1];
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  const wanted = asked ?? (LC_ALL || LC_MESSAGES || LANG || '');
  return LANGUAGES.find((language) => wanted.toLowerCase().startsWith(language)) ?? LANGUAGES[0];
}
