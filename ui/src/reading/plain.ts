import type { Block, Inline } from "../generated/ipc";

/** The words alone, as they are kept beside an answer: blocks become lines. */
export function plainText(blocks: readonly Block[]): string {
  return blocks.map(plainBlock).filter(Boolean).join("\n");
}

function plainBlock(block: Block): string {
  switch (block.kind) {
    case "paragraph":
      return plainInlines(block.content);
    case "list":
      return block.items.map(plainText).join("\n");
    case "quote":
      return plainText(block.blocks);
  }
}

function plainInlines(inlines: readonly Inline[]): string {
  return inlines.map(plainInline).join("");
}

function plainInline(inline: Inline): string {
  switch (inline.kind) {
    case "text":
      return inline.text;
    case "break":
      return "\n";
    default:
      return plainInlines(inline.content);
  }
}
