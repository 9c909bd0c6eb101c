import { startShipped } from './service.ts';
import { tour } from './tour.ts';

/** `npm run tour`: puts the questions of the four users to the service and prints what it says. */
const service = await startShipped();
let answered = 0;
let open = 0;
let user = '';
try {
  for await (const one of tour(service)) {
    if (one.user !== user) {
      user = one.user;
      console.log(`\n${user.toUpperCase()}`);
    }
    console.log(`\n▸ ${one.question.text}`);
    if ('lines' in one) {
      const { method, path, body, files } = one.question;
      const sent = body ?? files;
      console.log(`  ${method} ${path}${sent === undefined ? '' : ` ${JSON.stringify(sent)}`}`);
      for (const line of [`(${one.data})`, ...one.lines]) console.log(`    ${line}`);
      answered += 1;
    } else {
      console.log(`    Nog niet: ${one.question.why}`);
      open += 1;
    }
  }
} finally {
  await service.close();
}
console.log(`\n${answered} vragen beantwoord, ${open} nog niet.`);
