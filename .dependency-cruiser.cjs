/** The arrows between folders: who may import whom. Type-only imports count. */
const only = (name, from, allowed) => ({
  name,
  severity: 'error',
  comment: `${from} imports nothing of this project but ${allowed.join(', ')}`,
  from: { path: `^${from}` },
  to: { path: '^(server|client|data|test)/', pathNot: allowed.map((path) => `^${path}`) },
});

module.exports = {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    { name: 'not-resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    { name: 'no-undeclared', severity: 'error', from: {}, to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] } },
    only('model-imports-nothing', 'server/model/', ['server/model/']),
    {
      name: 'model-has-no-packages',
      severity: 'error',
      from: { path: '^server/model/' },
      to: { dependencyTypes: ['npm', 'core'] },
    },
    only('contract', 'server/contract/', ['server/contract/', 'server/model/']),
    {
      name: 'contract-packages',
      severity: 'error',
      from: { path: '^server/contract/' },
      to: { dependencyTypes: ['npm', 'core'], pathNot: 'node_modules/zod/' },
    },
    only('analysis', 'server/analysis/', ['server/analysis/', 'server/model/']),
    {
      name: 'analysis-is-pure',
      severity: 'error',
      from: { path: '^server/analysis/' },
      to: { dependencyTypes: ['core', 'npm'], pathNot: 'node_modules/graphology' },
    },
    only('store', 'server/store/', ['server/store/', 'server/model/']),
    only('exchange', 'server/exchange/', ['server/exchange/', 'server/model/']),
    only('services', 'server/services/', [
      'server/services/',
      'server/model/',
      'server/contract/',
      'server/analysis/',
      'server/exchange/',
      'server/store/graph-store.ts',
    ]),
    only('workers', 'server/workers/', [
      'server/workers/',
      'server/model/',
      'server/analysis/',
      'server/store/',
      'server/services/analysing/analysis-runner.ts',
      'server/services/importing/',
      'server/services/archiving/',
      'server/services/catalogues/',
      'server/package-root.ts',
      'server/exchange/',
    ]),
    only('http', 'server/http/', ['server/http/', 'server/services/', 'server/contract/', 'server/model/']),
    only('client', 'client/', ['client/', 'server/contract/', 'server/model/']),
    { name: 'client-has-no-node', severity: 'error', from: { path: '^client/' }, to: { dependencyTypes: ['core'] } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      conditionNames: ['source', 'import', 'node', 'default'],
      exportsFields: ['exports'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
    },
  },
};
