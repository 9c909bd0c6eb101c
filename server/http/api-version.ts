/** Version of the interface, sent with every answer; its first number is the `v1` of all paths. */
export const API_VERSION = '1.0.0';
