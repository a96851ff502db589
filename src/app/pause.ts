/** Lets the browser answer its visitor and paint, and goes on soon after. */
export function pause(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}
