/** The same web engine without the program: the small browser that comes with it, in which nothing is forbidden. */

import type { Computer } from "./computer.ts";
import { descendantsOf, kill } from "./processes.ts";
import { freePort } from "./program.ts";
import { startTied } from "./tools.ts";
import { until } from "./until.ts";
import { isReady, Session } from "./webdriver.ts";

/** Starts it on a computer. */
export async function startBareEngine(
  computer: Computer,
): Promise<{ session: Session; end: () => Promise<void> }> {
  const port = await freePort();
  const driver = startTied("WebKitWebDriver", [`--port=${port}`], computer.environment, "ignore");
  const address = `http://127.0.0.1:${port}`;
  await until("a driver that listens", () => isReady(address));
  const session = await Session.openBrowser(address);
  const end = async (): Promise<void> => {
    const own = descendantsOf(process.pid).filter(({ number }) => number === driver.pid);
    await kill([...descendantsOf(driver.pid ?? 0), ...own]);
  };
  return { session, end };
}
