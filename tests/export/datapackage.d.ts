/** The part of the package that the tests use; it brings no types. */
declare module "datapackage" {
  interface Resource {
    readonly schema: { readonly primaryKey: readonly string[] };
    checkRelations(): Promise<boolean>;
    read(options: { readonly cast: boolean }): Promise<readonly (readonly unknown[])[]>;
  }
  export const Package: {
    load(
      path: string,
      options?: { readonly strict: boolean },
    ): Promise<{
      readonly valid: boolean;
      readonly errors: readonly Error[];
      readonly resources: readonly Resource[];
    }>;
  };
}
