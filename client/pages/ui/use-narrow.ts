import { useMediaQuery } from '@mantine/hooks';

/** Whether the window is too narrow for panels beside the drawing. */
export const useNarrow = (): boolean =>
  useMediaQuery('(max-width: 900px)', false, { getInitialValueInEffect: false }) ?? false;
