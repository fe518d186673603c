/** Somebody who hears the window instead of seeing it: a reader of the screen, on the bus that systems have for them. */

import { roleOf, STATES, type State } from "./at-spi.ts";
import type { Message } from "./bus-messages.ts";
import { MessageBus } from "./message-bus.ts";
import { until } from "./until.ts";

const REGISTRY = "org.a11y.atspi.Registry";
const ACCESSIBLE = "org.a11y.atspi.Accessible";
const TEXT = "org.a11y.atspi.Text";
const PROPERTIES = "org.freedesktop.DBus.Properties";
const CHANGES = "org.a11y.atspi.Event.Object";
const DESKTOP: Reference = [REGISTRY, "/org/a11y/atspi/accessible/root"];

/** What a reader asks to be told of; an engine that nobody asks tells nothing. */
const ASKED = ["object:state-changed", "object:text-changed", "object:children-changed"];

/** Where a thing is found: on whose connection, and under which path. */
export type Reference = readonly [owner: string, path: string];

/** A thing in the window, as it is told to somebody who does not see it. */
export interface Heard {
  readonly reference: Reference;
  /** As AT-SPI calls it: `heading`, `push-button`, `landmark` … */
  readonly role: string;
  readonly name: string;
  readonly description: string;
  /** The words that stand in it. */
  readonly text: string;
  readonly states: ReadonlySet<State>;
  /** As `level` of a heading, `xml-roles`, `live`. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly Heard[];
}

/** A reader of the screen. */
export class ScreenReader {
  readonly #bus: MessageBus;
  readonly #changes: Message[] = [];

  private constructor(bus: MessageBus) {
    this.#bus = bus;
  }

  /** Listens on the bus at a socket. A program that is to be heard starts after it. */
  static async listen(socket: string): Promise<ScreenReader> {
    const bus = await MessageBus.join(socket);
    const reader = new ScreenReader(bus);
    await bus.hear(CHANGES, (change) => reader.#changes.push(change));
    for (const event of ASKED) {
      const path = "/org/a11y/atspi/registry";
      await bus.call({ to: REGISTRY, path, of: REGISTRY, method: "RegisterEvent", values: [event] });
    }
    return reader;
  }

  /** The page in the window, with everything in it. */
  async page(): Promise<Heard> {
    return await until("a page that can be heard", async () => {
      try {
        const page = everything(await this.#read(DESKTOP)).find(({ role }) => role === "document-web");
        return page !== undefined && page.children.length > 0 && page;
      } catch (failure) {
        // What is asked about may be gone before the answer is.
        if (isGone(failure)) {
          return null;
        }
        throw failure;
      }
    });
  }

  /** What the focus went to since this was asked last, one after the other. */
  focusings(): string[] {
    const all = this.#changes.splice(0);
    return all
      .filter(({ member, body }) => member === "StateChanged" && body[0] === "focused" && body[1] === 1)
      .map(({ path }) => path);
  }

  /** Hears no more. */
  leave(): void {
    this.#bus.leave();
  }

  async #read(reference: Reference): Promise<Heard> {
    const [to, path] = reference;
    const ask = async (method: string): Promise<unknown> =>
      (await this.#bus.call({ to, path, of: ACCESSIBLE, method }))[0];
    const [properties, role, states, attributes, text] = await Promise.all([
      this.#bus.call({ to, path, of: PROPERTIES, method: "GetAll", values: [ACCESSIBLE] }),
      ask("GetRole"),
      ask("GetState"),
      ask("GetAttributes"),
      this.#text(reference),
    ]);
    const own = new Map(properties[0] as [string, unknown][]);
    const children = await this.#children(reference, own.get("ChildCount") as number);
    return {
      reference,
      role: roleOf(role as number),
      name: own.get("Name") as string,
      description: own.get("Description") as string,
      text,
      states: statesOf(states as number[]),
      attributes: new Map(attributes as [string, string][]),
      children: await Promise.all(children.map((child) => this.#read(child))),
    };
  }

  async #children([to, path]: Reference, count: number): Promise<readonly Reference[]> {
    const all = await this.#bus.call({ to, path, of: ACCESSIBLE, method: "GetChildren" });
    if (count === 0 || (all[0] as unknown[]).length > 0) {
      return all[0] as Reference[];
    }
    // Where the window ends and the page begins only a single child is answered for.
    const of = ACCESSIBLE;
    const [only] = await this.#bus.call({ to, path, of, method: "GetChildAtIndex", values: [0] });
    return [only as Reference];
  }

  async #text([to, path]: Reference): Promise<string> {
    try {
      const [text] = await this.#bus.call({ to, path, of: TEXT, method: "GetText", values: [0, -1] });
      // In the place of each thing within the words stands a sign of its own.
      return (text as string).replaceAll("\uFFFC", " ").trim();
    } catch {
      return "";
    }
  }
}

/** A thing and everything in it, in the order in which it is read. */
export function everything(heard: Heard): Heard[] {
  return [heard, ...heard.children.flatMap(everything)];
}

function statesOf(words: readonly number[]): Set<State> {
  return new Set(STATES.filter((_, at) => ((words[at >> 5] ?? 0) >>> (at & 31)) & 1));
}

function isGone(failure: unknown): boolean {
  return /UnknownObject|UnknownMethod|ServiceUnknown|NoReply|Failed/.test(String(failure));
}
