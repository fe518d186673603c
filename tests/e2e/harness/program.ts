/** The real program, started on a computer and driven from outside. */

import { createServer, type AddressInfo } from "node:net";

import type { Computer } from "./computer.ts";
import { Page } from "./page.ts";
import { builtKit, builtProgram, PACKAGES } from "./paths.ts";
import { descendantsOf, ended, engineOf, isAlive, kill, type Process } from "./processes.ts";
import { requireTool, startTied, underTool, type Tool } from "./tools.ts";
import { until } from "./until.ts";
import { isReady, Session } from "./webdriver.ts";

/** What the kernel calls the program. */
const NAME = "lyktan-e2e";

/** The program while it runs. */
export class Program {
  readonly page: Page;
  readonly process: Process;
  readonly #computer: Computer;
  readonly #driver: number;

  private constructor(computer: Computer, driver: number, program: Process, page: Page) {
    this.#computer = computer;
    this.#driver = driver;
    this.process = program;
    this.page = page;
  }

  /**
   * Starts it with the packages of a shelf, and straight at one of them if an author wants to look at it. What the
   * computer kept of an earlier start is there.
   */
  static async start(computer: Computer, shelf = PACKAGES, preview?: string): Promise<Program> {
    const asked = ["--modules", shelf, ...(preview === undefined ? [] : ["--preview", preview])];
    return await Program.#launch(computer, builtProgram("e2e"), asked);
  }

  /** Starts it, and what drives it, under a tool of the system. */
  static async startUnder(computer: Computer, tool: readonly [Tool, ...string[]]): Promise<Program> {
    return await Program.#launch(computer, builtProgram("e2e"), ["--modules", PACKAGES], tool);
  }

  /** Lets `kit preview` start it at the package in a folder, as an author does. */
  static async previewByKit(computer: Computer, folder: string): Promise<Program> {
    return await Program.#launch(computer, builtKit(), ["preview", folder, "--program", builtProgram("e2e")]);
  }

  /** Runs a command that ends in the program, and waits until the program can be driven. */
  static async #launch(
    computer: Computer,
    command: string,
    parameters: readonly string[],
    tool?: readonly [Tool, ...string[]],
  ): Promise<Program> {
    requireTool("WebKitWebDriver");
    const port = await freePort();
    const environment = {
      ...computer.environment,
      TAURI_AUTOMATION: "true",
      TAURI_WEBVIEW_AUTOMATION: "true",
    };
    const own = ["WebKitWebDriver", `--port=${port}`] as const;
    const [starter, ...rest] = tool ? underTool(tool, own, environment) : own;
    const driver = startTied(starter, rest, environment, "ignore").pid ?? 0;
    const address = `http://127.0.0.1:${port}`;
    await until("a driver that listens", () => isReady(address));
    const session = await Session.open(address, command, parameters);
    const program = descendantsOf(driver).find(({ name }) => name === NAME);
    if (program === undefined) {
      throw new Error("The driver started no program.");
    }
    computer.focusWindow(program);
    return new Program(computer, driver, program, new Page(session));
  }

  /** The processes that show the page and fetch what it shows. */
  engine(): Process[] {
    return engineOf(this.process);
  }

  /** The process that started it. */
  starter(): Process {
    const starter = descendantsOf(this.#driver).find(({ number }) => number === this.process.parent);
    if (starter === undefined) {
      throw new Error("The program was started by the driver itself.");
    }
    return starter;
  }

  /** Ends it as a power cut would: nothing is asked, nothing is handed over. */
  async kill(): Promise<void> {
    const all = descendantsOf(this.process.number);
    await kill([this.process]);
    await kill([...all, ...this.#driversOwn()]);
  }

  /** The same in the very moment in which something becomes true on the disk; nothing else is done until then. */
  async killWhen(what: string, isTrue: () => boolean): Promise<void> {
    const all = descendantsOf(this.process.number);
    const deadline = performance.now() + 15_000;
    while (!isTrue()) {
      if (performance.now() > deadline) {
        throw new Error(`After 15 s still not: ${what}.`);
      }
    }
    process.kill(this.process.number, "SIGKILL");
    await ended([this.process]);
    await kill([...all, ...this.#driversOwn()]);
  }

  /** Ends it, whatever state it is in. */
  async stop(): Promise<void> {
    await kill([...descendantsOf(this.#driver), this.process, ...this.#driversOwn()]);
  }

  /** Asks the window to close, as the cross in its frame does; the program may ask back. */
  async askToClose(): Promise<void> {
    await this.#computer.closeWindow(this.process);
  }

  /** Closes the window as a person does, and waits until the program has ended by itself. */
  async closeWindow(): Promise<void> {
    await this.endBy(() => this.askToClose());
  }

  /** Does the last thing that is done to it, and waits until it has ended by itself. */
  async endBy(deed: () => Promise<void>): Promise<void> {
    const end = ended([this.process, ...descendantsOf(this.process.number)]);
    // The driver may find no words for the end of a program while it still answers for the deed.
    const done = deed().catch((failure: unknown) => {
      if (isAlive(this.process)) {
        throw failure;
      }
    });
    await Promise.race([end, done.then(() => end)]);
    await kill(this.#driversOwn());
  }

  /** The title of the window, as the system's lists show it. */
  windowTitle(): string {
    return this.#computer.windowTitle(this.process);
  }

  #driversOwn(): Process[] {
    return descendantsOf(process.pid).filter(({ number }) => number === this.#driver);
  }
}

/** A port at which nobody listens. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}
