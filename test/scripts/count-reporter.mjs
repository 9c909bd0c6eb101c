import { writeFileSync } from 'node:fs';

/** Reporter for Vitest: writes how many tests passed, failed and were skipped, and why they were, to a file. */
export default class CountReporter {
  onTestRunEnd(modules, unhandledErrors) {
    const counts = { passed: 0, failed: unhandledErrors.length, skipped: 0, reasons: {} };
    for (const module of modules) {
      if (module.state() === 'failed' && module.errors().length > 0) counts.failed += 1;
      for (const test of module.children.allTests()) {
        const { state, note } = test.result();
        if (state === 'passed') counts.passed += 1;
        else if (state === 'failed') counts.failed += 1;
        else {
          counts.skipped += 1;
          const reason = note ?? `${module.relativeModuleId}: ${test.parent.fullName ?? test.fullName}`;
          counts.reasons[reason] = (counts.reasons[reason] ?? 0) + 1;
        }
      }
    }
    writeFileSync(process.env.COUNTS_FILE, JSON.stringify(counts));
  }
}
