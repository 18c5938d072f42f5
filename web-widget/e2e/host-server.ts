import { readFile } from "node:fs/promises";
import {
  createServer,
  type IncomingMessage,
  request,
  type Server,
  type ServerResponse,
} from "node:http";
import type { AddressInfo } from "node:net";
import { extname } from "node:path";
import { baseUrl } from "./product.ts";

const TYPES: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
};

interface Host {
  /** Where its pages are. */
  readonly folder: string;
  /** Changes a page before it is served, such as the names of origins in it. */
  readonly rewrite?: (page: string) => string;
  /** Sent with every page. */
  readonly headers?: Record<string, string>;
  /** The token of whoever is signed in to the suite; undefined where nobody is. */
  readonly session?: (reason: string) => Promise<string | undefined>;
}

/**
 * A suite that serves pages of its own and passes what is under /samenrooster on to the product, as a suite's own proxy does.
 */
export class HostServer {
  private constructor(
    private readonly server: Server,
    readonly origin: string,
  ) {}

  /** `name` may be `127.0.0.1` or `localhost`: two names are two sites. */
  static async start(name: string, host: () => Host): Promise<HostServer> {
    const server = createServer((asked, answer) => {
      serve(host(), asked, answer).catch((reason: unknown) => {
        answer.writeHead(500).end(String(reason));
      });
    });
    await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
    return new HostServer(server, `http://${name}:${(server.address() as AddressInfo).port}`);
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((stopped) => this.server.close(stopped));
  }
}

async function serve(host: Host, asked: IncomingMessage, answer: ServerResponse): Promise<void> {
  const { pathname, searchParams } = new URL(asked.url ?? "/", "http://host");
  if (pathname.startsWith("/samenrooster/")) {
    passOn(asked, answer);
  } else if (pathname === "/session/token") {
    const token = await host.session?.(searchParams.get("reason") ?? "");
    answer
      .writeHead(token ? 200 : 401, { "Content-Type": "application/json" })
      .end(JSON.stringify({ token }));
  } else {
    await page(host, pathname === "/" ? "/index.html" : pathname, answer);
  }
}

async function page(host: Host, path: string, answer: ServerResponse): Promise<void> {
  const type = TYPES[extname(path)];
  if (!type || path.includes("..")) {
    answer.writeHead(404).end();
    return;
  }
  try {
    const text = await readFile(host.folder + path, "utf8");
    answer
      .writeHead(200, { "Content-Type": type, ...host.headers })
      .end(host.rewrite?.(text) ?? text);
  } catch {
    answer.writeHead(404).end();
  }
}

function passOn(asked: IncomingMessage, answer: ServerResponse): void {
  const headers = { ...asked.headers };
  delete headers.host;
  delete headers.origin;
  const product = request(
    baseUrl + (asked.url ?? ""),
    { method: asked.method ?? "GET", headers },
    (from) => {
      answer.writeHead(from.statusCode ?? 502, from.headers);
      from.pipe(answer);
    },
  );
  product.on("error", () => answer.destroy());
  answer.on("close", () => product.destroy());
  asked.pipe(product);
}
