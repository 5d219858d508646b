import fastifyStatic from '@fastify/static';
import { getDistDirectory, isSandboxFrame, renderAltair, SANDBOX_FRAME_CSP } from 'altair-static';
import type { FastifyInstance, FastifyRequest } from 'fastify';

const ASSETS = '/api/graphql/ide/';

/** A browser's address bar asks for HTML first; programs do not. */
export const wantsIde = (request: FastifyRequest): boolean =>
  request.method === 'GET' && (request.headers.accept ?? '').includes('text/html') && !request.url.includes('query=');

const PAGE = renderAltair({
  baseURL: ASSETS,
  endpointURL: '/api/graphql',
  initialQuery: `# 여행용 가방, 50만원 이하\nquery SearchPage {\n  search(input: { query: "여행용 가방 예산 50만원 이하" }, first: 5) {\n    ... on SearchConnection {\n      totalCount\n      edges { node { id title price { formatted } } }\n    }\n  }\n}\n`,
  initialSettings: {
    theme: 'system',
    disablePushNotification: true,
    'alert.disableUpdateNotification': true,
    'banners.disable': true,
  },
  disableAccount: true,
});

/** The IDE's own files, from npm and from this server: nothing is loaded from elsewhere. */
export async function registerIde(server: FastifyInstance): Promise<string> {
  await server.register(fastifyStatic, {
    root: getDistDirectory(),
    prefix: ASSETS,
    decorateReply: false,
    setHeaders: (reply, path) => {
      if (isSandboxFrame(path)) reply.header('content-security-policy', SANDBOX_FRAME_CSP);
    },
  });
  return PAGE;
}
