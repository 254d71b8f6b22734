import { createServer, type IncomingMessage, request, type Server } from "node:http";
import { freePort } from "./postgres-setup";

const FEED = "/store/catalogue/changes";

/** The line between shop and backend: everything goes through, and the feed of changes can fall silent. */
export class Line {
  /** Paths asked for since the line was laid. */
  readonly asked: string[] = [];
  private feedIsSilent = false;
  private readonly feeds = new Set<IncomingMessage>();

  private constructor(
    readonly url: string,
    private readonly server: Server,
  ) {}

  static async to(backendUrl: string): Promise<Line> {
    const port = await freePort();
    const server = createServer();
    const line = new Line(`http://localhost:${port}`, server);
    server.on("request", (req, res) => {
      line.asked.push(req.url ?? "");
      const onward = request(
        backendUrl + req.url,
        { method: req.method, headers: req.headers },
        (answer) => {
          res.writeHead(answer.statusCode ?? 502, answer.headers);
          if (req.url !== FEED) {
            answer.pipe(res);
            return;
          }
          line.feeds.add(answer);
          answer.on("close", () => line.feeds.delete(answer));
          answer.on("data", (chunk) => line.feedIsSilent || res.write(chunk));
        },
      );
      onward.on("error", () => res.destroy());
      res.on("close", () => onward.destroy());
      req.pipe(onward);
    });
    await new Promise<void>((ready) => server.listen(port, "localhost", ready));
    return line;
  }

  /** The feed stays connected, but nothing comes any more. */
  silenceFeed(): void {
    this.feedIsSilent = true;
  }

  /** The feed speaks again, to whoever connects from now on. */
  restoreFeed(): void {
    this.feedIsSilent = false;
  }

  close(): void {
    for (const feed of this.feeds) feed.destroy();
    this.server.close();
    this.server.closeAllConnections();
  }
}
