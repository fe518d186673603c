// The interface in an ordinary browser, before the fake host: `npm run dev`, then /tests/page/index.html.
// It is no part of what ships.
import { mount } from "svelte";

import App from "../../src/App.svelte";
import { systemClock } from "../../src/state/clock";
import { Program } from "../../src/state/program.svelte";
import { FakeHost } from "../host/fake-host";

const host = new FakeHost();
const program = new Program(host, systemClock, await host.call("start"));
await host.listen((event) => {
  program.hear(event);
});
mount(App, { target: document.body, props: { program } });
Object.assign(window, { host, program });
