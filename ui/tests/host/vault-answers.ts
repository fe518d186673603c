import type { PassphraseChange, VaultView } from "../../src/generated/ipc";
import { HostError } from "../../src/platform/host";
import type { Answers } from "./answers";
import { makeCode, proposal, readCode, spelledFor, wordsIn } from "./code";
import type { Kept } from "./disks";
import type { FakeHost } from "./fake-host";
import { empty, type Notes } from "./notes";
import { weigh } from "./strength";

type VaultCommand =
  | "enter_guest"
  | "create_vault"
  | "unlock"
  | "recover"
  | "read_code"
  | "weigh_passphrase"
  | "propose_passphrase"
  | "change_passphrase"
  | "make_recovery"
  | "remove_recovery"
  | "delete_everything"
  | "places"
  | "choose_place"
  | "keep_elsewhere"
  | "lock";

/** What is answered of the vault itself: where it lies, and what opens and closes it. */
export function vaultAnswers(host: FakeHost): Pick<Answers, VaultCommand> {
  /** Grows with everything that is made at random. */
  let seed = 0;

  function make(passphrase: string, notes: Notes): VaultView {
    if (host.disks.current.kept !== null) {
      throw new HostError("vault-exists");
    }
    if (passphrase.length < 8) {
      throw new HostError("passphrase-short");
    }
    host.disks.current.kept = { passphrase, code: null, notes };
    host.hold(notes, "unlocked");
    return host.vault;
  }

  function unlock(passphrase: string): VaultView {
    const vault = lying();
    if (host.broken !== null) {
      throw new HostError(host.broken);
    }
    if (passphrase !== vault.passphrase) {
      throw new HostError("wrong-passphrase");
    }
    host.hold(vault.notes, host.writable ? "unlocked" : "readOnly");
    return host.vault;
  }

  function change(vault: Kept, passphrase: string): PassphraseChange {
    if (passphrase.length < 8) {
      throw new HostError("passphrase-short");
    }
    vault.passphrase = passphrase;
    vault.code = null;
    return host.interrupted ? "unfinished" : "finished";
  }

  /** The vault as it lies in the place in use. */
  function lying(): Kept {
    const { kept } = host.disks.current;
    if (kept === null) {
      throw new HostError("vault-absent");
    }
    return kept;
  }

  /** The open vault, where it can be written; if a passphrase is given, it must be the right one. */
  function writableVault(passphrase?: string): Kept {
    host.requireOpen();
    const vault = lying();
    if (passphrase !== undefined && passphrase !== vault.passphrase) {
      throw new HostError("wrong-passphrase");
    }
    if (host.failing !== null || host.state === "readOnly") {
      throw new HostError(host.failing ?? "read-only");
    }
    return vault;
  }

  return {
    enter_guest: () => {
      host.hold(empty(), "guest");
      return host.vault;
    },
    create_vault: ({ passphrase }) => {
      if (host.failing !== null) {
        throw new HostError(host.failing);
      }
      return make(passphrase, host.memory?.notes ?? empty());
    },
    unlock: ({ passphrase }) => unlock(passphrase),
    recover: ({ code, passphrase }) => {
      const vault = lying();
      if (vault.code === null) {
        throw new HostError("code-absent");
      }
      if (!readCode(code).whole) {
        throw new HostError("code-incomplete");
      }
      if (wordsIn(code).join() !== vault.code.join()) {
        throw new HostError("code-wrong");
      }
      const changed = host.writable ? change(vault, passphrase) : "notPossible";
      return { change: changed, vault: unlock(vault.passphrase) };
    },
    read_code: ({ code }) => readCode(code),
    weigh_passphrase: ({ passphrase }) => weigh(passphrase),
    propose_passphrase: () => {
      seed += 1;
      return { passphrase: proposal(host.settings.language, seed) };
    },
    change_passphrase: ({ current, passphrase }) => ({
      change: change(writableVault(current), passphrase),
      vault: host.vault,
    }),
    make_recovery: ({ passphrase }) => {
      const vault = writableVault(passphrase);
      seed += 1;
      vault.code = makeCode(seed);
      return { words: spelledFor(host.settings.language, vault.code) };
    },
    remove_recovery: () => {
      writableVault().code = null;
      return host.vault;
    },
    delete_everything: () => {
      host.lock();
      if (host.failing !== null) {
        throw new HostError(host.failing);
      }
      host.disks.current.kept = null;
      host.leave();
      return host.start();
    },
    places: () => host.disks.list,
    choose_place: (place) => {
      host.disks.current = host.disks.find(place);
      host.leave();
      return host.start();
    },
    keep_elsewhere: ({ place, passphrase }) => {
      const { notes } = host;
      const spot = host.disks.find(place);
      if (spot.kept !== null) {
        throw new HostError("vault-exists");
      }
      host.disks.current = spot;
      host.failing = null;
      return make(passphrase, structuredClone(notes));
    },
    lock: () => {
      host.lock();
      return host.vault;
    },
  };
}
