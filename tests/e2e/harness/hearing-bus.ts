/** The bus over which programs tell a reader of the screen what they show. */

import type { ChildProcess } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
import path from "node:path";

import { startTied, type Environment } from "./tools.ts";
import { until } from "./until.ts";

/** Where Debian and Ubuntu keep what starts the keeper of the list of programs; it ends with the bus. */
const SERVICES = "/usr/share/dbus-1/accessibility-services";

/** The bus. */
export interface HearingBus {
  readonly process: ChildProcess;
  /** The socket that it listens at. */
  readonly socket: string;
  /** What a program finds in its environment, so that it tells what it shows. */
  readonly environment: Environment;
}

/** Starts the bus, with its files in a folder. */
export async function startHearingBus(folder: string, environment: Environment): Promise<HearingBus> {
  if (!existsSync(path.join(SERVICES, "org.a11y.atspi.Registry.service"))) {
    throw new Error("Missing: what reads the screen. Install it with `apt-get install at-spi2-core`.");
  }
  const socket = path.join(folder, "hearing");
  const configuration = path.join(folder, "hearing.conf");
  writeFileSync(
    configuration,
    `<busconfig>
  <type>accessibility</type>
  <listen>unix:path=${socket}</listen>
  <servicedir>${SERVICES}</servicedir>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
  <limit name="max_replies_per_connection">50000</limit>
</busconfig>
`,
  );
  const told = { AT_SPI_BUS_ADDRESS: `unix:path=${socket}` };
  const parameters = [`--config-file=${configuration}`, "--nofork"];
  const bus = startTied("dbus-daemon", parameters, { ...environment, ...told }, "ignore");
  await until("a bus for readers of the screen", () => existsSync(socket));
  return { process: bus, socket, environment: told };
}
