import type { Commands, ErrorCode, Event } from "../generated/ipc";

/** The name of a command. */
export type Command = keyof Commands;

/** What a command takes: nothing, or its request. */
export type Request<Name extends Command> = Commands[Name]["request"] extends null
  ? []
  : [request: Commands[Name]["request"]];

/**
 * The program behind the screen. The real one speaks to Tauri; tests have one of their own.
 * Nothing else in the interface knows what a window is.
 */
export interface Host {
  /** Asks for something. Rejects with a `HostError` and with nothing else. */
  call<Name extends Command>(name: Name, ...request: Request<Name>): Promise<Commands[Name]["response"]>;
  /** Hears, from now on, what the program tells unasked. */
  listen(listener: (event: Event) => void): Promise<void>;
}

/** Something went wrong in the program. Its words stand in `locales/`, under the code. */
export class HostError extends Error {
  override readonly name = "HostError";

  constructor(readonly code: ErrorCode) {
    super(code);
  }
}

/** The code of anything that was thrown; what did not come from the host is a fault of ours. */
export function codeOf(thrown: unknown): ErrorCode {
  return thrown instanceof HostError ? thrown.code : "bad-request";
}
