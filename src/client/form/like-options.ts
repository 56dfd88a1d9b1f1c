/** Gives lists (`data-like`) the options of the one that has them in the page (`data-offers`). */
export function likeOptions(form: HTMLFormElement): void {
  const options = [...(form.querySelector('select[data-offers]')?.children ?? [])];
  for (const select of form.querySelectorAll('select[data-like]'))
    select.replaceChildren(...options.map((option) => option.cloneNode(true)));
}
