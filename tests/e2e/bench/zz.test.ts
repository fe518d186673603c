import { test } from "vitest";
import { readFileSync, openSync, readSync, readdirSync } from "node:fs";
import { startTied } from "../harness/tools.ts";
import { onScreen, folderOn } from "./place.ts";
import { PageCopy } from "./page-copy.ts";
import { ours, bareWindow, chromium } from "./contenders.ts";
import { anki } from "./anki.ts";
import { descendantsOf, kill } from "../harness/processes.ts";
import { setTimeout as pause } from "node:timers/promises";
test("debug", { timeout: 100000 }, async () => {
  await onScreen(async (computer) => {
    const page = await PageCopy.atTheDoor(computer);
    const dir = readdirSync(computer.belongings.root).find((n: string) => n.startsWith("screen-"));
    const file = `${computer.belongings.root}/${dir}/Xvfb_screen0`;
    const fd = openSync(file, "r");
    const head = readFileSync(file).subarray(0, 100);
    const start = head.readUInt32BE(0) + head.readUInt32BE(76) * 12;
    const bpl = head.readUInt32BE(48);
    const env = { ...(computer.environment as any) };
    env.DISPLAY = `:${Number(env.DISPLAY.slice(1)) + 1}`;
    const all: any = { ours: ours(), bare: bareWindow(page.folder, "index.html", page.sandbox) };
    if (process.env.MORE) { all.chromium = chromium(folderOn(computer, "chromium"), page.address); all.anki = anki(folderOn(computer, "anki")); }
    for (let round = 0; round < 3; round++) for (const [name, c] of Object.entries(all) as any) {
      const begun = performance.now();
      const child = startTied(c.command, c.parameters, { ...env, ...c.environment }, "ignore");
      let last = Buffer.alloc(bpl * 1024); let out = "";
      for (;;) {
        await pause(4);
        const b = Buffer.alloc(bpl * 1024);
        readSync(fd, b, 0, b.length, start);
        if (!b.equals(last)) {
          let x0 = 1e9, y0 = 1e9, x1 = -1, y1 = -1, d = 0;
          const p = new Uint32Array(b.buffer, b.byteOffset, b.length / 4), q = new Uint32Array(last.buffer, last.byteOffset, b.length / 4);
          for (let i = 0; i < p.length; i++) if (p[i] !== q[i]) { d++; const x = i % (bpl / 4), y = Math.floor(i / (bpl / 4)); x0 = Math.min(x0, x); x1 = Math.max(x1, x); y0 = Math.min(y0, y); y1 = Math.max(y1, y); }
          if (d > 3000) out += ` ${(performance.now() - begun).toFixed(0)}:${d}[${[x0, y0, x1, y1].join(",")}]`;
          last = b;
        }
        if (performance.now() - begun > 3000) break;
      }
      console.log(name, out);
      const d = descendantsOf(child.pid!);
      child.kill("SIGTERM"); await pause(500); await kill(d); await pause(300);
    }
    await page.close();
  });
});
