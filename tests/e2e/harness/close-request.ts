/**
 * Asks a window to close, as the cross in its frame does.
 *
 * No frame is drawn on a screen without a window manager, so the few words of the X protocol that it would
 * say are said here: two names are looked up, and one message is sent.
 */

import { connect, type Socket } from "node:net";
import { once } from "node:events";

const INTERN_ATOM = 16;
const SEND_EVENT = 25;
const GET_INPUT_FOCUS = 43;
const CLIENT_MESSAGE = 33;
const REPLY_LENGTH = 32;

/** Asks a window, by its number, on a display such as `:7`. */
export async function requestClose(display: string, window: number): Promise<void> {
  const socket = connect(`/tmp/.X11-unix/X${display.slice(1)}`);
  try {
    await once(socket, "connect");
    await greet(socket);
    const protocols = await atom(socket, "WM_PROTOCOLS");
    const deleteWindow = await atom(socket, "WM_DELETE_WINDOW");
    socket.write(closeEvent(window, protocols, deleteWindow));
    // An answer to a later question means that the message was dealt with.
    await ask(socket, request(GET_INPUT_FOCUS, Buffer.alloc(0)));
  } finally {
    socket.destroy();
  }
}

async function greet(socket: Socket): Promise<void> {
  const hello = Buffer.alloc(12);
  hello.write("l", 0, "latin1");
  hello.writeUInt16LE(11, 2);
  socket.write(hello);
  const head = await read(socket, 8);
  if (head[0] !== 1) {
    throw new Error("The display refuses the connection.");
  }
  await read(socket, head.readUInt16LE(6) * 4);
}

async function atom(socket: Socket, name: string): Promise<number> {
  const body = Buffer.alloc(4 + Math.ceil(name.length / 4) * 4);
  body.writeUInt16LE(name.length, 0);
  body.write(name, 4, "latin1");
  return (await ask(socket, request(INTERN_ATOM, body))).readUInt32LE(8);
}

function closeEvent(window: number, protocols: number, deleteWindow: number): Buffer {
  const body = Buffer.alloc(40);
  body.writeUInt32LE(window, 0);
  // No mask: the event goes to whoever made the window.
  body.writeUInt8(CLIENT_MESSAGE, 8);
  body.writeUInt8(32, 9);
  body.writeUInt32LE(window, 12);
  body.writeUInt32LE(protocols, 16);
  body.writeUInt32LE(deleteWindow, 20);
  return request(SEND_EVENT, body);
}

function request(code: number, body: Buffer): Buffer {
  const head = Buffer.alloc(4);
  head.writeUInt8(code, 0);
  head.writeUInt16LE((head.length + body.length) / 4, 2);
  return Buffer.concat([head, body]);
}

async function ask(socket: Socket, question: Buffer): Promise<Buffer> {
  socket.write(question);
  const reply = await read(socket, REPLY_LENGTH);
  if (reply[0] !== 1) {
    throw new Error(`The display answers with error ${String(reply[1])}.`);
  }
  return reply;
}

async function read(socket: Socket, length: number): Promise<Buffer> {
  for (;;) {
    const bytes = socket.read(length) as Buffer | null;
    if (bytes !== null) {
      return bytes;
    }
    await once(socket, "readable");
  }
}
