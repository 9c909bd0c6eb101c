import { useMemo } from 'react';
import { useLocation, useSearch } from 'wouter';
import type { ResearchPart } from '../../../state/addresses.ts';
import {
  fitting,
  type ParameterName,
  type Parameters,
  parametersOf,
  taken,
} from '../../../state/research-parameters.ts';
import { useAddresses } from '../../ui/use-addresses.ts';

/** What is not carried along as a setting: addresses are made with it. */
const OF_EVERY_ADDRESS = ['network', 'lang'];

export interface Research {
  readonly network: string;
  readonly part: ResearchPart;
  /** Which parameters the part takes, in the order of its form. */
  readonly takes: readonly ParameterName[];
  /** Those of the address that the part takes and that are not as by default. */
  readonly asked: Parameters;
  /** Another setting of the address. */
  readonly get: (name: string) => string | undefined;
  /** Changes settings of the address; undefined takes one away. `quietly`: no step to go back to. */
  readonly set: (changes: Readonly<Record<string, string | undefined>>, quietly?: boolean) => void;
}

/** What a part of the research page is asked: all of it stands in the address. */
export function useResearch(part: ResearchPart, network: string, takes: readonly ParameterName[]): Research {
  const search = useSearch();
  const addresses = useAddresses();
  const [, navigate] = useLocation();
  return useMemo(() => {
    const query = new URLSearchParams(search);
    return {
      network,
      part,
      takes,
      asked: fitting(taken(parametersOf(query), takes)),
      get: (name) => query.get(name) ?? undefined,
      set: (changes, quietly = false) =>
        navigate(addresses.research(part, network, { ...settingsOf(query), ...changes }), { replace: quietly }),
    };
  }, [search, addresses, navigate, network, part, takes]);
}

/** The settings of an address, to carry them into another. */
const settingsOf = (query: URLSearchParams): Record<string, string> =>
  Object.fromEntries([...query].filter(([name]) => !OF_EVERY_ADDRESS.includes(name)));
