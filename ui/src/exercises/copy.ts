/** Puts a text on the clipboard. Whether it lies there. */
export async function copy(text: string): Promise<boolean> {
  // Engines give the clipboard only to pages that came safely over the network, which ours did not everywhere.
  const clipboard = navigator.clipboard as Clipboard | undefined;
  if (clipboard !== undefined) {
    try {
      await clipboard.writeText(text);
      return true;
    } catch {
      // The old way may still be open.
    }
  }
  return copyEvent(text);
}

/** The old way: the page says that something is copied, and hands over what. */
function copyEvent(text: string): boolean {
  let isTaken = false;
  const hand = (event: ClipboardEvent): void => {
    event.preventDefault();
    event.clipboardData?.setData("text/plain", text);
    isTaken = event.clipboardData !== null;
  };
  document.addEventListener("copy", hand, { once: true });
  try {
    return document.execCommand("copy") && isTaken;
  } catch {
    return false;
  } finally {
    document.removeEventListener("copy", hand);
  }
}
