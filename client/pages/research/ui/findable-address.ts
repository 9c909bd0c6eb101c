const LOOPBACK = /^(localhost|.+\.localhost|127(\.\d+){3}|\[::1\]|0\.0\.0\.0)$/;

/** An address that others can follow; undefined where it leads each to their own machine. Pure. */
export const findableAddress = (address: string): string | undefined =>
  LOOPBACK.test(new URL(address).hostname) ? undefined : address;
