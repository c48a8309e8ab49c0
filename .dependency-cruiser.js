/** Direction of imports: design.md has it as `model → plan → compile → graphql → http`. */
const PURE = '^src/(model|claims|plan|compile)/';

/** A folder of the line may import those before it, never those after. */
const line = (folder, after) => ({
  name: `${folder}-before-${after[0]}`,
  comment: `${folder} comes before ${after.join(', ')} on the way of a request, so it knows nothing of them.`,
  severity: 'error',
  from: { path: `^src/${folder}/` },
  to: { path: `^src/(${after.join('|')})/` },
});

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one idea, or hide a third.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'pure-no-driver',
      comment: 'Plans, statements and facts are values: they are tested without a database.',
      severity: 'error',
      from: { path: PURE },
      to: { path: ['node_modules/neo4j-driver', '^src/(database|http|seed|export|cli)/'] },
    },
    {
      name: 'pure-no-io',
      comment: 'Pure folders read and write nothing. The one exception loads the SDL.',
      severity: 'error',
      from: { path: PURE, pathNot: '^src/model/(read-schema-files|load-model)[.]ts$' },
      to: {
        dependencyTypes: ['core'],
        path: '^(node:)?(fs|net|http|https|child_process|worker_threads|dns)',
      },
    },
    {
      name: 'claims-alone',
      comment: 'The rules of evidence hold whatever the schema, the database and the API are.',
      severity: 'error',
      from: { path: '^src/claims/' },
      to: { path: '^src/', pathNot: '^src/claims/' },
    },
    line('model', ['plan', 'compile', 'analysis', 'graphql', 'http']),
    line('plan', ['compile', 'analysis', 'graphql', 'http']),
    line('compile', ['analysis', 'graphql', 'http']),
    line('analysis', ['graphql', 'http']),
    line('graphql', ['http']),
    {
      name: 'database-without-graphql',
      comment: 'The database runs statements. What they answer is not its business.',
      severity: 'error',
      from: { path: '^src/database/' },
      to: {
        path: [
          'node_modules/graphql/',
          'node_modules/@apollo/',
          '^src/(plan|compile|graphql|http|seed|export|cli)/',
        ],
      },
    },
    {
      name: 'export-below-graphql',
      comment: 'An export is given ids and a view; which operation showed them is not its business.',
      severity: 'error',
      from: { path: '^src/export/' },
      to: { path: '^src/(graphql|analysis)/' },
    },
    {
      name: 'seed-and-export-beside-the-line',
      comment: 'Curation and export work without the API and its server.',
      severity: 'error',
      from: { path: '^src/(seed|export)/' },
      to: { path: '^src/(http|cli|main|service)' },
    },
    {
      name: 'nothing-imports-the-composition',
      comment: 'The object graph is built in one place; what needs an object of it gets it as a parameter.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/main[.]ts$' },
      to: { path: '^src/(main|service)[.]ts$' },
    },
    {
      name: 'driver-in-database-only',
      comment: 'One folder speaks Bolt, so that retries, limits and error codes are in one place.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/database/' },
      to: { path: 'node_modules/neo4j-driver' },
    },
    {
      name: 'source-without-tests',
      comment: 'The service does not depend on how it is tested.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(test|bench|scripts|graphiql|explorer)/' },
    },
    {
      name: 'no-development-packages',
      comment: 'What runs must be installed with what runs.',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    exclude: { path: '__generated__' },
  },
};
