/** What is wrong with how the page is put together, for those who hear it. */
export function faultsOf(root: ParentNode): string[] {
  return [...unnamed(root), ...leadingNowhere(root), ...twice(root), ...outOfOrder(root)];
}

/** What can be reached with Tab, in its order, by its name. */
export function reachable(root: ParentNode): string[] {
  return [...root.querySelectorAll<HTMLElement>("a[href], button, input, select, textarea")]
    .filter((control) => !control.hasAttribute("disabled") && control.closest("[hidden]") === null)
    .map(nameOf);
}

function unnamed(root: ParentNode): string[] {
  const controls = [...root.querySelectorAll<HTMLElement>("button, input, textarea, meter, progress")];
  return controls.filter((control) => nameOf(control) === "").map(({ outerHTML }) => `no name: ${outerHTML}`);
}

function leadingNowhere(root: ParentNode): string[] {
  return ["aria-describedby", "aria-labelledby"].flatMap((attribute) =>
    [...root.querySelectorAll(`[${attribute}]`)]
      .flatMap((element) => (element.getAttribute(attribute) ?? "").split(" "))
      .filter((id) => document.getElementById(id) === null)
      .map((id) => `${attribute} leads nowhere: ${id}`),
  );
}

function twice(root: ParentNode): string[] {
  const ids = [...root.querySelectorAll("[id]")].map(({ id }) => id);
  return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `twice: ${id}`);
}

function outOfOrder(root: ParentNode): string[] {
  return [...root.querySelectorAll<HTMLElement>("[tabindex]")]
    .filter(({ tabIndex }) => tabIndex > 0)
    .map(({ outerHTML }) => `out of order: ${outerHTML}`);
}

function nameOf(control: HTMLElement): string {
  const labels = "labels" in control ? [...((control.labels as NodeListOf<HTMLElement> | null) ?? [])] : [];
  const words = control.getAttribute("aria-label") ?? labels.map((label) => label.textContent).join(" ");
  return (words === "" ? control.textContent : words).trim();
}
