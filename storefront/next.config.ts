import type { NextConfig } from 'next';
import path from 'node:path';

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  compress: true,
  turbopack: { root: path.resolve(import.meta.dirname, '..') },
  serverExternalPackages: ['prom-client'],
  productionBrowserSourceMaps: process.env['COVERAGE'] === 'true',
  experimental: { serverSourceMaps: true },
};

export default config;
