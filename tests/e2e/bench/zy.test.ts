import { test } from "vitest";
import { besideVault } from "./place.ts";
import { Program } from "../harness/program.ts";
import { Parent } from "../harness/journey.ts";
test("debug", { timeout: 100000 }, async () => {
  await besideVault(async (computer) => {
    let program = await Program.start(computer);
    await new Parent(program.page, "sv").chooseLanguage("unlock");
    await program.closeWindow();
    for (let i = 0; i < 3; i++) {
      program = await Program.start(computer);
      await program.page.screen("unlock");
      const t = await program.page.session.run(() => {
        const n = performance.getEntriesByType("navigation")[0] as any;
        return JSON.stringify({
          nav: n && [n.responseStart, n.responseEnd, n.domInteractive, n.domContentLoadedEventEnd, n.loadEventEnd].map(Math.round),
          res: performance.getEntriesByType("resource").map((r: any) => [r.name.split("/").slice(-1)[0], Math.round(r.startTime), Math.round(r.responseEnd)]),
          paint: performance.getEntriesByType("paint").map((r: any) => [r.name, Math.round(r.startTime)]),
        });
      });
      const ipc = await program.page.session.run(async () => { const I = (window as any).__TAURI_INTERNALS__; const a: string[] = []; for (let i = 0; i < 12; i++) { const b = performance.now(); await I.invoke("start"); a.push((performance.now() - b).toFixed(1)); } return a.join(" "); });
      console.log("T", t, ipc);
      await program.closeWindow();
    }
  });
});
