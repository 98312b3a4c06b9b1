import { createServer as createHttpServer, type Server as HttpServer, type IncomingMessage } from 'node:http';
import { createServer as createHttpsServer, type Server as HttpsServer } from 'node:https';
import { type AddressInfo, connect, type Server } from 'node:net';
import type { Duplex } from 'node:stream';
import { generate } from 'selfsigned';

/** All that a browser can reach in a test: some pages under real host names, and a list of what it asked for. */
export interface Network {
  /** `127.0.0.1:PORT`, for the browser's proxy setting. */
  readonly proxy: string;
  /** Publishes a document and answers its address. */
  publish(url: string, body: string, headers?: Readonly<Record<string, string>>): string;
  /** Addresses asked for over our hosts, and `host:port` for anything else, in order. */
  readonly requests: readonly string[];
  close(): Promise<void>;
}

interface Document {
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * Starts an https server that answers for `hosts` and the proxy through which the browser
 * reaches it. The proxy sees every connection of the browser, whoever in it asked (page,
 * extension, background, the browser itself), and lets none out of this machine unless told to.
 */
export async function startNetwork(hosts: readonly string[], others: 'refuse' | 'pass' = 'refuse'): Promise<Network> {
  const documents = new Map<string, Document>();
  const requests: string[] = [];
  const tunnels = new Set<Duplex>();
  const site = await startSite(hosts, documents, requests);
  const proxy = createHttpServer((request, response) => {
    requests.push(request.url ?? '');
    response.writeHead(502).end();
  });
  proxy.on('connect', (request: IncomingMessage, socket: Duplex) => {
    const target = request.url ?? '';
    if (hosts.includes(target.replace(/:443$/, ''))) return tunnel(socket, '127.0.0.1', portOf(site), tunnels);
    requests.push(target);
    const { hostname, port } = new URL(`https://${target}`);
    if (others === 'pass') return tunnel(socket, hostname, Number(port) || 443, tunnels);
    socket.on('error', () => {});
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await listen(proxy);
  return {
    proxy: `127.0.0.1:${portOf(proxy)}`,
    requests,
    publish(url, body, headers = {}) {
      documents.set(url, { body, headers: { 'content-type': 'text/html; charset=utf-8', ...headers } });
      return url;
    },
    async close() {
      for (const socket of tunnels) socket.destroy();
      await Promise.all([shut(proxy), shut(site)]);
    },
  };
}

async function startSite(hosts: readonly string[], documents: ReadonlyMap<string, Document>, requests: string[]) {
  const altNames = hosts.map((value) => ({ type: 2 as const, value }));
  const certificate = await generate([{ name: 'commonName', value: hosts[0] ?? 'localhost' }], {
    algorithm: 'sha256',
    extensions: [{ name: 'subjectAltName', altNames }],
  });
  const server = createHttpsServer({ key: certificate.private, cert: certificate.cert }, (request, response) => {
    const url = `https://${request.headers.host}${request.url}`;
    requests.push(url);
    const document = documents.get(url);
    response.writeHead(document ? 200 : 404, { 'cache-control': 'no-store', ...document?.headers });
    response.end(document?.body ?? '');
  });
  return listen(server);
}

function tunnel(socket: Duplex, host: string, port: number, open: Set<Duplex>): void {
  const upstream = connect(port, host, () => {
    socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
    upstream.pipe(socket).pipe(upstream);
  });
  open.add(socket);
  // Browsers drop connections they no longer want; either end going takes the other along.
  upstream.on('error', () => socket.destroy());
  socket.on('error', () => upstream.destroy());
  socket.on('close', () => open.delete(socket));
}

function listen<S extends Server>(server: S): Promise<S> {
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}

function shut(server: HttpServer | HttpsServer): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
