import { newSession, session } from '#contract/session';
import { HttpProblem } from '../problems.ts';
import { REFUSALS } from '../replies.ts';
import { route } from '../route.ts';

const shared = { tag: 'Service', path: '/session', role: 'anyone' } as const;

export const sessionRoutes = [
  route({
    ...shared,
    id: 'getSession',
    method: 'get',
    summary: 'Who am I?',
    description: 'Who you are to the service, and whether you have to sign in.',
    responses: { 200: { description: 'Who you are.', schema: session } },
    example: { path: '/session', response: { name: 'local', role: 'administrator', required: false } },
    handler: async ({ signedIn, access }) => ({
      status: 200,
      json: { name: signedIn?.name ?? null, role: signedIn?.role ?? null, required: access.required },
    }),
  }),
  route({
    ...shared,
    id: 'createSession',
    method: 'post',
    summary: 'Sign in',
    description: 'Exchanges a token for a cookie that page scripts cannot read and that lasts twelve hours.',
    body: newSession,
    responses: {
      200: { description: 'You are signed in.', schema: session },
      400: REFUSALS[400],
      401: { ...REFUSALS[400], description: 'That token is not known.' },
    },
    example: {
      path: '/session',
      body: { token: 'the token you were given' },
      response: { name: 'Kampen', role: 'editor', required: true },
    },
    handler: async ({ body, access }) => {
      if (!access.required) return { status: 200, json: { name: 'local', role: 'administrator', required: false } };
      const signedIn = access.signIn(body.token);
      if (signedIn === undefined) {
        throw new HttpProblem(
          401,
          'That token is not known. Check that it was copied as a whole, or ask for a new one.',
        );
      }
      const { caller, cookie } = signedIn;
      return { status: 200, json: { ...caller, required: true }, headers: { 'Set-Cookie': cookie } };
    },
  }),
  route({
    ...shared,
    id: 'deleteSession',
    method: 'delete',
    summary: 'Sign out',
    description: 'Ends the session of this browser.',
    responses: { 204: { description: 'You are signed out.' } },
    example: { path: '/session' },
    handler: async ({ access }) => {
      const cookie = access.signOut();
      return { status: 204, ...(cookie === undefined ? {} : { headers: { 'Set-Cookie': cookie } }) };
    },
  }),
];
