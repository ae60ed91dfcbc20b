/** Nothing: what stands in a still part came with the page’s HTML. */
export const StillContent = (_: { readonly ticket: string }) => null
