/** The program as it is handed out. No driver can talk to it: it is looked at, and touched, from outside. */

import { once } from "node:events";
import type { ChildProcess } from "node:child_process";

import type { Computer } from "./computer.ts";
import { builtProgram, PACKAGES } from "./paths.ts";
import { descendantsOf, ended, engineOf, kill, type Process } from "./processes.ts";
import { startTied, underTool, type Tool } from "./tools.ts";
import { until } from "./until.ts";

/** The shipped program while it runs. */
export class Shipped {
  readonly process: Process;
  readonly #child: ChildProcess;
  readonly #computer: Computer;

  private constructor(computer: Computer, child: ChildProcess, program: Process) {
    this.#computer = computer;
    this.#child = child;
    this.process = program;
  }

  /** Starts it, under a tool of the system if one is named, and waits for its window and for what shows the page. */
  static async start(computer: Computer, tool?: readonly [Tool, ...string[]]): Promise<Shipped> {
    const own = [builtProgram("shipped"), "--modules", PACKAGES] as const;
    const [command, ...parameters] = tool ? underTool(tool, own, computer.environment) : own;
    const child = startTied(command, parameters, computer.environment, "ignore");
    const program = await until("a program that runs", () => {
      const started = descendantsOf(process.pid).filter(({ number }) => number === child.pid);
      return [...started, ...descendantsOf(child.pid ?? 0)].find(({ name }) => name === "lyktan");
    });
    const shipped = new Shipped(computer, child, program);
    await until("a window", () => computer.hasWindow(program));
    await until("the processes of the engine", () => shipped.engine().length >= 2);
    return shipped;
  }

  /** The processes that show the page and fetch what it shows. */
  engine(): Process[] {
    return engineOf(this.process);
  }

  /** Closes the window as a person does; gives the exit code of the program once everything has ended. */
  async closeWindow(): Promise<number | null> {
    const all = descendantsOf(this.process.number);
    const exit = this.#child.exitCode === null ? once(this.#child, "exit") : [this.#child.exitCode];
    await this.#computer.closeWindow(this.process);
    const [code] = (await exit) as [number | null];
    await ended(all);
    return code;
  }

  /** Ends it as a power cut would. */
  async kill(): Promise<void> {
    const all = descendantsOf(this.process.number);
    await kill([this.process, ...all]);
  }
}
