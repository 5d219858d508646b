import { escapeHtml as escape } from './html.ts';
import type { RingSpan, RingTrace } from './trace-ring.ts';

const depthOf = (span: RingSpan, spans: readonly RingSpan[]): number => {
  let depth = 0;
  for (let at = span; depth < 20; depth += 1) {
    const parent = spans.find(({ spanId }) => spanId === at.parentSpanId);
    if (!parent) break;
    at = parent;
  }
  return depth;
};

function traceHtml({ traceId, spans }: RingTrace): string {
  const from = Math.min(...spans.map(({ startedAt }) => startedAt));
  const length = Math.max(...spans.map(({ startedAt, durationMs }) => startedAt + durationMs - from), 0.001);
  const rows = spans.map((span) => {
    const left = (100 * (span.startedAt - from)) / length;
    const width = Math.max((100 * span.durationMs) / length, 0.3);
    const attributes = Object.entries(span.attributes).map(([key, value]) => `${key}=${String(value)}`);
    return `<tr${span.failed ? ' class="failed"' : ''}><th scope="row" style="padding-left:${depthOf(span, spans)}rem">${escape(span.name)}</th><td class="ms">${span.durationMs.toFixed(1)}</td><td class="bar"><i style="left:${left.toFixed(2)}%;width:${Math.min(width, 100 - left).toFixed(2)}%"></i></td><td class="attributes">${escape(attributes.join(' '))}${span.links.map((link) => ` <a href="#${escape(link.traceId)}">follows ${escape(link.traceId.slice(0, 8))}</a>`).join('')}</td></tr>`;
  });
  const root = spans[0];
  const name = root ? `${root.name} ${String(root.attributes['graphql.operation.name'] ?? '')}` : '';
  return `<details id="${escape(traceId)}"><summary><b>${escape(name)}</b> ${length.toFixed(1)} ms · ${spans.length} ${spans.length === 1 ? 'span' : 'spans'} · <time>${new Date(from).toISOString()}</time>${spans.some(({ failed }) => failed) ? ' · <strong>failed</strong>' : ''}</summary><p>${escape(traceId)}</p><table><thead><tr><th scope="col">step</th><th scope="col">ms</th><th scope="col">when</th><th scope="col">attributes</th></tr></thead><tbody>${rows.join('')}</tbody></table></details>`;
}

/** A page of waterfalls that loads nothing from anywhere. */
export const debugTracesPage = (traces: readonly RingTrace[]): string => `<!doctype html>
<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Traces</title>
<style>:root{color-scheme:light dark}body{font:14px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:72rem;padding:0 1rem}details{border:1px solid #8884;border-radius:.5rem;margin:.5rem 0;padding:.5rem .75rem}summary{cursor:pointer}p{font:12px ui-monospace,monospace;opacity:.7}table{border-collapse:collapse;width:100%}th{font-weight:500;text-align:left;white-space:nowrap}td,th{padding:.15rem .5rem}.ms{text-align:right;font-variant-numeric:tabular-nums}.bar{position:relative;width:40%}.bar i{background:#3b82f6;border-radius:2px;height:.6rem;position:absolute;top:.45rem}.failed .bar i,strong{background:#dc2626;color:#fff}strong{border-radius:.25rem;padding:0 .3rem}.attributes{font:12px ui-monospace,monospace;opacity:.8;overflow-wrap:anywhere}</style>
<h1>Traces</h1><p>The newest ${traces.length} in this process; reload for more.</p>${traces.length === 0 ? '<p>None yet. Traces that are exported are not kept here.</p>' : traces.map(traceHtml).join('\n')}</html>`;
