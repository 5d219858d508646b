// The directions of imports that the layout promises (platform/docs/decisions/0002). An arrow against them fails `npm run check`.
const domain = '^platform/src/domains/([^/]+)/';

export default {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } } },
    {
      name: 'conventions-import-nothing',
      severity: 'error',
      from: { path: '^observability/conventions/' },
      to: { pathNot: '^observability/conventions/' },
    },
    {
      name: 'flows-are-declared-with-conventions-only',
      severity: 'error',
      from: { path: '^observability/flows/', pathNot: ['/(jest|generate)\\.ts$', '\\.test\\.ts$'] },
      to: { pathNot: '^observability/(conventions|flows)/' },
    },
    {
      name: 'kernel-knows-no-one',
      severity: 'error',
      from: { path: '^platform/src/kernel/', pathNot: '\\.test\\.ts$' },
      to: {
        path: '^(platform/src/(?!kernel/)|node_modules/(?!(zod|cookie)/)|storefront|slo|synthetic|load|dashboards|observability/(?!conventions/|flows/define\\.ts$))',
      },
    },
    {
      name: 'ports-are-interfaces',
      severity: 'error',
      from: { path: '^platform/src/ports/' },
      to: { path: '^platform/src/(?!ports/|kernel/|generated/)' },
    },
    {
      name: 'adapters-know-no-domain',
      severity: 'error',
      from: { path: '^platform/src/adapters/', pathNot: '\\.test\\.ts$' },
      to: { path: '^platform/src/(?!adapters/|ports/|kernel/|generated/)' },
    },
    {
      name: 'a-domain-imports-the-contract-of-another-and-nothing-else',
      severity: 'error',
      from: { path: domain },
      to: {
        path: '^platform/src/domains/',
        pathNot: ['^platform/src/domains/$1/', '^platform/src/domains/[^/]+/contract\\.ts$'],
      },
    },
    {
      name: 'domains-know-no-adapter-gateway-or-composition',
      severity: 'error',
      from: { path: domain, pathNot: '\\.test\\.ts$' },
      to: { path: '^platform/(src/(?!domains/|ports/|kernel/|generated/)|test/)' },
    },
    {
      name: 'domains-know-no-vendor',
      severity: 'error',
      from: { path: domain, pathNot: ['\\.test\\.ts$', 'store\\.ts$'] },
      to: { path: 'node_modules/(@prisma|pg|fastify|@apollo|ioredis|@pinecone|openai|@anthropic)' },
    },
    {
      name: 'only-stores-touch-the-database',
      severity: 'error',
      from: { path: domain, pathNot: ['store\\.ts$', '\\.test\\.ts$', '/index\\.ts$', '-(fixture|child)\\.ts$'] },
      to: { path: '^platform/src/(generated/prisma|ports/database)' },
    },
    {
      name: 'resolvers-never-touch-a-store',
      severity: 'error',
      from: { path: `${domain}resolvers/`, pathNot: '\\.test\\.ts$' },
      to: { path: 'store\\.ts$', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'domains-are-entered-through-their-index-or-contract',
      severity: 'error',
      from: {
        path: '^platform/src/',
        pathNot: ['^platform/src/(domains|generated)/', '^platform/src/(commands|local)/', '\\.test\\.ts$'],
      },
      to: { path: '^platform/src/domains/', pathNot: '/(index|contract)\\.ts$' },
    },
    {
      name: 'the-gateway-knows-no-domain',
      severity: 'error',
      from: { path: '^platform/src/gateway/', pathNot: '\\.test\\.ts$' },
      to: { path: '^platform/src/(domains|compose|main|local|commands)' },
    },
    {
      name: 'only-start-up-sees-the-composition',
      severity: 'error',
      from: {
        path: '^platform/src/',
        pathNot: ['^platform/src/(main|platform|compose)\\.ts$', '^platform/src/(commands|local)/', '\\.test\\.ts$'],
      },
      to: { path: '^platform/src/(main|platform|compose|domains)\\.ts$' },
    },
    {
      name: 'proof-never-imports-the-platform',
      severity: 'error',
      from: { path: '^(dashboards|slo|load|synthetic|observability)/' },
      to: { path: '^(platform|storefront)/' },
    },
    {
      name: 'the-storefront-never-imports-the-platform',
      severity: 'error',
      from: { path: '^storefront/', pathNot: ['^storefront/(tools|e2e)/', 'playwright'] },
      to: { path: '^platform/' },
    },
    {
      name: 'the-ui-kit-knows-no-domain',
      severity: 'error',
      from: { path: '^storefront/components/ui/' },
      to: { path: '^storefront/(components/(?!ui/)|lib/(?!locale|text|class))' },
    },
  ],
  options: {
    parser: 'swc',
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(\\.next|coverage|\\.data)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'node', 'default'] },
  },
};
