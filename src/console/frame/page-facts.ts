/** Whether operators can enter by a provider. The server says so in the page itself, for whoever it does not know yet. */
export function hasProvider(): boolean {
  return document.querySelector('meta[name=provider]') !== null;
}
