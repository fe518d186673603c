/** A computer of its own for each test: a screen that nobody sees, a message bus, a person's folders. */

import type { ChildProcess } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Readable } from "node:stream";

import { Belongings } from "./belongings.ts";
import { requestClose } from "./close-request.ts";
import { startHearingBus } from "./hearing-bus.ts";
import type { Process } from "./processes.ts";
import { ScreenReader } from "./screen-reader.ts";
import { startTied, requireTool, run, type Environment } from "./tools.ts";

// No services can be started over it: nothing outlives the test, and nothing but the program writes files.
const BUS = `<busconfig>
  <type>session</type>
  <listen>unix:tmpdir=/tmp</listen>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
`;

/** Where the program runs. */
export class Computer {
  readonly belongings: Belongings;
  readonly #parts: ChildProcess[];
  #environment: Environment;

  private constructor(belongings: Belongings, environment: Environment, parts: ChildProcess[]) {
    this.belongings = belongings;
    this.#environment = environment;
    this.#parts = parts;
  }

  /** Switches a computer on. */
  static async start(): Promise<Computer> {
    requireTool("Xvfb");
    requireTool("dbus-daemon");
    const belongings = new Belongings();
    const tools = { PATH: process.env["PATH"] ?? "", LANG: "C.UTF-8", HOME: belongings.folder("home") };
    // It looks for a free number by itself, and writes it to the fourth channel.
    const screen = startTied(
      "Xvfb",
      ["-displayfd", "3", "-screen", "0", "2560x1440x24", "-nolisten", "tcp", "-noreset"],
      tools,
      ["ignore", "ignore", "ignore", "pipe"],
    );
    const configuration = path.join(belongings.root, "bus.conf");
    writeFileSync(configuration, BUS);
    const bus = startTied(
      "dbus-daemon",
      [`--config-file=${configuration}`, "--nofork", "--print-address"],
      tools,
      ["ignore", "pipe", "ignore"],
    );
    const [display, address] = await Promise.all([
      firstLine("Xvfb", screen, screen.stdio[3] as Readable),
      firstLine("dbus-daemon", bus, bus.stdout as Readable),
    ]);
    return new Computer(
      belongings,
      {
        ...tools,
        TZ: "Europe/Stockholm",
        DISPLAY: `:${display}`,
        DBUS_SESSION_BUS_ADDRESS: address,
        XDG_DATA_HOME: belongings.folder("data"),
        XDG_CONFIG_HOME: belongings.folder("config"),
        XDG_CACHE_HOME: belongings.folder("cache"),
        XDG_RUNTIME_DIR: belongings.folder("runtime"),
        TMPDIR: belongings.folder("temporary"),
      },
      [screen, bus],
    );
  }

  /** What a program on this computer finds in its environment. */
  get environment(): Environment {
    return this.#environment;
  }

  /** Lays a program that fails before the system's own of the same name; programs that are started later meet it. */
  breakTool(name: string): void {
    const folder = path.join(this.belongings.root, "broken");
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, name), "#!/bin/sh\nexit 1\n", { mode: 0o755 });
    const before = this.environment["PATH"] ?? "";
    this.#environment = { ...this.environment, PATH: `${folder}${path.delimiter}${before}` };
  }

  /** Switches a reader of the screen on. It hears the programs that are started after it. */
  async startScreenReader(): Promise<ScreenReader> {
    const bus = await startHearingBus(this.belongings.root, this.environment);
    this.#parts.push(bus.process);
    this.#environment = { ...this.environment, ...bus.environment };
    return await ScreenReader.listen(bus.socket);
  }

  /** The title of a program's window. */
  windowTitle(program: Process): string {
    return this.titleOf(this.windowOf(program));
  }

  /** The title of a window. */
  titleOf(window: string): string {
    return this.#xdotool("getwindowname", window);
  }

  /** Whether a program shows a window yet. */
  hasWindow(program: Process): boolean {
    try {
      return this.windowOf(program) !== "";
    } catch {
      // xdotool calls it a failure to find nothing.
      return false;
    }
  }

  /** The number of the one window of a program that can be seen. */
  windowOf(program: Process): string {
    return this.windowsOf(program).at(-1) ?? "";
  }

  /** The numbers of all windows of a program that can be seen, as its own and a dialog of the system's. */
  windowsOf(program: Process): string[] {
    const found = this.#xdotool("search", "--onlyvisible", "--pid", String(program.number), "--name", ".");
    return found.split("\n");
  }

  /** Brings a window before the person: what is typed goes there, wherever the mouse lies. */
  focusWindow(program: Process): void {
    this.#xdotool("windowfocus", "--sync", this.windowOf(program));
  }

  /** Presses keys of the keyboard, named as the system names them, in the window of a program. */
  pressKeys(program: Process, ...keys: string[]): void {
    this.pressKeysIn(this.windowOf(program), ...keys);
  }

  /** Presses keys of the keyboard in a window. */
  pressKeysIn(window: string, ...keys: string[]): void {
    this.#xdotool("windowfocus", "--sync", window, "key", ...keys);
  }

  /** Types a text into a window, on the keyboard that lies there. */
  typeIn(window: string, text: string): void {
    this.#xdotool("windowfocus", "--sync", window, "type", "--delay", "2", text);
  }

  /** Lays a keyboard for a language before the person, so that its letters have keys. */
  layKeyboard(layout: string): void {
    run("setxkbmap", [layout], this.environment);
  }

  /** Asks the window of a program to close. */
  async closeWindow(program: Process): Promise<void> {
    await requestClose(this.environment["DISPLAY"] ?? "", Number(this.windowOf(program)));
  }

  #xdotool(...parameters: string[]): string {
    return run("xdotool", parameters, this.environment);
  }

  /** Tells every program what a screen saver tells when the person leaves the computer. */
  lockScreen(): void {
    run(
      "dbus-send",
      [
        "--session",
        "--type=signal",
        "/org/freedesktop/ScreenSaver",
        "org.freedesktop.ScreenSaver.ActiveChanged",
        "boolean:true",
      ],
      this.environment,
    );
  }

  /** Switches it off, and takes the folders away. */
  async stop(): Promise<void> {
    await Promise.all(
      this.#parts.map((part) => {
        const ended =
          part.exitCode !== null ? Promise.resolve() : new Promise((done) => part.once("exit", done));
        part.kill("SIGKILL");
        return ended;
      }),
    );
    this.belongings.remove();
  }
}

async function firstLine(name: string, part: ChildProcess, output: Readable): Promise<string> {
  let text = "";
  part.once("exit", (code) => output.destroy(new Error(`${name} ended at once (${String(code)}).`)));
  for await (const piece of output) {
    text += String(piece);
    if (text.includes("\n")) {
      return text.trim();
    }
  }
  throw new Error(`${name} says nothing.`);
}
