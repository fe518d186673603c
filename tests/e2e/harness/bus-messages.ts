/** The bytes of D-Bus messages: calls are written, everything is read. Only the order of bytes of this machine. */

import type { Call } from "./message-bus.ts";

const METHOD_CALL = 1;
const PREFACE = 16;

/** The fields of a message's head, as the specification numbers them. */
const FIELD = {
  path: 1,
  interface: 2,
  member: 3,
  error: 4,
  replySerial: 5,
  destination: 6,
  sender: 7,
  signature: 8,
} as const;

/** A message that came over the bus. */
export interface Message {
  readonly type: number;
  /** How many bytes it takes. */
  readonly length: number;
  /** The number of the call that it answers. */
  readonly answers: number;
  readonly sender: string;
  readonly path: string;
  readonly of: string;
  readonly member: string;
  readonly error: string;
  readonly body: unknown[];
}

/** The bytes of a call. */
export function writeCall(serial: number, { to, path, of, method, values = [] }: Call): Buffer {
  const signature = values.map((value) => (typeof value === "string" ? "s" : "i")).join("");
  const body = values.reduce<Buffer>((written, value) => {
    const gap = padding(written.length, 4);
    return Buffer.concat([written, gap, typeof value === "string" ? text(value) : number(value)]);
  }, Buffer.alloc(0));
  const fields: [number, string, Buffer][] = [
    [FIELD.path, "o", text(path)],
    [FIELD.destination, "s", text(to)],
    [FIELD.interface, "s", text(of)],
    [FIELD.member, "s", text(method)],
  ];
  if (signature !== "") {
    fields.push([FIELD.signature, "g", signatureBytes(signature)]);
  }
  const array = fields.reduce<Buffer>((written, [code, kind, value]) => {
    const start = Buffer.concat([written, padding(written.length, 8), Buffer.of(code), signatureBytes(kind)]);
    return Buffer.concat([start, kind === "g" ? Buffer.alloc(0) : padding(start.length, 4), value]);
  }, Buffer.alloc(0));
  const preface = Buffer.concat([
    Buffer.from("l"),
    Buffer.of(METHOD_CALL, 0, 1),
    number(body.length),
    number(serial),
    number(array.length),
  ]);
  return Buffer.concat([preface, array, padding(PREFACE + array.length, 8), body]);
}

/** The first message of what came, or null while it is not whole. */
export function parseMessage(bytes: Buffer): Message | null {
  if (bytes.length < PREFACE) {
    return null;
  }
  const bodyLength = bytes.readUInt32LE(4);
  const headEnd = PREFACE + bytes.readUInt32LE(12);
  const bodyStart = headEnd + padding(headEnd, 8).length;
  const length = bodyStart + bodyLength;
  if (bytes.length < length) {
    return null;
  }
  const [entries] = new Reader(bytes, 12).values("a(yv)") as [[number, unknown][]];
  const head = new Map(entries);
  const own = (field: number): string => (head.get(field) as string | undefined) ?? "";
  return {
    type: bytes.readUInt8(1),
    length,
    answers: (head.get(FIELD.replySerial) as number | undefined) ?? 0,
    sender: own(FIELD.sender),
    path: own(FIELD.path),
    of: own(FIELD.interface),
    member: own(FIELD.member),
    error: own(FIELD.error),
    // What lies in the body is aligned as from its own beginning.
    body: new Reader(bytes.subarray(bodyStart, length), 0).values(own(FIELD.signature)),
  };
}

function number(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32LE(value);
  return bytes;
}

function text(value: string): Buffer {
  const bytes = Buffer.from(value);
  return Buffer.concat([number(bytes.length), bytes, Buffer.alloc(1)]);
}

function signatureBytes(value: string): Buffer {
  return Buffer.concat([Buffer.of(value.length), Buffer.from(value), Buffer.alloc(1)]);
}

function padding(at: number, step: number): Buffer {
  return Buffer.alloc((step - (at % step)) % step);
}

/** On which step each kind of value begins. */
const STEP: Readonly<Record<string, number>> = {
  ...{ y: 1, g: 1, v: 1, n: 2, q: 2, b: 4, i: 4, u: 4, s: 4, o: 4, a: 4 },
  ...{ x: 8, t: 8, d: 8, "(": 8, "{": 8 },
};

/** Reads values one after the other. */
class Reader {
  readonly #bytes: Buffer;
  #at: number;

  constructor(bytes: Buffer, at: number) {
    this.#bytes = bytes;
    this.#at = at;
  }

  /** The values that a signature names. */
  values(signature: string): unknown[] {
    return kindsOf(signature).map((kind) => this.#value(kind));
  }

  #value(kind: string): unknown {
    this.#align(STEP[kind.charAt(0)] ?? 1);
    switch (kind.charAt(0)) {
      case "s":
      case "o":
        return this.#text(this.#take(4, (at) => this.#bytes.readUInt32LE(at)));
      case "g":
        return this.#text(this.#take(1, (at) => this.#bytes.readUInt8(at)));
      case "v":
        return this.values(this.#value("g") as string)[0];
      case "a":
        return this.#array(kind.slice(1));
      case "(":
      case "{":
        return this.values(kind.slice(1, -1));
      default:
        return this.#number(kind);
    }
  }

  #array(kind: string): unknown[] {
    const length = this.#take(4, (at) => this.#bytes.readUInt32LE(at));
    this.#align(STEP[kind.charAt(0)] ?? 1);
    const end = this.#at + length;
    const values: unknown[] = [];
    while (this.#at < end) {
      values.push(this.#value(kind));
    }
    return values;
  }

  #number(kind: string): number | bigint | boolean {
    switch (kind) {
      case "y":
        return this.#take(1, (at) => this.#bytes.readUInt8(at));
      case "b":
        return this.#take(4, (at) => this.#bytes.readUInt32LE(at)) === 1;
      case "n":
        return this.#take(2, (at) => this.#bytes.readInt16LE(at));
      case "q":
        return this.#take(2, (at) => this.#bytes.readUInt16LE(at));
      case "i":
        return this.#take(4, (at) => this.#bytes.readInt32LE(at));
      case "u":
        return this.#take(4, (at) => this.#bytes.readUInt32LE(at));
      case "x":
      case "t":
        return this.#take(8, (at) => this.#bytes.readBigUInt64LE(at));
      case "d":
        return this.#take(8, (at) => this.#bytes.readDoubleLE(at));
      default:
        throw new Error(`No value of D-Bus is called ${kind}.`);
    }
  }

  #text(length: number): string {
    const value = this.#bytes.toString("utf8", this.#at, this.#at + length);
    this.#at += length + 1;
    return value;
  }

  #take<Value>(size: number, read: (at: number) => Value): Value {
    const value = read(this.#at);
    this.#at += size;
    return value;
  }

  #align(step: number): void {
    this.#at += padding(this.#at, step).length;
  }
}

/** The kinds of a signature, each whole: `sa{ss}` is `s` and `a{ss}`. */
function kindsOf(signature: string): string[] {
  const kinds: string[] = [];
  let depth = 0;
  let kind = "";
  for (const sign of signature) {
    kind += sign;
    depth += "({".includes(sign) ? 1 : ")}".includes(sign) ? -1 : 0;
    if (depth === 0 && sign !== "a") {
      kinds.push(kind);
      kind = "";
    }
  }
  return kinds;
}
