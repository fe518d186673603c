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
  age: "age",
  find: "findutils",
  gdb: "gdb",
  mount: "mount",
  nm: "binutils",
  setpriv: "util-linux",
  setxkbmap: "x11-xkb-utils",
  sqlite3: "sqlite3",
  strace: "strace",
  sudo: "sudo",
  umount: "mount",
  unshare: "util-linux",
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
  return runToItsEnd(tool, parameters, environment);
}

/** Runs a program that was built from this repository to its end. */
export function runBuilt(program: string, parameters: readonly string[]): void {
  runToItsEnd(program, parameters, {});
}

function runToItsEnd(command: string, parameters: readonly string[], environment: Environment): string {
  const { status, stdout, stderr } = spawnSync(command, parameters, { env: environment, encoding: "utf8" });
  if (status !== 0) {
    throw new Error(`${command} ${parameters.join(" ")} failed (${String(status)}): ${stderr}`);
  }
  return stdout.trim();
}

/** Runs a tool of the system's keeper, and gives what it printed. */
export function runPrivileged(tool: Tool, parameters: readonly string[]): string {
  requireTool(tool);
  return runPrivilegedScript(tool, parameters);
}

/** Runs a program that need not be the system's with the rights of the system's keeper. */
export function runPrivilegedScript(program: string, parameters: readonly string[]): string {
  const [command = program, ...rest] = privileged([program, ...parameters]);
  return runToItsEnd(command, rest, { PATH: process.env["PATH"] ?? "" });
}

/**
 * Puts a tool of the system's keeper before a command, as `strace` or `unshare`; the command itself runs with the
 * rights of whoever runs the tests. What the environment would lose on the way is written into the line.
 */
export function underTool(
  [tool, ...parameters]: readonly [Tool, ...string[]],
  command: readonly string[],
  environment: Environment,
): [string, ...string[]] {
  requireTool(tool);
  const variables = Object.entries(environment).map(([name, value]) => `${name}=${value}`);
  const [user, group] = [String(process.getuid?.()), String(process.getgid?.())];
  const rights = ["--pdeathsig", "KILL", "--reuid", user, "--regid", group, "--init-groups"];
  const asOneself = ["env", "-i", ...variables, "setpriv", ...rights, "--", ...command];
  return privileged([tool, ...parameters, "--", ...asOneself]);
}

/** Runs a command under a tool of the system's keeper to its end. */
export function runUnder(
  tool: readonly [Tool, ...string[]],
  command: readonly string[],
  environment: Environment,
): void {
  const [starter, ...parameters] = underTool(tool, command, environment);
  runToItsEnd(starter, parameters, environment);
}

/** A line of the system's keeper: as root as it is, else by `sudo`, which must not ask. */
function privileged(line: readonly [string, ...string[]]): [string, ...string[]] {
  if (process.getuid?.() === 0) {
    return [...line];
  }
  requireTool("sudo");
  return ["sudo", "--non-interactive", ...line];
}

/** Fails with the tool's name and its remedy when it is not there. Nothing skips. */
export function requireTool(tool: Tool): void {
  const folders = (process.env["PATH"] ?? "").split(path.delimiter);
  if (!folders.some((folder) => existsSync(path.join(folder, tool)))) {
    throw new Error(`Missing: ${tool}. Install it with \`apt-get install ${PACKAGES[tool]}\`.`);
  }
}
