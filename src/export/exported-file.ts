/** A file of an export that is made of several. */
export interface ExportedFile {
  readonly name: string;
  readonly content: string;
}
