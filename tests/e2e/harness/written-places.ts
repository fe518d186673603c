/** The places on a disk that one call to the kernel has made, named or opened to be written, out of a line of `strace`. */

import path from "node:path";

const TO_WRITE = /\bO_(?:WRONLY|RDWR|CREAT)\b/;
const OPENS = ["open", "openat", "openat2"];
/** These name what is there already first, and then the new place. */
const RENAMES = ["rename", "renameat", "renameat2", "link", "linkat", "symlink", "symlinkat"];

/** A name as it stands in a call, and the folder of the descriptor before it, if there is one. */
const NAME = /(?:<([^>]*)>, )?"((?:[^"\\]|\\.)*)"/g;
/** The name of a socket. One without a file has another sign before it. */
const SOCKET = /\bsun_path="((?:[^"\\]|\\.)*)"/;

/** The places, by whole paths. A name without a folder lies in the one where the process stands. */
export function placesIn(line: string, folder: string): string[] {
  const [, call = "", answer = ""] = /^(\w+)\(.*\)\s+= (.*)$/.exec(line) ?? [];
  if (call === "" || answer.startsWith("-1")) {
    return [];
  }
  if (OPENS.includes(call)) {
    // What the kernel itself says has been opened, through whatever links.
    const opened = /^\d+<(.*)>(?:\(deleted\))?$/.exec(answer)?.[1];
    return TO_WRITE.test(line) && opened !== undefined ? [plain(opened)] : [];
  }
  if (call === "bind") {
    const socket = SOCKET.exec(line)?.[1];
    return socket === undefined ? [] : [path.resolve(folder, plain(socket))];
  }
  const names = [...line.matchAll(NAME)].map(([, base = folder, name = ""]) =>
    path.resolve(plain(base), plain(name)),
  );
  return RENAMES.includes(call) ? names.slice(-1) : names.slice(0, 1);
}

/** A path without the signs by which `strace` writes bytes that are no plain letters. */
function plain(written: string): string {
  const SIGNS: Record<string, string> = { n: "\n", t: "\t", r: "\r", v: "\v", f: "\f" };
  const bytes = written.replace(/\\([0-7]{1,3}|.)/g, (_, sign: string) =>
    /^[0-7]/.test(sign) ? String.fromCharCode(parseInt(sign, 8)) : (SIGNS[sign] ?? sign),
  );
  return Buffer.from(bytes, "latin1").toString("utf8");
}
