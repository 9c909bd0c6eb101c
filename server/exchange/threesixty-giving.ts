import type { Actor } from '#model/actor';
import type { NetworkDescription } from '#model/network';
import { isPartialDate } from '#model/partial-date';
import type { Tie } from '#model/tie';
import { NETWORK_COLUMNS } from './native-cells.ts';
import type { NetworkContents } from './network-contents.ts';

/**
 * The money of a network as 360Giving JSON (version 1.4), UTF-8: every `funds` tie whose ends are both there is a grant.
 * All that is known of it and of both actors stands under `coalitiekaart` too, so that reading back loses nothing; so does
 * what is said of the network, such as that it is invented, under the same name in the package.
 *
 * The standard asks for an award date and an amount of every grant. Where the day or the amount is not known they are left
 * out rather than made up: such a grant is no valid one. What was asked but not granted has 0 awarded.
 *
 * Organisations with a KVK number go by it; for the others, and for grants, the standard has the publisher's own ids, which
 * begin with its prefix.
 */
export function writeGrants({ network, actors, ties }: NetworkContents): Uint8Array {
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  const own = (id: string): string => `360G-coalitiekaart-${network.id}-${plain(id)}`;
  const organisation = ({ id, name, registerNumber, description, website }: Actor) => ({
    id: registerNumber === undefined ? own(id) : `NL-KVK-${registerNumber}`,
    name,
    description,
    url: website,
  });
  const grants = ties.flatMap((tie) => {
    const from = byId.get(tie.from);
    const to = byId.get(tie.to);
    if (tie.type !== 'funds' || from === undefined || to === undefined) return [];
    const title = tie.programme ?? `${from.name} → ${to.name}`;
    return {
      id: own(tie.id),
      title,
      description: tie.note ?? title,
      currency: 'EUR',
      ...amountsOf(tie),
      awardDate: isDay(tie.startedOn) ? tie.startedOn : undefined,
      plannedDates: plannedDatesOf(tie),
      grantProgramme: tie.programme === undefined ? undefined : [{ title: tie.programme }],
      fundingOrganization: [organisation(from)],
      recipientOrganization: [organisation(to)],
      coalitiekaart: { tie, from, to },
    };
  });
  const { id: identifier, title, description } = network;
  const said = Object.fromEntries(
    Object.keys(NETWORK_COLUMNS).map((field) => [field, network[field as keyof NetworkDescription]]),
  );
  const file = {
    version: '1.4',
    identifier,
    title,
    description,
    modified: network.updatedAt,
    coalitiekaart: said,
    grants,
  };
  return new TextEncoder().encode(JSON.stringify(file));
}

/** An id with nothing in it that the standard advises against; different ids stay different. */
const plain = (id: string): string =>
  id.replace(/[^A-Za-z0-9.-]/gu, (character) => `_${character.codePointAt(0)!.toString(16)}_`);

const isDay = (date: string | undefined): boolean => date !== undefined && date.length === 10 && isPartialDate(date);

function amountsOf({ status, amountEur, requestedEur, paidEur }: Tie) {
  const asked = status === 'requested' || status === 'refused';
  return {
    amountAwarded: asked ? 0 : amountEur,
    amountAppliedFor: requestedEur ?? (asked ? amountEur : undefined),
    amountDisbursed: paidEur,
  };
}

function plannedDatesOf({ startedOn, endedOn }: Tie) {
  const endDate = endedOn === 'unknown' ? undefined : endedOn;
  return startedOn === undefined && endDate === undefined ? undefined : [{ startDate: startedOn, endDate }];
}
