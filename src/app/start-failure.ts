/**
 * Says in words that the page's script could not be loaded: no words are there then but
 * those of `index.html`. The first view, whose figures are true, stays beside them.
 */
export function showStartFailure(error: unknown): void {
  const words = document.querySelector<HTMLTemplateElement>('#start-failure');
  if (words !== null)
    document.getElementById('app')?.replaceChildren(words.content.cloneNode(true));
  // For whoever looks into why.
  console.error(error);
}
