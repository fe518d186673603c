/** Programs of the system that the tests start. They end with the tests, however the tests end. */

import { existsSync } from "node:fs";
import path from "node:path";
import { spawn, spawnSync, type ChildProcess, type StdioOptions } from "node:child_process";

/** The package of Debian and Ubuntu that brings each tool. */
const PACKAGES = {
  Xvfb: "xvfb",
  WebKitWebDriver: "webkit2gtk-driver",
  "dbus-daemon": "dbus",
  "dbus-send": "dbus",
  mount: "mount",
  setpriv: "util-linux",
  sudo: "sudo",
  umount: "mount",
  xdotool: "xdotool",
} as const;

/** A tool of the system. */
export type Tool = keyof typeof PACKAGES;

/** The environment of a process; nothing is inherited but what stands in it. */
export type Environment = Readonly<Record<string, string>>;

/** Starts a program that the kernel ends when this process does, even if this process is killed. */
export function startTied(
  command: string,
  parameters: readonly string[],
  environment: Environment,
  stdio: StdioOptions,
): ChildProcess {
  requireTool("setpriv");
  return spawn("setpriv", ["--pdeathsig", "KILL", "--", command, ...parameters], { env: environment, stdio });
}

/** Runs a tool to its end, and gives what it printed. */
export function run(tool: Tool, parameters: readonly string[], environment: Environment): string {
  requireTool(tool);
  const { status, stdout, stderr } = spawnSync(tool, parameters, { env: environment, encoding: "utf8" });
  if (status !== 0) {
    throw new Error(`${tool} ${parameters.join(" ")} failed (${String(status)}): ${stderr}`);
  }
  return stdout.trim();
}

/** Runs a tool of the system's keeper: as root as it is, else by `sudo`, which must not ask. */
export function runPrivileged(tool: Tool, parameters: readonly string[]): void {
  const environment = { PATH: process.env["PATH"] ?? "" };
  if (process.getuid?.() === 0) {
    run(tool, parameters, environment);
  } else {
    requireTool(tool);
    run("sudo", ["--non-interactive", tool, ...parameters], environment);
  }
}

/** Fails with the tool's name and its remedy when it is not there. Nothing skips. */
export function requireTool(tool: Tool): void {
  const folders = (process.env["PATH"] ?? "").split(path.delimiter);
  if (!folders.some((folder) => existsSync(path.join(folder, tool)))) {
    throw new Error(`Missing: ${tool}. Install it with \`apt-get install ${PACKAGES[tool]}\`.`);
  }
}
