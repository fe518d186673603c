/** The bytes that a text may have become wherever a program, a library or a system has put it. */

/** A text in each of its spellings, by what the spelling is called. */
export function spellingsOf(text: string): Map<string, Buffer> {
  const utf16 = Buffer.from(text, "utf16le");
  const spellings = new Map<string, Buffer>([
    ["UTF-8", Buffer.from(text, "utf8")],
    ["UTF-16LE", utf16],
    ["UTF-16BE", Buffer.from(utf16).swap16()],
    ["percent-escaped", Buffer.from(encodeURIComponent(text))],
    ["JSON-escaped", Buffer.from(escapedForJson(text))],
  ]);
  // How a web engine keeps a text whose letters all have a byte to themselves.
  if (/^[\0-\xff]*$/.test(text)) {
    spellings.set("Latin-1", Buffer.from(text, "latin1"));
  }
  for (const name of ["UTF-8", "UTF-16LE"]) {
    for (const before of [0, 1, 2]) {
      const inner = base64Within(spellings.get(name) ?? utf16, before);
      spellings.set(`base64 of ${name}, ${before} bytes after the beginning of a group`, inner);
    }
  }
  return spellings;
}

/** What of a longer text's base64 stays the same, whatever stands around these bytes: groups have three bytes. */
function base64Within(bytes: Buffer, before: number): Buffer {
  const whole = Buffer.concat([Buffer.alloc(before), bytes]);
  const first = Math.ceil((before * 8) / 6);
  const last = Math.floor((whole.length * 8) / 6);
  return Buffer.from(whole.toString("base64").slice(first, last));
}

function escapedForJson(text: string): string {
  return text.replace(
    /[^\x20-\x7e]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
