// What the icons hold, in short: by this a test knows that all were made at one
// time from one drawing.

import { createHash } from "node:crypto";

/**
 * The sum of a file.
 *
 * @param {Buffer} bytes what it holds
 * @returns {string}
 */
export function sumOf(bytes) {
  return createHash("sha256").update(bytes).digest("hex");
}
