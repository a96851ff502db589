/** Copies a text; false where the browser does not let it be copied. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch (error) {
    // Without a secure context there is no clipboard at all; with one, the visitor may refuse it.
    if (!(error instanceof DOMException || error instanceof TypeError)) throw error;
    return false;
  }
}
