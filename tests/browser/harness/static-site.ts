import { rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';
import type { RequestHandler } from 'sirv';
import { writeChangedFiles } from './changed-files.ts';
import type { FileChange, SiteFolder } from './changed-files.ts';

/** How a test wants the site to be served; paths are `data/…`, without leading slash. */
export interface SiteOptions {
  /** Folder with the site; the built one (`dist`, or `KYOTEN_SITE_FOLDER`) unless told otherwise. */
  readonly folder?: string;
  /** Folders laid over parts of the site, by path: `{ data: '…' }`. */
  readonly overlays?: Readonly<Record<string, string>>;
  /** Sub-path the site lives under, such as `/policy/map/`. */
  readonly base?: string;
  /** Whether Range requests are honoured, as most servers do; true unless told otherwise. */
  readonly ranges?: boolean;
  /** Files that are answered with 404. */
  readonly missing?: readonly RegExp[];
  /** Files that are served with other bytes than the site holds. */
  readonly changes?: readonly FileChange[];
  /** Whether the `.br` file beside a file is served in its place. */
  readonly brotli?: boolean;
}

/** One request that the site was asked. */
export interface SiteRequest {
  readonly path: string;
  readonly range: string | undefined;
  readonly status: number;
}

/** A site that is being served. */
export interface StaticSite {
  /** Address with trailing slash, on loopback and a free port. */
  readonly address: string;
  /** Requests so far, in the order in which their answers ended. */
  readonly requests: readonly SiteRequest[];
  readonly close: () => Promise<void>;
}

/**
 * Serves a folder as the plainest static server would: no rewriting, an
 * address ending in `/` means `index.html`, and the faults that are asked for.
 */
export async function serveSite(options: SiteOptions = {}): Promise<StaticSite> {
  const base = options.base ?? '/';
  const sources = siteFolders(options);
  const changed = options.changes && writeChangedFiles(sources, options.changes);
  const layers = [...(changed === undefined ? [] : [{ prefix: '', folder: changed }]), ...sources];
  const answer = answerFrom(layers, options.brotli ?? false);
  const requests: SiteRequest[] = [];
  const server = createServer((request, response) => {
    const path = pathInSite(request, base);
    const { range } = request.headers;
    response.on('finish', () => {
      requests.push({ path: path ?? request.url ?? '', range, status: response.statusCode });
    });
    if (options.ranges === false) delete request.headers.range;
    if (path === undefined || options.missing?.some((pattern) => pattern.test(path)) === true)
      notFound(response);
    else answer(path, request, response);
  });
  const port = await listen(server);
  return {
    address: `http://127.0.0.1:${port}${base}`,
    requests,
    close: async () => {
      await close(server);
      if (changed !== undefined) rmSync(changed, { recursive: true });
    },
  };
}

/** The folders a site is made of; a file is looked for from the first to the last. */
function siteFolders(options: SiteOptions): SiteFolder[] {
  const overlays = Object.entries(options.overlays ?? {});
  return [
    ...overlays.map(([prefix, folder]) => ({ prefix: `${prefix}/`, folder })),
    { prefix: '', folder: options.folder ?? process.env['KYOTEN_SITE_FOLDER'] ?? 'dist' },
  ];
}

type Answer = (path: string, request: IncomingMessage, response: ServerResponse) => void;

function answerFrom(folders: readonly SiteFolder[], brotli: boolean): Answer {
  const layers = folders.map(({ prefix, folder }) => ({
    prefix,
    // No extensions: sirv would else find about.html for "about", which other servers do not.
    serve: sirv(folder, { dev: true, extensions: [], brotli }),
  }));
  return (path, request, response) => {
    const reaches = layers.filter(({ prefix }) => path.startsWith(prefix));
    const next = reaches.reduceRight(
      (otherwise, { prefix, serve }) =>
        () =>
          serveFile(serve, path.slice(prefix.length), request, response, otherwise),
      () => notFound(response),
    );
    next();
  };
}

function serveFile(
  serve: RequestHandler,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
  otherwise: () => void,
): void {
  request.url = `/${encodeURI(path)}`;
  // As servers commonly say; sirv's own "no-store" would have browsers ask for the icon again.
  response.setHeader('Cache-Control', 'max-age=600');
  serve(request, response, otherwise);
}

function notFound(response: ServerResponse): void {
  response.writeHead(404, { 'content-type': 'text/plain' }).end('Not Found');
}

function pathInSite(request: IncomingMessage, base: string): string | undefined {
  const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
  if (!pathname.startsWith(base)) return undefined;
  const path = decodeURIComponent(pathname.slice(base.length));
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => {
    server.close(() => resolve());
  });
}
