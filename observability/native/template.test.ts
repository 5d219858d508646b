import { expect, test } from '@jest/globals';
import { natively, type Places } from './template.ts';

const places: Places = {
  configuration: '/work/etc',
  data: '/work/data',
  postgresLog: '/work/postgresql.log',
  environment: { LOKI_PORT: '4100' },
};
const here = (text: string): string => natively(text, places);

test('the addresses of containers become ports of this machine, moved where a variable says so', () => {
  expect(here('url: http://loki:3100/otlp')).toBe('url: http://127.0.0.1:4100/otlp');
  expect(here("targets: ['prometheus:9090', 'tempo:3200']")).toBe("targets: ['127.0.0.1:9090', '127.0.0.1:3200']");
  expect(here('--web.external-url=http://localhost:9093')).toBe('--web.external-url=http://127.0.0.1:9093');
  expect(here('postgresql://a:b@postgres:5432/a')).toBe('postgresql://a:b@127.0.0.1:55432/a');
});

test('what listens listens on this machine only', () => {
  expect(here('--web.listen-address=0.0.0.0:9090')).toBe('--web.listen-address=127.0.0.1:9090');
  expect(here('http_listen_address: 0.0.0.0\n  http_listen_port: 3100')).toBe(
    'http_listen_address: 127.0.0.1\n  http_listen_port: 4100',
  );
  expect(here('listen_address = "0.0.0.0"\nlisten_port = 12347')).toBe('listen_address = "127.0.0.1"\nlisten_port = 12347');
});

test("folders of images become folders of the stack's own, and nothing that only looks like one", () => {
  expect(here('--storage.tsdb.path=/prometheus')).toBe('--storage.tsdb.path=/work/data/prometheus');
  expect(here('--config.file=/etc/asyncflow/observability/prometheus/prometheus.yml')).toBe(
    '--config.file=/work/etc/observability/prometheus/prometheus.yml',
  );
  expect(here('chunks_directory: /loki/chunks')).toBe('chunks_directory: /work/data/loki/chunks');
  expect(here('url = "http://loki:3100/loki/api/v1/push"')).toBe('url = "http://127.0.0.1:4100/loki/api/v1/push"');
  expect(here('--storage.path=/var/lib/alloy/data')).toBe('--storage.path=/work/data/alloy/data');
  expect(here('path: /var/tempo/wal')).toBe('path: /work/data/tempo/wal');
  expect(here('"/var/log/postgresql/postgresql-*.log"')).toBe('"/work/postgresql.log"');
  expect(here('procfs_path = "/host/proc" rootfs_path = "/host/root"')).toBe('procfs_path = "/proc" rootfs_path = "/"');
});

test('a port that is none is said with its name', () => {
  const wrong = { ...places, environment: { LOKI_PORT: 'many' } };
  expect(() => natively('http://loki:3100', wrong)).toThrow('LOKI_PORT: many is not a port.');
});
