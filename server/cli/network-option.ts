import { isNetworkId, type NetworkId } from '#model/ids';
import { type Asked, Misused } from './command.ts';

/** An id of a network out of what was typed. */
export function networkIdOf(text: string, { language }: Pick<Asked, 'language'>): NetworkId {
  if (isNetworkId(text)) return text;
  throw new Misused(
    {
      nl: `"${text}" is geen id van een netwerk: kleine letters, cijfers en enkele streepjes.`,
      en: `"${text}" is no id of a network: small letters, digits and single hyphens.`,
    },
    language,
  );
}
