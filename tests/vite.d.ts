/** What Vite adds to modules of the wallet; in Node and in the worker there is none. */
interface ImportMeta {
  readonly env?: { readonly VITE_PLEIN_DIRECTORY_ROOTS?: string };
}
