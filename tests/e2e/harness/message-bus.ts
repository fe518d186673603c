/** D-Bus, as its specification has it: enough of it to ask questions on a bus and to hear what is told there. */

import { connect, type Socket } from "node:net";
import { once } from "node:events";

import { parseMessage, writeCall, type Message } from "./bus-messages.ts";

const METHOD_RETURN = 2;
const ERROR = 3;
const SIGNAL = 4;

/** A call to an object that somebody on the bus has. */
export interface Call {
  readonly to: string;
  readonly path: string;
  readonly of: string;
  readonly method: string;
  /** Texts and whole numbers; nothing else is ever handed over. */
  readonly values?: readonly (string | number)[];
}

/** A connection to a bus. */
export class MessageBus {
  readonly #socket: Socket;
  readonly #asked = new Map<number, { answer: (body: unknown[]) => void; fail: (why: Error) => void }>();
  readonly #listeners: ((signal: Message) => void)[] = [];
  #received = Buffer.alloc(0);
  #serial = 0;

  private constructor(socket: Socket) {
    this.#socket = socket;
  }

  /** Joins the bus that listens at a socket. */
  static async join(file: string): Promise<MessageBus> {
    const socket = connect(file);
    await once(socket, "connect");
    const user = Buffer.from(String(process.getuid?.() ?? 0)).toString("hex");
    socket.write(`\0AUTH EXTERNAL ${user}\r\n`);
    const [greeting] = (await once(socket, "data")) as [Buffer];
    if (!greeting.toString().startsWith("OK")) {
      throw new Error(`The bus refuses the connection: ${greeting.toString()}`);
    }
    socket.write("BEGIN\r\n");
    const bus = new MessageBus(socket);
    socket.on("data", (bytes: Buffer) => {
      bus.#receive(bytes);
    });
    await bus.callDaemon("Hello");
    return bus;
  }

  /** Asks, and gives the values of the answer. */
  async call({ to, path, of, method, values = [] }: Call): Promise<unknown[]> {
    this.#serial += 1;
    const serial = this.#serial;
    const answered = new Promise<unknown[]>((answer, fail) => {
      this.#asked.set(serial, { answer, fail });
    });
    this.#socket.write(writeCall(serial, { to, path, of, method, values }));
    return await answered;
  }

  /** Asks the bus itself. */
  async callDaemon(method: string, ...values: string[]): Promise<unknown[]> {
    const name = "org.freedesktop.DBus";
    return await this.call({ to: name, path: "/org/freedesktop/DBus", of: name, method, values });
  }

  /** Hears what is told on the bus by everybody under a name of an interface. */
  async hear(of: string, listener: (signal: Message) => void): Promise<void> {
    this.#listeners.push((signal) => {
      if (signal.of === of) {
        listener(signal);
      }
    });
    await this.callDaemon("AddMatch", `type='signal',interface='${of}'`);
  }

  /** Leaves the bus. */
  leave(): void {
    this.#socket.destroy();
  }

  #receive(bytes: Buffer): void {
    this.#received = Buffer.concat([this.#received, bytes]);
    for (;;) {
      const message = parseMessage(this.#received);
      if (message === null) {
        return;
      }
      this.#received = this.#received.subarray(message.length);
      this.#take(message);
    }
  }

  #take(message: Message): void {
    if (message.type === SIGNAL) {
      for (const listener of this.#listeners) {
        listener(message);
      }
      return;
    }
    const asked = this.#asked.get(message.answers);
    this.#asked.delete(message.answers);
    if (message.type === METHOD_RETURN) {
      asked?.answer(message.body);
    } else if (message.type === ERROR) {
      asked?.fail(new Error(`${message.error}: ${String(message.body[0] ?? "")}`));
    }
  }
}
