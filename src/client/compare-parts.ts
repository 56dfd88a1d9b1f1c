/** Shows the way to the parts of the page that need script. */
for (const item of document.querySelectorAll<HTMLElement>('[data-needs-script]')) item.hidden = false;
