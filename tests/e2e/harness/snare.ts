/** A server that lies in wait on this computer for whoever asks it for anything, and writes down what was asked. */

import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";

/** What it answers to some paths; to any other, an empty page. */
const ANSWERS: Record<string, readonly [type: string, body: string]> = {
  "/script": ["text/javascript", "window.breached = true"],
  "/style": ["text/css", "#prey { display: none }"],
  "/file": ["application/octet-stream", "words"],
};

/** The server. */
export class Snare {
  readonly #server: Server;
  /** The paths that were asked for, in order. */
  readonly asked: string[] = [];

  private constructor() {
    this.#server = createServer(({ url = "" }, answer) => {
      this.asked.push(url);
      const [type, body] = ANSWERS[url] ?? ["text/html", "<!doctype html><title>Snare</title><body>"];
      answer.writeHead(200, { "content-type": type, "access-control-allow-origin": "*" }).end(body);
    });
    this.#server.on("upgrade", ({ url = "" }, socket) => {
      this.asked.push(url);
      socket.destroy();
    });
  }

  /** Lays it. */
  static async lay(): Promise<Snare> {
    const snare = new Snare();
    await new Promise<void>((listening) => snare.#server.listen(0, "127.0.0.1", listening));
    return snare;
  }

  /** Where it lies. */
  get address(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** Forgets what was asked so far. */
  forget(): void {
    this.asked.length = 0;
  }

  /** Takes it away. */
  remove(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }
}
