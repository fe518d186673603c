import type { Commands } from "../../src/generated/ipc";
import type { Command, Request } from "../../src/platform/host";

/** What is answered to each command. */
export type Answers = {
  [Name in Command]: (...request: Request<Name>) => Commands[Name]["response"];
};
