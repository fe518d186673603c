/**
 * The built page for other windows than the program's: the very files, and before them the answers that the program
 * itself gave to what the page asks. So the page that is compared is the same one, and only what is around it differs.
 */

import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";

import type { Computer } from "../harness/computer.ts";
import { MODULE, Parent } from "../harness/journey.ts";
import type { Page } from "../harness/page.ts";
import { inRepository, PACKAGES } from "../harness/paths.ts";
import { descendantsOf } from "../harness/processes.ts";
import { Program } from "../harness/program.ts";

/** What the page asks of the program by itself: command and request. */
type Questions = readonly (readonly [command: string, request: object | null])[];

/** Until the door of the vault is shown. */
const AT_THE_DOOR: Questions = [
  ["subscribe", null],
  ["start", null],
];

/** Until a package is shown to its author. */
const IN_A_MODULE: Questions = [
  ...AT_THE_DOOR,
  ["enter_guest", null],
  ["personal", null],
  ["answers", { module: MODULE }],
  ["open_module", { module: MODULE }],
];

const KINDS: Readonly<Record<string, string>> = {
  ".css": "text/css",
  ".html": "text/html",
  ".js": "text/javascript",
  ".woff2": "font/woff2",
};

/** The page of a program that answers by heart. */
export class PageCopy {
  /** Its folder; its first file is `index.html`. */
  readonly folder: string;
  /** Whether the program that gave the answers had put its engine into a sandbox. */
  readonly sandbox: boolean;
  readonly #server: Server;
  readonly #unanswered: string[] = [];

  private constructor(folder: string, sandbox: boolean) {
    this.folder = folder;
    this.sandbox = sandbox;
    this.#server = createServer((request, response) => {
      const { pathname } = new URL(request.url ?? "/", "http://localhost");
      if (pathname.startsWith("/unanswered/")) {
        this.#unanswered.push(path.basename(pathname));
        response.writeHead(204).end();
        return;
      }
      const file = path.join(folder, pathname === "/" ? "index.html" : path.normalize(pathname));
      const type = KINDS[path.extname(file)];
      if (type === undefined) {
        response.writeHead(404).end();
        return;
      }
      response.writeHead(200, { "content-type": type }).end(readFileSync(file));
    });
  }

  /** The page of a parent who comes to the door of the vault; afterwards the vault knows the language. */
  static async atTheDoor(computer: Computer): Promise<PageCopy> {
    const program = await Program.start(computer);
    await new Parent(program.page, "sv").chooseLanguage("unlock");
    return await PageCopy.#of(computer, program, AT_THE_DOOR);
  }

  /** The page of an author who opens a package. */
  static async inAModule(computer: Computer): Promise<PageCopy> {
    const program = await Program.start(computer, PACKAGES, MODULE);
    await program.page.screen("module");
    return await PageCopy.#of(computer, program, IN_A_MODULE);
  }

  static async #of(computer: Computer, program: Program, questions: Questions): Promise<PageCopy> {
    const answers = await answersTo(program.page, questions);
    const sandbox = descendantsOf(program.process.number).some(({ name }) => name === "bwrap");
    await program.closeWindow();
    const folder = path.join(computer.belongings.root, "page");
    cpSync(inRepository("ui", "dist"), folder, { recursive: true });
    const index = path.join(folder, "index.html");
    const page = readFileSync(index, "utf8");
    writeFileSync(index, page.replace("<script", '<script src="./answers.js"></script>\n    <script'));
    writeFileSync(path.join(folder, "answers.js"), `(${host.toString()})(${JSON.stringify(answers)});\n`);
    const copy = new PageCopy(folder, sandbox);
    await new Promise<void>((listening) => copy.#server.listen(0, "127.0.0.1", listening));
    // A row that fails leaves it open; it must not keep the others waiting.
    copy.#server.unref();
    return copy;
  }

  /** Where a browser finds it. */
  get address(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/`;
  }

  /** Ends it; fails if a page has asked what it had no answer to, and so was another page. */
  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((closed) => this.#server.close(closed));
    if (this.#unanswered.length > 0) {
      throw new Error(`the copied page had no answer to ${[...new Set(this.#unanswered)].join(", ")}`);
    }
  }
}

async function answersTo(page: Page, questions: Questions): Promise<Record<string, unknown>> {
  const answers: Record<string, unknown> = {};
  for (const [command, request] of questions) {
    // The page hears already; to subscribe anew would make it deaf.
    answers[command] = command === "subscribe" ? null : await ask(page, command, request);
  }
  return answers;
}

/** Asks the program as the page does. */
async function ask<Answer>(page: Page, command: string, request: object | null = null): Promise<Answer> {
  return await page.session.run(
    async (command, request) => {
      const { __TAURI_INTERNALS__: internals } = window as unknown as {
        __TAURI_INTERNALS__: { invoke: (command: string, parameters?: object) => Promise<unknown> };
      };
      return (await internals.invoke(command, request === null ? undefined : { request })) as Answer;
    },
    command,
    request,
  );
}

/** Runs in the copied page, before its own scripts, and so stands by itself. */
function host(answers: Record<string, unknown>): void {
  const internals = {
    transformCallback: () => 0,
    unregisterCallback: () => undefined,
    invoke: async (command: string): Promise<unknown> => {
      if (!(command in answers)) {
        await fetch(`/unanswered/${command}`);
        throw new Error(command);
      }
      return structuredClone(answers[command]);
    },
  };
  Object.assign(window, { __TAURI_INTERNALS__: internals });
}
