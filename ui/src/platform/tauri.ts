import { Channel, invoke } from "@tauri-apps/api/core";

import type { Commands, Event, Failure } from "../generated/ipc";
import { HostError, type Command, type Host, type Request } from "./host";

/** The host of the real window. */
export const tauri: Host = {
  async call<Name extends Command>(name: Name, ...[request]: Request<Name>) {
    return await asked<Commands[Name]["response"]>(name, request === undefined ? undefined : { request });
  },
  async listen(listener) {
    const channel = new Channel<Event>(listener);
    await asked("subscribe", { channel });
  },
};

async function asked<Response>(name: string, argument?: Record<string, unknown>): Promise<Response> {
  try {
    return await invoke<Response>(name, argument);
  } catch (thrown) {
    throw isFailure(thrown) ? new HostError(thrown.code) : new HostError("bad-request");
  }
}

/** Tauri itself answers with a plain text when a command is unknown or not allowed. */
function isFailure(thrown: unknown): thrown is Failure {
  return typeof thrown === "object" && thrown !== null && "code" in thrown;
}
