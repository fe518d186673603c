/** A screen of its own for what is measured from outside: nothing else is on it, and every pixel can be read. */

import { once } from "node:events";
import { mkdtempSync } from "node:fs";
import path from "node:path";
import type { ChildProcess } from "node:child_process";
import type { Readable } from "node:stream";

import type { Computer } from "../harness/computer.ts";
import { requestClose } from "../harness/close-request.ts";
import { descendantsOf, kill, type Process } from "../harness/processes.ts";
import { requireTool, run, startTied, type Environment } from "../harness/tools.ts";
import { until } from "../harness/until.ts";
import { Display } from "./display.ts";
import { paintedAfter } from "./painted.ts";

/** A program that opens a window. */
export interface Contender {
  readonly command: string;
  readonly parameters: readonly string[];
  /** What it needs in its environment beside what every program has. */
  readonly environment?: Environment;
  /** How it is told to end, so that it puts its things away as it does for a person. */
  readonly end: "close its window" | "terminate";
}

/** A program on the screen. */
interface Running {
  readonly contender: Contender;
  readonly child: ChildProcess;
}

/** Where windows are opened, and looked at. */
export class Screen {
  readonly #environment: Environment;
  readonly #server: ChildProcess;
  readonly #display: Display;

  private constructor(environment: Environment, server: ChildProcess, display: Display) {
    this.#environment = environment;
    this.#server = server;
    this.#display = display;
  }

  /** Switches it on, on a computer that has another one already. */
  static async start(computer: Computer): Promise<Screen> {
    requireTool("Xvfb");
    const folder = mkdtempSync(path.join(computer.belongings.root, "screen-"));
    const server = startTied(
      "Xvfb",
      ["-displayfd", "3", "-screen", "0", "1280x1024x24", "-nolisten", "tcp", "-noreset", "-fbdir", folder],
      computer.environment,
      ["ignore", "ignore", "ignore", "pipe"],
    );
    const [number] = (await once(server.stdio[3] as Readable, "data")) as [Buffer];
    const environment = { ...computer.environment, DISPLAY: `:${number.toString().trim()}` };
    return new Screen(environment, server, Display.open(path.join(folder, "Xvfb_screen0")));
  }

  /** The milliseconds from the start of a program until its window is painted. */
  async timeToPaint(contender: Contender): Promise<number> {
    return await this.#withPainted(contender, ({ milliseconds }) => milliseconds);
  }

  /** Starts a program, waits until its window is painted, looks at it, and ends it. */
  async withProcesses<Found>(contender: Contender, look: (all: readonly Process[]) => Found): Promise<Found> {
    return await this.#withPainted(contender, ({ running }) => look(processesOf(running)));
  }

  async #withPainted<Found>(
    contender: Contender,
    look: (painted: { milliseconds: number; running: Running }) => Found,
  ): Promise<Found> {
    const started: Running[] = [];
    try {
      const milliseconds = await paintedAfter(this.#display, () => {
        const running = this.#start(contender);
        started.push(running);
        return () => hasEnded(running);
      });
      const [running] = started;
      if (running === undefined) {
        throw new Error("nothing was started");
      }
      return look({ milliseconds, running });
    } finally {
      for (const running of started) {
        await this.#stop(running);
      }
    }
  }

  #start(contender: Contender): Running {
    const environment = { ...this.#environment, ...contender.environment };
    return { contender, child: startTied(contender.command, contender.parameters, environment, "ignore") };
  }

  async #stop(running: Running): Promise<void> {
    const all = processesOf(running);
    if (running.contender.end === "terminate") {
      running.child.kill("SIGTERM");
    } else if (!hasEnded(running)) {
      for (const window of this.#windows()) {
        await requestClose(this.#environment["DISPLAY"] ?? "", Number(window));
      }
    }
    await until("an orderly end", () => hasEnded(running));
    await kill(all);
  }

  #windows(): string[] {
    return run("xdotool", ["search", "--onlyvisible", "--name", "."], this.#environment).split("\n");
  }

  /** Switches it off. */
  async stop(): Promise<void> {
    this.#display.close();
    const gone = once(this.#server, "exit");
    this.#server.kill("SIGKILL");
    await gone;
  }
}

function hasEnded({ child }: Running): boolean {
  return child.exitCode !== null || child.signalCode !== null;
}

/** The program and all that it has started. */
function processesOf({ child }: Running): Process[] {
  const number = child.pid ?? 0;
  const itself = descendantsOf(process.pid).filter((one) => one.number === number);
  return [...itself, ...descendantsOf(number)];
}
