import { useMemo } from 'react';
import { useSearch } from 'wouter';
import { useLanguage } from '../../locales/i18n.ts';
import {
  type DataPart,
  type DataSubject,
  type Door,
  dataAddress,
  doorAddress,
  municipalityAddress,
  networkAddress,
  type ResearchPart,
  researchAddress,
  scenariosAddress,
  startAddress,
} from '../../state/addresses.ts';
import { parseViewState, type ViewState } from '../../state/view-state.ts';

/** Addresses of the pages, in the language of the page. */
export function useAddresses() {
  const language = useLanguage();
  return useMemo(
    () => ({
      start: (network: string) => startAddress(network, language),
      network: (state: Partial<ViewState>) => networkAddress(state, language),
      municipality: (code: string, network: string) => municipalityAddress(code, network, language),
      door: (door: Door, network: string) => doorAddress(door, network, language),
      research: (part: ResearchPart, network: string, settings?: Readonly<Record<string, string | undefined>>) =>
        researchAddress(part, network, language, settings),
      scenarios: (network: string, scenario?: string) => scenariosAddress(network, language, scenario),
      data: (part: DataPart, network: string, subject?: DataSubject) => dataAddress(part, network, language, subject),
    }),
    [language],
  );
}

/** The network that the address names. */
export function useNetworkId(): string {
  return parseViewState(new URLSearchParams(useSearch())).network;
}
