import { once } from 'node:events';
import { readFileSync, readdirSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { createWorld, everythingFine, fetchFrom } from '@attune/sdk/testing';
import { cells } from './cells.ts';
import type { Host } from './host.ts';
import { answerAround } from './frame.ts';
import { frameOf, pageOf, type Places } from './markup.ts';
import { installWitness, type Testimony } from './witness.ts';

/** What was asked of a server. */
export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly referer: string;
  readonly key: string | undefined;
}

const fast = { latency: 0, bytesPerSecond: Infinity };
const types: Record<string, string> = { '.js': 'text/javascript', '.json': 'application/json', '.txt': 'text/plain' };
const everyPage = { 'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin' };

/** A partner’s site and the platform, on an origin each. Begun anew for each host: what was booked is forgotten. */
export class Stage {
  readonly #servers: Server[];
  readonly #files: ReadonlyMap<string, Buffer>;
  readonly #testimony: Testimony;
  places: Places;
  /** What was asked of the platform, first to last. */
  asked: Asked[] = [];
  /** What was asked of the partner’s site. */
  visited: Asked[] = [];
  /** Requests to the API that nobody has answered or given up, and how many there were at most. */
  live = 0;
  most = 0;
  /** Milliseconds before each answer, and how fast it comes then. */
  line = fast;
  /** Nobody answers: the line is cut before the request arrives, or after it was carried out. */
  cut: 'before' | 'after' | undefined;
  #host: Host | undefined;
  #library = '';
  #answer = fetchFrom([]);

  private constructor(servers: Server[], files: ReadonlyMap<string, Buffer>, testimony: Testimony) {
    const [host = '', api = ''] = servers.map((server) => `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    this.#servers = servers;
    this.#files = files;
    this.#testimony = testimony;
    const integrity = (JSON.parse(String(files.get('integrity.json'))) as Record<string, string>)['attune.js'] ?? '';
    const [{ id: therapist, services }] = createWorld().therapists as [ReturnType<typeof createWorld>['therapists'][0]];
    const service = services.find(({ groupSize }) => !groupSize)?.id ?? '';
    this.places = { host, api, cdn: `${api}/cdn/0.1.0`, integrity, therapist, service };
  }

  /** Both servers of a stage, with the bundles of this folder in memory: whoever builds meanwhile changes nothing. */
  static async open(folder: string, testimony: Testimony): Promise<Stage> {
    const servers = [createServer(), createServer()];
    for (const server of servers) await once(server.listen(0, '127.0.0.1'), 'listening');
    const stage = new Stage(servers, readFiles(folder), testimony);
    const [site, platform] = servers;
    site?.on('request', (request, response) => stage.#visit(request, response));
    platform?.on('request', (request, response) => void stage.#ask(request, response).catch(() => response.destroy()));
    return stage;
  }

  async begin(host: Host): Promise<void> {
    Object.assign(this, { asked: [], visited: [], live: 0, most: 0, cut: undefined, line: host.line ?? fast });
    this.#library = (await host.library?.()) ?? '';
    this.#host = host;
    this.#answer = fetchFrom(everythingFine());
  }

  close(): void {
    for (const server of this.#servers) {
      server.close();
      server.closeAllConnections();
    }
  }

  /** How often an operation was asked for, such as `POST /v1/bookings`. */
  count(operation: string): number {
    return this.asked.filter(({ method, path }) => `${method} ${path.split('?')[0] ?? ''}` === operation).length;
  }

  /** The keys under which an operation was asked for. Without one, each call is one of its own. */
  keysOf(operation: string): Set<string> {
    const calls = this.asked.filter(({ method, path }) => `${method} ${path.split('?')[0] ?? ''}` === operation);
    return new Set(calls.map(({ key }, index) => key ?? String(index)));
  }

  #visit(request: IncomingMessage, response: ServerResponse): void {
    const path = pathOf(request);
    this.visited.push(noted(request));
    const file = this.#files.get(path.replace('/attune/', ''));
    const body = file ?? this.#page(path);
    const type = types[extname(path)] ?? (path.endsWith('.css') ? 'text/css' : 'text/html; charset=utf-8');
    const isPage = type.startsWith('text/html');
    if (body === undefined) return void response.writeHead(404, everyPage).end();
    response.writeHead(200, { 'content-type': type, ...everyPage, ...(isPage && this.#headers()) }).end(body);
  }

  #headers(): Record<string, string> {
    const headers = Object.entries(this.#host?.headers ?? {});
    return Object.fromEntries(headers.map(([name, value]) => [name, value.replaceAll('{api}', this.places.api)]));
  }

  #page(path: string): string | undefined {
    const host = this.#host;
    const at = `/hosts/${host?.name ?? ''}`;
    if (!host || !path.startsWith(at))
      return path === '/elsewhere' ? '<!doctype html><title>elsewhere</title>' : undefined;
    const files: Record<string, () => string> = {
      '': () => (host.sandbox === undefined ? pageOf(host, cells, this.places) : frameOf(host)),
      '/inner': () => pageOf(host, cells, this.places),
      '/witness.js': () => run(installWitness, this.#testimony) + (host.sandbox === undefined ? '' : run(answerAround)),
      '/before.js': () => this.#library + (host.before ? run(host.before) : ''),
      '/ready.js': () => `globalThis[Symbol.for('attune.hosts')].remember();`,
      '/page.css': () => host.style ?? '',
    };
    return files[path.slice(at.length)]?.();
  }

  async #ask(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = pathOf(request);
    this.asked.push(noted(request));
    await pause(this.line.latency);
    if (path.startsWith('/cdn/')) return await this.#bundle(path, response);
    if (path.startsWith('/p/')) return this.#hostedPage(response);
    await this.#operate(request, response);
  }

  async #bundle(path: string, response: ServerResponse): Promise<void> {
    const file = this.#files.get(path.replace(/^\/cdn\/[^/]+\//, ''));
    if (!file) return void response.writeHead(404, everyPage).end();
    await pause((file.length / this.line.bytesPerSecond) * 1000);
    response.writeHead(200, { 'content-type': types[extname(path)] ?? '', ...everyPage }).end(file);
  }

  /** As much of a hosted page as a frame of ours shows: it says how tall it is. */
  #hostedPage(response: ServerResponse): void {
    response
      .writeHead(200, { 'content-type': 'text/html', 'content-security-policy': `frame-ancestors ${this.places.host}` })
      .end(
        `<!doctype html><title>Hosted</title><script>parent.postMessage({ type: 'attune-size', height: 240 }, '*')</script>`,
      );
  }

  async #operate(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const cors = this.#corsOf(request);
    if (request.method === 'OPTIONS') return void response.writeHead(204, cors).end();
    if (this.cut === 'before') return void request.socket.destroy();
    if (response.destroyed) return; // given up before it was heard
    this.live += 1;
    this.most = Math.max(this.most, this.live);
    response.once('close', () => (this.live -= 1));
    const answer = await this.#answer(await toRequest(request, this.places.api)).catch(refused);
    if (this.cut === 'after') return void request.socket.destroy();
    response.writeHead(answer.status, { ...Object.fromEntries(answer.headers), ...cors });
    response.end(Buffer.from(await answer.arrayBuffer()));
  }

  /** As the platform answers: to the sites of the practice, and to no other. */
  #corsOf({ headers: { origin } }: IncomingMessage): Record<string, string> {
    if (origin !== this.places.host) return { vary: 'Origin' };
    return {
      vary: 'Origin',
      'access-control-allow-origin': origin,
      'access-control-allow-methods': 'GET, HEAD, PATCH, POST',
      'access-control-allow-headers': 'Authorization, Content-Type, Idempotency-Key, If-None-Match',
      'access-control-expose-headers':
        'ETag, Idempotency-Replayed, Link, RateLimit, RateLimit-Policy, Retry-After, X-Request-Id',
    };
  }
}

/** A classic script that runs this function of ours in the page. */
const run = (what: (given: never) => void, given?: unknown): string =>
  `(${String(what)})(${JSON.stringify(given) ?? ''});`;

/** What cannot be made sense of is refused, as the platform refuses it. */
const refused = (fault: unknown) => Response.json({ code: 'invalid', title: String(fault) }, { status: 422 });

const pathOf = ({ url = '/' }: IncomingMessage): string => new URL(url, 'http://localhost').pathname;

const noted = ({ method = '', url = '', headers }: IncomingMessage): Asked => ({
  method,
  path: url,
  referer: headers.referer ?? '',
  key: headers['idempotency-key'] as string | undefined,
});

async function toRequest(request: IncomingMessage, api: string): Promise<Request> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) if (typeof value === 'string') headers.set(name, value);
  const method = request.method ?? 'GET';
  const body = chunks.length > 0 ? Buffer.concat(chunks) : null;
  return new Request(`${api}${request.url ?? ''}`, { method, headers, body });
}

function readFiles(folder: string): Map<string, Buffer> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => extname(name) in types);
  return new Map(names.map((name) => [name, readFileSync(join(folder, name))]));
}
