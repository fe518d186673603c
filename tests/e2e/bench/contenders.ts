/** What is compared: this program as it is handed out, and what others start and show. */

import { mkdirSync } from "node:fs";
import path from "node:path";

import { builtProgram, inRepository, inTarget, PACKAGES } from "../harness/paths.ts";
import type { Contender } from "./screen.ts";
import { done, found } from "./system.ts";

/** This program as it is handed out, at its first page, or straight at a package. */
export function ours(at: { shelf?: string; module?: string } = {}): Contender {
  const preview = at.module === undefined ? [] : ["--preview", at.module];
  return {
    command: builtProgram("shipped"),
    parameters: ["--modules", at.shelf ?? PACKAGES, ...preview],
    end: "close its window",
  };
}

/** A window of the same engine, with the same flags, that shows a page of a folder and does nothing else. */
export function bareWindow(folder: string, page: string, sandbox: boolean): Contender {
  return {
    command: buildBareWindow(),
    parameters: [folder, page],
    // As `src-tauri/src/harden.rs` sets them.
    environment: {
      WEBKIT_DISABLE_DMABUF_RENDERER: "1",
      GDK_GL: "disable",
      WEBKIT_WEB_RENDER_DEVICE_FILE: "/dev/null",
      GSETTINGS_BACKEND: "memory",
      MESA_SHADER_CACHE_DISABLE: "true",
      ...(sandbox ? { WEBKIT_FORCE_SANDBOX: "1" } : {}),
    },
    end: "terminate",
  };
}

/** A browser's window without the browser around it. */
export function chromium(profile: string, address: string): Contender {
  return {
    command: found("chromium", "chromium"),
    parameters: [
      `--app=${address}`,
      `--user-data-dir=${profile}`,
      "--window-size=1100,780",
      "--window-position=0,0",
      "--no-first-run",
      "--no-default-browser-check",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--disable-quic",
      // Without a graphics card it would imitate one, which takes time and memory.
      "--disable-gpu",
      // Its sandbox refuses to run for the system's keeper.
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
    ],
    end: "terminate",
  };
}

/** How a person would start it. */
export function typed({ command, parameters, environment }: Contender): string {
  const variables = Object.entries(environment ?? {}).map(([name, value]) => `${name}=${value}`);
  const root = inRepository();
  return [...variables, command, ...parameters].map((word) => word.replace(root, "")).join(" ");
}

function buildBareWindow(): string {
  const program = inTarget("bench", "bare-window");
  const source = inRepository("tests", "e2e", "bench", "bare-window.c");
  const flags = done("pkg-config", ["--cflags", "--libs", "webkit2gtk-4.1"]).trim().split(/\s+/);
  mkdirSync(path.dirname(program), { recursive: true });
  done("cc", ["-O2", source, "-o", program, ...flags]);
  return program;
}
