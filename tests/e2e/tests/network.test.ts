/**
 * The program reaches no network: nothing in it tries, the kernel would not let it, and it needs none.
 *
 * That every process of the shipped program stands under the filter is in `shipped.test.ts`; what the filter
 * answers to whom, in the tests of `hardening`.
 */

import path from "node:path";

import { expect } from "vitest";

import { forceSocket, NO_SUCH_FAMILY } from "../harness/forced-socket.ts";
import { wholeJourney } from "../harness/heard-journey.ts";
import { Listener } from "../harness/listener.ts";
import { receivedBy } from "../harness/processes.ts";
import { SystemCalls, writingDown } from "../harness/system-calls.ts";
import { test } from "../harness/test.ts";

test("a socket that is forced upon the running program is refused, in each of its processes; the e2e build, which leaves the filter out, gets it", async ({
  ship,
  start,
}) => {
  const shipped = await ship();
  for (const process of [shipped.process, ...shipped.engine()]) {
    for (const family of ["AF_INET", "AF_INET6"] as const) {
      const forced = forceSocket(process, family);
      expect(forced, `${process.name}, ${family}`).toEqual({ descriptor: -1, error: NO_SUCH_FAMILY });
    }
    // The refusal is for the network: the same force makes a local socket.
    expect(forceSocket(process, "AF_UNIX").descriptor, process.name).toBeGreaterThan(2);
  }
  const e2e = await start();
  for (const process of [e2e.process, ...e2e.engine()]) {
    expect(forceSocket(process, "AF_INET").descriptor, process.name).toBeGreaterThan(2);
  }
});

test("during a whole journey no process asks for a socket but local ones", async ({
  computer,
  reader,
  ship,
}) => {
  const file = path.join(computer.belongings.root, "calls");
  const shipped = await ship(writingDown(file));
  await wholeJourney(new Listener(computer, reader, shipped.process));
  await shipped.closeWindow();
  const calls = new SystemCalls(file);
  expect(calls.have("socket(AF_UNIX")).toBe(true);
  expect(calls.network()).toEqual([]);
});

test("the same look at the e2e build shows the socket over which it is driven", async ({
  computer,
  startUnder,
}) => {
  const file = path.join(computer.belongings.root, "calls");
  const e2e = await startUnder(writingDown(file));
  await e2e.page.screen("language");
  await e2e.stop();
  const calls = new SystemCalls(file, e2e.process);
  expect(calls.network().join("\n")).toContain("socket(AF_INET");
});

test("a whole journey works on a computer that has no network at all", async ({
  computer,
  reader,
  ship,
  start,
}) => {
  const shipped = await ship(["unshare", "--net"]);
  await wholeJourney(new Listener(computer, reader, shipped.process));
  // Not even the way to oneself, which is the one network that is always there.
  expect(receivedBy(shipped.process)).toBe(0);
  await shipped.closeWindow();
  const e2e = await start();
  expect(receivedBy(e2e.process)).toBeGreaterThan(0);
});
