import { DomainError } from '../../server/model/errors.ts';
import { openSqliteStore } from '../../server/store/sqlite/sqlite-store.ts';

/** Opens the store in a folder as the user `nobody` where it may, and prints how that went as JSON. */
const [folder] = process.argv.slice(2);
if (process.getuid?.() === 0) process.setuid!('nobody');
try {
  const store = await openSqliteStore({ kind: 'sqlite', folder: folder!, role: 'writer' });
  await store.close();
  process.stdout.write(JSON.stringify({ code: 'opened' }));
} catch (error) {
  const code = error instanceof DomainError ? error.code : 'unforeseen';
  process.stdout.write(JSON.stringify({ code, message: (error as Error).message }));
}
