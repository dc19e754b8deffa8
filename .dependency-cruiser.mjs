// Imports run one way: contract ← server ← cli, contract ← client. Each rule says why.
export default {
  forbidden: [
    {
      name: 'contract-imports-only-zod',
      comment: 'The contract is read by the server, the browser and the command line alike; whatever it imported, all of them would carry.',
      severity: 'error',
      from: { path: '^contract/' },
      to: { pathNot: ['^contract/', '^node_modules/zod/'] },
    },
    {
      name: 'server-and-client-meet-in-the-contract',
      comment: 'They run in different places and are changed by different people; what both need belongs in contract/.',
      severity: 'error',
      from: { path: '^server/' },
      to: { path: ['^client/', '^cli/'] },
    },
    {
      name: 'client-knows-only-the-contract',
      comment: 'The browser must never carry the server; it learns everything over HTTP, by the contract.',
      severity: 'error',
      from: { path: '^client/', pathNot: '^client/ensure-built\\.ts$' },
      to: { path: ['^server/', '^cli/', '^node:'] },
    },
    {
      name: 'cli-is-thin',
      comment: 'The command line calls the functions that the routes call; it knows nothing of the page.',
      severity: 'error',
      from: { path: '^cli/' },
      to: { path: '^client/' },
    },
    {
      name: 'one-door-to-the-driver',
      comment:
        'server/neo4j.ts turns driver values into plain ones; a second import would let integers and dates of its own kind leak out.',
      severity: 'error',
      from: { path: ['^contract/', '^server/', '^client/', '^cli/'], pathNot: '^server/neo4j\\.ts$' },
      to: { path: '^node_modules/neo4j-driver' },
    },
    {
      name: 'one-door-to-cytoscape',
      comment: 'Drawing is behind client/graph, so that views speak of scenes and a change of library stays in one folder.',
      severity: 'error',
      from: { path: '^client/', pathNot: '^client/graph/' },
      to: { path: '^node_modules/(cytoscape|elkjs)' },
    },
    {
      name: 'one-fetch',
      comment: 'Screens get their replies from client/api, where each is parsed by the contract.',
      severity: 'error',
      from: { path: '^client/(?!api/)' },
      to: { path: '^client/api/call\\.ts$' },
    },
    {
      name: 'nothing-depends-on-tests',
      comment: 'Tests and benchmarks look at the product; the product does not know them.',
      severity: 'error',
      from: { path: '^(contract|server|client|cli)/' },
      to: { path: '^(tests|bench)/' },
    },
    {
      name: 'no-cycles',
      comment: 'A file that is needed by what it needs can be neither read nor tested alone.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'resolvable',
      comment: 'An import that leads nowhere, or to a package that package.json does not name.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
