/** Development: the service from source, started anew at each change, and the web client with its changes at once. */
import { spawn } from 'node:child_process';
import { ROOT, TSX, VITE } from './steps.mjs';

const start = (args, env) =>
  spawn(process.execPath, args, { cwd: ROOT, stdio: 'inherit', env: { ...process.env, ...env } });

const port = process.env.PORT ?? '3000';
const children = [
  start([TSX, 'watch', '--clear-screen=false', '--conditions=source', 'server/main.ts'], {
    PORT: port,
    // Pages come from Vite's own address, which the service has to take for its own.
    PUBLIC_ORIGIN: process.env.PUBLIC_ORIGIN ?? 'http://localhost:5173',
    LOG_LEVEL: process.env.LOG_LEVEL ?? 'warn',
  }),
  start([VITE], { COALITIEKAART_API: `http://127.0.0.1:${port}` }),
];

const stop = () => {
  for (const child of children) child.kill('SIGTERM');
};
process.on('SIGINT', stop);
process.on('SIGTERM', stop);
for (const child of children) {
  child.once('exit', (code) => {
    stop();
    process.exitCode = code ?? 0;
  });
}
