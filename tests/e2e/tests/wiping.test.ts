/**
 * The program wipes what C frees: the `free` that its libraries find is its own. That nothing is left of what went
 * through them is in `no-trace.test.ts`; here, that no build has lost it on the way, the optimised one least of all.
 */

import { expect } from "vitest";

import { hearsOfProtection, looksAround, opensAbout } from "../harness/heard-journey.ts";
import { Listener } from "../harness/listener.ts";
import { builtKit, builtProgram } from "../harness/paths.ts";
import { test } from "../harness/test.ts";
import { run } from "../harness/tools.ts";

/** What the program brings in place of the library's, so that it is wiped. */
const OWN = ["free", "realloc"];

/** The functions of these names that a program hands out to the libraries that it loads. */
function handedOut(program: string): string[] {
  const defined = run("nm", ["--dynamic", "--defined-only", "--format=just-symbols", program], {});
  return defined.split("\n").filter((name) => OWN.includes(name));
}

test("the program hands its own functions out to the libraries, and says under About that memory is wiped", async ({
  computer,
  reader,
  ship,
}) => {
  expect(handedOut(builtProgram("shipped"))).toEqual(OWN);
  expect(handedOut(builtKit()), "control: a program that keeps no secrets").toEqual([]);

  const { process } = await ship();
  const parent = new Listener(computer, reader, process);
  await looksAround(parent);
  await opensAbout(parent);
  expect((await hearsOfProtection(parent, "about-wiped-memory")).state).toBe("on");
});
