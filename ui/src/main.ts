import { mount } from "svelte";

import App from "./App.svelte";
import { codeOf } from "./platform";
import { tauri } from "./platform/tauri";
import StartFailure from "./screens/StartFailure.svelte";
import { systemClock } from "./state/clock";
import { Program } from "./state/program.svelte";

try {
  const program = new Program(tauri, systemClock, await tauri.call("start"));
  await tauri.listen((event) => {
    program.hear(event);
  });
  await program.enterPreview();
  mount(App, { target: document.body, props: { program } });
} catch (thrown) {
  mount(StartFailure, { target: document.body, props: { code: codeOf(thrown) } });
}
