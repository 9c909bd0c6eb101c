/** Who does what is done here, as history tells it: whoever works on this machine, as in a service without tokens. */
export const BY = 'local';
