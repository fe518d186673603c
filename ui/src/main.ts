import { mount } from "svelte";

import App from "./App.svelte";
import { languageAmong, speak } from "./l10n";
import { codeOf } from "./platform";
import { tauri } from "./platform/tauri";
import StartFailure from "./screens/StartFailure.svelte";
import { systemClock } from "./state/clock";
import { Program } from "./state/program.svelte";

// Until the program has told what the parent chose, and where it cannot.
speak(languageAmong(navigator.languages));

try {
  const program = new Program(tauri, systemClock, await tauri.call("start"));
  await tauri.listen((event) => {
    program.hear(event);
  });
  await program.enterPreview();
  mount(App, { target: document.body, props: { program } });
} catch (thrown) {
  const again = (): void => {
    location.reload();
  };
  mount(StartFailure, { target: document.body, props: { code: codeOf(thrown), again } });
}
