/** WebDriver, as the W3C wrote it down, over fetch: no library stands between a test and the program. */

/** The name under which the protocol hands elements over. */
const ELEMENT = "element-6066-11e4-a52e-4f735466cecf";

/** Keys that write nothing, as the protocol numbers them. */
export const KEY = {
  tab: "\uE004",
  enter: "\uE007",
  shift: "\uE008",
  control: "\uE009",
  escape: "\uE00C",
  space: " ",
  end: "\uE010",
  home: "\uE011",
  left: "\uE012",
  up: "\uE013",
  right: "\uE014",
  down: "\uE015",
} as const;

/** An element of the page. */
export interface Element {
  readonly [ELEMENT]: string;
}

/** What the driver answered instead of doing as asked. */
export class WebDriverError extends Error {
  override readonly name = "WebDriverError";

  constructor(
    readonly code: string,
    message: string,
  ) {
    super(`${code}: ${message}`);
  }
}

/** A way to the page of a running program. */
export class Session {
  readonly #address: string;

  private constructor(address: string) {
    this.#address = address;
  }

  /** Has the driver start a program. */
  static async open(driver: string, binary: string, parameters: readonly string[]): Promise<Session> {
    // A browser's name is left out: the driver would insist on its own browser.
    return await Session.#open(driver, { "webkitgtk:browserOptions": { binary, args: parameters } });
  }

  /** Has the driver start the small browser that comes with the engine. */
  static async openBrowser(driver: string): Promise<Session> {
    return await Session.#open(driver, {});
  }

  static async #open(driver: string, alwaysMatch: object): Promise<Session> {
    const opened = await send<{ sessionId: string }>(driver, "POST", "/session", {
      capabilities: { alwaysMatch },
    });
    return new Session(`${driver}/session/${opened.sessionId}`);
  }

  /** Goes to an address, as a person types one into a browser. */
  async go(url: string): Promise<void> {
    await send(this.#address, "POST", "/url", { url });
  }

  /** Runs a function in the page and gives what it returns, waiting for it if it is a promise. */
  async run<Parameters extends unknown[], Result>(
    script: (...parameters: Parameters) => Result,
    ...parameters: Parameters
  ): Promise<Awaited<Result>> {
    return await this.runText(`return (${script.toString()})(...arguments)`, ...parameters);
  }

  /** The same for a script that is no function of ours. */
  async runText<Result>(script: string, ...parameters: unknown[]): Promise<Result> {
    return await send<Result>(this.#address, "POST", "/execute/sync", { script, args: parameters });
  }

  /** Clicks where the middle of an element is; fails if something else is there. */
  async click(element: Element): Promise<void> {
    await this.#bringIntoView(element);
    await send(this.#address, "POST", `/element/${element[ELEMENT]}/click`, {});
  }

  /** Types into an element. */
  async type(element: Element, text: string): Promise<void> {
    await this.#bringIntoView(element);
    await send(this.#address, "POST", `/element/${element[ELEMENT]}/value`, { text });
  }

  /** What the engine tells of an element to a reader of the screen. */
  async label(element: Element): Promise<string> {
    try {
      return await send<string>(this.#address, "GET", `/element/${element[ELEMENT]}/computedlabel`);
    } catch (failure) {
      // So it says of what such a reader is told nothing of.
      if (failure instanceof WebDriverError && failure.code === "unknown error") {
        return "";
      }
      throw failure;
    }
  }

  /** Presses and releases keys, one after the other, wherever the focus is. */
  async press(...keys: string[]): Promise<void> {
    const actions = keys.flatMap((value) => [
      { type: "keyDown", value },
      { type: "keyUp", value },
    ]);
    await send(this.#address, "POST", "/actions", { actions: [{ type: "key", id: "keyboard", actions }] });
  }

  /** Presses a key while another is held. */
  async pressWith(held: string, value: string): Promise<void> {
    const actions = [
      { type: "keyDown", value: held },
      { type: "keyDown", value },
      { type: "keyUp", value },
      { type: "keyUp", value: held },
    ];
    await send(this.#address, "POST", "/actions", { actions: [{ type: "key", id: "keyboard", actions }] });
  }

  /** Moves the pointer to a place in the window. */
  async point(x: number, y: number): Promise<void> {
    const actions = [{ type: "pointerMove", x, y, duration: 0 }];
    await send(this.#address, "POST", "/actions", { actions: [{ type: "pointer", id: "mouse", actions }] });
  }

  /** Gives the window a size. */
  async resize(width: number, height: number): Promise<void> {
    await send(this.#address, "POST", "/window/rect", { width, height });
  }

  /** What the page looks like: a PNG. */
  async screenshot(): Promise<Buffer> {
    // The driver waits for the next frame, and a page at rest draws none: a dot that nobody can see keeps it awake.
    await this.run(() => {
      const dot = document.createElement("i");
      dot.id = "awake";
      dot.ariaHidden = "true";
      dot.style.cssText =
        "position: fixed; inset: 0 auto auto 0; width: 1px; height: 1px; background: gray; opacity: 0";
      document.body.append(dot);
      const change = (): void => {
        dot.style.opacity = dot.style.opacity === "0" ? "0.004" : "0";
        if (dot.isConnected) {
          requestAnimationFrame(change);
        }
      };
      change();
    });
    try {
      return Buffer.from(await send<string>(this.#address, "GET", "/screenshot"), "base64");
    } finally {
      await this.run(() => document.querySelector("#awake")?.remove());
    }
  }

  /** The driver scrolls by itself, but not always: never after the page was covered, where a wheel does. */
  async #bringIntoView(element: Element): Promise<void> {
    await this.run((it) => {
      (it as unknown as HTMLElement).scrollIntoView({ block: "center", behavior: "instant" });
    }, element);
  }
}

/** Whether a driver listens at an address. */
export async function isReady(driver: string): Promise<boolean> {
  try {
    return (await send<{ ready: boolean }>(driver, "GET", "/status")).ready;
  } catch {
    return false;
  }
}

async function send<Value>(base: string, method: string, path: string, body?: unknown): Promise<Value> {
  const response = await fetch(base + path, {
    method,
    // A stuck program is a failed test, not a stuck run.
    signal: AbortSignal.timeout(60_000),
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const { value } = (await response.json()) as { value: Value & { error?: string; message?: string } };
  if (!response.ok) {
    throw new WebDriverError(value.error ?? String(response.status), value.message ?? "");
  }
  return value;
}
