/** Remembers the last result, as long as the inputs stay the same. */
export function memoised<Inputs extends readonly unknown[], Result>(
  compute: (...inputs: Inputs) => Result,
): (...inputs: Inputs) => Result {
  let last: { readonly inputs: Inputs; readonly result: Result } | null = null;
  return (...inputs) => {
    if (last?.inputs.every((input, place) => Object.is(input, inputs[place])) !== true) {
      last = { inputs, result: compute(...inputs) };
    }
    return last.result;
  };
}
