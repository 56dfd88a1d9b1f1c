/** Shows the blocks of these states (`data-state`, `data-way`) and hides those of all others. */
export function reveal(root: Element, states: readonly string[], way: string | null = null): void {
  for (const block of root.querySelectorAll<HTMLElement>('[data-state]'))
    block.hidden = !states.includes(block.dataset.state ?? '');
  for (const block of root.querySelectorAll<HTMLElement>('[data-way]'))
    block.hidden = block.dataset.way !== way;
}
