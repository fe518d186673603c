/** Everything that can go wrong, each where a parent really meets it. */

import type { Commands, ErrorCode } from "../../../ui/src/generated/ipc.ts";
import { PASSPHRASE, WRITING_STEP, type Parent } from "./journey.ts";
import type { Page } from "./page.ts";
import { openFromSettings, prepareChange } from "./vault-ways.ts";

/** How far the parent has come: no vault yet, one that is open, one that is locked. */
export type Stage = "outside" | "inside" | "locked";

/** Where one code is met. */
export interface Trouble {
  readonly stage: Stage;
  /** The call that fails; none where the page itself sees what is wrong. */
  readonly command: keyof Commands | null;
  /** To the screen, and through everything before the last deed. */
  readonly reach: (parent: Parent) => Promise<void>;
  /** The last deed, which fails. */
  readonly act: (parent: Parent) => Promise<void>;
  /** The screen that comes in place of the words, and says the same in its own; its words are the message's. */
  readonly becomes?: { readonly screen: string; readonly words: string };
  /** The buttons that lead on or back, by their messages: each must be there beside the advice. */
  readonly ways: readonly string[];
}

/** Makes the page's next call of a command fail, as if the program had answered so. */
export async function failNext(page: Page, command: keyof Commands, code: ErrorCode): Promise<void> {
  await page.session.run(
    (command, code) => {
      const real = window.fetch;
      window.fetch = async (...call) => {
        const [target] = call;
        const address = target instanceof Request ? target.url : String(target);
        if (!address.endsWith(`/${command}`)) {
          return await real.apply(window, call);
        }
        window.fetch = real;
        return Response.json({ code }, { headers: { "Tauri-Response": "error" } });
      };
    },
    command,
    code,
  );
}

const pressing =
  (words: string) =>
  async ({ page, say }: Parent): Promise<void> => {
    await page.click("button", say(words));
  };

/** To the yard, if one is elsewhere. */
async function homeward(parent: Parent): Promise<void> {
  if ((await parent.page.look("button", parent.say("header-home"))) !== null) {
    await parent.goHome();
  }
}

/** At the locked door, with a passphrase in the field. */
const unlocking = (ways: readonly string[] = ["unlock-elsewhere"]): Trouble => ({
  stage: "locked",
  command: "unlock",
  reach: async ({ page, say }) => {
    await page.screen("unlock");
    await page.clear(say("passphrase-label"));
    await page.type(say("passphrase-label"), PASSPHRASE);
  },
  act: pressing("unlock-submit"),
  ways: ["unlock-submit", "unlock-look", ...ways],
});

/** Before the words of a code, from the locked door. */
const recovering: Trouble = {
  stage: "locked",
  command: "recover",
  reach: async (parent) => {
    const { page, say } = parent;
    if ((await page.look("button", say("unlock-code"))) !== null) {
      await page.click("button", say("unlock-code"));
      await page.screen("recover");
      await page.type(say("recover-code"), "abc");
      await parent.typeOtherPassphrase(PASSPHRASE);
    }
  },
  act: pressing("recover-submit"),
  ways: ["recover-submit", "header-back"],
};

/** A text that is on its way to the disk. */
const writing: Trouble = {
  stage: "inside",
  command: "write_answer",
  reach: async (parent) => {
    if ((await parent.page.look("heading", parent.chapter.heading(WRITING_STEP))) === null) {
      await homeward(parent);
      await parent.reachStep(WRITING_STEP);
    }
  },
  act: async ({ page, say }) => {
    await page.type(say("writing-answer"), "…");
  },
  ways: ["writing-again", "notice-again", "notice-elsewhere"],
};

/** A package, behind its door. */
const opening: Trouble = {
  stage: "inside",
  command: "open_module",
  reach: async (parent) => {
    const { page, say } = parent;
    await homeward(parent);
    await page.click("button", { begins: `${say("door-me")} ${say("door-me-about")}` });
    await page.screen("door");
  },
  act: async ({ page, chapter }) => {
    await page.click("button", { begins: chapter.title });
  },
  ways: ["page-again", "header-back", "header-home"],
};

/** Every code; within a stage in the order of one journey. */
export const TROUBLES: Record<ErrorCode, Trouble> = {
  "passphrase-short": {
    stage: "outside",
    command: null,
    reach: async (parent) => {
      await parent.reachCreate();
      await parent.typeNewPassphrase("kort");
    },
    act: pressing("create-submit"),
    ways: ["create-submit", "header-back"],
  },
  "vault-exchanged": writing,
  "disk-full": writing,
  "storage-gone": writing,
  "read-only": writing,
  "package-missing": opening,
  "package-damaged": opening,
  "storage-failed": {
    stage: "inside",
    command: "change_passphrase",
    reach: async (parent) => {
      await prepareChange(parent, PASSPHRASE, PASSPHRASE);
    },
    act: pressing("change-submit"),
    ways: ["change-submit", "header-back"],
  },
  "vault-exists": {
    stage: "inside",
    command: "keep_elsewhere",
    reach: async (parent) => {
      await openFromSettings(parent, "settings-vault-keep", "keep-elsewhere");
      await parent.page.click("radio", parent.say("folder-label"));
      await parent.page.type(parent.say("folder-address"), "/media/usb");
      await parent.typeNewPassphrase(PASSPHRASE);
    },
    act: pressing("keep-submit"),
    ways: ["settings-vault-places", "keep-submit", "header-back"],
  },
  "place-unknown": {
    stage: "inside",
    command: "choose_place",
    reach: async (parent) => {
      await openFromSettings(parent, "settings-vault-places", "places");
      await parent.page.type(parent.say("folder-label"), "/media/usb");
    },
    act: pressing("folder-use"),
    ways: ["folder-use", "header-back"],
  },
  "bad-request": {
    stage: "inside",
    command: "about",
    reach: async ({ page, say }) => {
      await page.click("button", say("header-settings"));
      await page.screen("settings");
    },
    act: pressing("settings-about"),
    ways: ["page-again", "header-back"],
  },
  // What is asked of a vault that has locked itself is not answered: the door to it is there.
  "vault-locked": {
    stage: "inside",
    command: "journal",
    reach: homeward,
    act: async ({ page, say }) => {
      await page.click("button", { begins: say("home-journal") });
    },
    becomes: { screen: "unlock", words: "unlock-about" },
    ways: ["unlock-submit"],
  },
  "wrong-passphrase": unlocking(["unlock-elsewhere", "unlock-code"]),
  "vault-damaged": unlocking(["unlock-copy"]),
  "vault-newer": unlocking(),
  "vault-busy": unlocking(),
  "vault-absent": unlocking(),
  "key-too-costly": unlocking(),
  "code-wrong": recovering,
  "code-incomplete": recovering,
  "code-absent": recovering,
};
