/** What the build knows of the franchise before its graph is fetched. */
declare module 'virtual:franchise' {
  export const franchise: {
    readonly title: string;
    readonly description: string;
    /** The data's version, 8 hex digits. */
    readonly version: string;
    /** Paths of the graph's two parts, base included: see `formats/outline.ts`. */
    readonly outlineUrl: string;
    readonly receiptsUrl: string;
  };
}
