import { useCallback, useMemo } from 'react';
import { useLocation, useSearch } from 'wouter';
import { useLanguage } from '../../locales/i18n.ts';
import { doorOf, type NetworkDoor, networkAddress } from '../../state/addresses.ts';
import { parseViewState, type ViewState } from '../../state/view-state.ts';

export type ChangeView = (
  change: (state: ViewState) => ViewState,
  options?: { readonly door?: 'keep' | 'leave' },
) => void;

/** The state of the network page in the address: read, and changed by pure steps; "back" undoes one. */
export function useViewState(): { state: ViewState; door: NetworkDoor | undefined; change: ChangeView } {
  const search = useSearch();
  const language = useLanguage();
  const [, navigate] = useLocation();
  const { state, door } = useMemo(() => {
    const query = new URLSearchParams(search);
    return { state: parseViewState(query), door: doorOf(query) };
  }, [search]);
  const change = useCallback<ChangeView>(
    (step, { door: keep = 'keep' } = {}) => {
      // Read anew: a handler may be older than the address.
      const query = new URLSearchParams(window.location.search);
      const next = networkAddress(step(parseViewState(query)), language, keep === 'keep' ? doorOf(query) : undefined);
      if (next !== window.location.pathname + window.location.search) navigate(next);
    },
    [language, navigate],
  );
  return { state, door, change };
}
