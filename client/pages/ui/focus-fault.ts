/** Brings whoever sent a form to its first field that is not right, if any. */
export const focusFault = (form: HTMLFormElement | null): void =>
  form?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
