const NONE = { created: 0, updated: 0, unchanged: 0, removed: 0, rejected: 0 } as const;

/** The report of a small file, as documentation shows it. */
export const EMPTY_REPORT = {
  format: 'csv',
  mode: 'merge',
  rows: 1,
  actors: { ...NONE, created: 1 },
  ties: NONE,
  grantedEur: 0,
  networkUpdated: false,
  skipped: [],
  warnings: [],
  warningCount: 0,
  errors: [],
  errorCount: 0,
  duplicates: [],
  duplicateCount: 0,
  recognised: {
    files: ['initiatieven.csv'],
    encoding: 'utf-8',
    delimiter: ';',
    tables: [
      {
        table: '',
        of: 'actors',
        rows: 1,
        columns: [{ name: 'Naam', fields: ['name'], kept: true, samples: ['Het 8ste Werk'] }],
      },
    ],
    mapping: {},
  },
};

export const IMPORT = {
  importId: '20250115090000000-1a2b3c4d',
  state: 'succeeded',
  progress: 1,
  phase: 'done',
  files: ['initiatieven.csv'],
  mode: 'merge',
  by: 'local',
  createdAt: '2025-01-15T09:00:00.000Z',
  finishedAt: '2025-01-15T09:00:01.000Z',
  revision: 3,
} as const;
