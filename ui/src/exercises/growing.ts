import type { Attachment } from "svelte/attachments";

/** The lines of an empty field: few, so that what is said of the text is seen close to it. */
export const LEAST = 3;
/** A longer text is scrolled, or the field would push what is said of it out of sight. */
const MOST = 12;

/**
 * Lets a field grow with its text in a web view that knows no `field-sizing`. It grows a line at a time and is
 * small again once it is empty: if it shrank to be measured, the page would jump under whoever writes.
 */
export function growing(text: string): Attachment<HTMLTextAreaElement> {
  return (field) => {
    if (text === "") {
      field.rows = LEAST;
    }
    while (field.scrollHeight > field.clientHeight && field.rows < MOST) {
      field.rows += 1;
    }
  };
}
