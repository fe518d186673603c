/** Times inside the page of the program: from what a parent does to what is painted. */

import type { Session } from "../harness/webdriver.ts";

/** What is waited for: an element, and words in it if there are several such pages. */
export interface Sight {
  readonly selector: string;
  readonly words?: string;
}

/**
 * Clicks a button, found by the beginning of its words, and gives the milliseconds until what it leads to is painted:
 * until the first moment in which the page may work again after the frame that shows it.
 */
export async function paintedAfterClick(session: Session, button: string, sight: Sight): Promise<number> {
  return await session.run(
    async (words, selector, within) => {
      const plain = (text: string): string => text.replace(/\s+/g, " ").trim();
      const buttons = [...document.querySelectorAll<HTMLElement>("main button, header button")];
      const found = buttons.find((one) => plain(one.innerText).startsWith(plain(words)));
      if (found === undefined) {
        throw new Error(`no button says ${words}`);
      }
      const isThere = (): boolean =>
        [...document.querySelectorAll(selector)].some((one) => one.textContent?.includes(within) === true);
      const begun = performance.now();
      found.click();
      await new Promise<void>((done) => {
        const look = (): void => {
          if (isThere()) {
            watch.disconnect();
            done();
          }
        };
        const watch = new MutationObserver(look);
        watch.observe(document.body, { subtree: true, childList: true, characterData: true });
        look();
      });
      await new Promise<void>((painted) => {
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => {
            painted();
          };
          port2.postMessage(null);
        });
      });
      return performance.now() - begun;
    },
    button,
    sight.selector,
    sight.words ?? "",
  );
}
