/** Anki, a learning program of about the same size, as its makers hand it out for Python. */

import { existsSync } from "node:fs";
import path from "node:path";

import { inTarget } from "../harness/paths.ts";
import type { Contender } from "./screen.ts";
import { done, found } from "./system.ts";

const PACKAGE = "aqt==26.9.3";
const PERSON = "parent";
const LANGUAGE = "en_US";

/** Makes what the first start would ask a person for: a language and a name. */
const INTRODUCTION = `
import sys
from pathlib import Path
from aqt.profiles import ProfileManager
people = ProfileManager(Path(sys.argv[1]))
people.setupMeta()
people.setLang("${LANGUAGE}")
people.create("${PERSON}")
`;

/** Anki at its first page, with what it keeps in a folder. */
export function anki(folder: string): Contender {
  const programs = path.join(install(), "bin");
  done(path.join(programs, "python"), ["-c", INTRODUCTION, folder]);
  return {
    command: path.join(programs, "anki"),
    parameters: ["--base", folder, "--profile", PERSON, "--lang", LANGUAGE],
    // The sandbox of the browser that it has in it refuses to run for the system's keeper.
    environment: process.getuid?.() === 0 ? { QTWEBENGINE_DISABLE_SANDBOX: "1" } : {},
    end: "terminate",
  };
}

function install(): string {
  const folder = inTarget("bench", PACKAGE);
  if (!existsSync(path.join(folder, "bin", "anki"))) {
    done(found("python3", "python3-venv"), ["-m", "venv", folder]);
    done(path.join(folder, "bin", "pip"), ["install", "--quiet", PACKAGE]);
  }
  return folder;
}
