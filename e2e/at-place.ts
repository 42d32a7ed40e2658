/** An address, whether or not it also says which words of the page to mark, which browsers keep to themselves. */
export const atPlace = (address: string) => (url: URL) => url.href.replace(/:~:.*$/, '') === address;
