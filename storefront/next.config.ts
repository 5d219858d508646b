import type { NextConfig } from 'next';
import path from 'node:path';

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  // server.ts compresses: Next knows gzip only.
  compress: false,
  compiler: {
    async runAfterProductionCompile({ distDir }) {
      const { precompress } = await import('./tools/precompress.ts');
      await precompress(path.join(distDir, 'static'));
    },
  },
  turbopack: { root: path.resolve(import.meta.dirname, '..') },
  // Ours is TypeScript as it is.
  transpilePackages: ['@asyncflow/observability'],
  serverExternalPackages: [
    'prom-client',
    'pino',
    '@opentelemetry/api',
    '@opentelemetry/core',
    '@opentelemetry/resources',
    '@opentelemetry/sdk-trace',
    '@opentelemetry/sdk-logs',
    '@opentelemetry/exporter-logs-otlp-http',
    '@opentelemetry/exporter-trace-otlp-http',
  ],
  productionBrowserSourceMaps: process.env['COVERAGE'] === 'true',
  experimental: { serverSourceMaps: true },
};

export default config;
