/** Where the text of a stream comes from. */
export interface TextSource {
  /** What has come, or undefined at the end. */
  read(): Promise<string | undefined>;
  /** Ends it before its end. */
  cancel(): Promise<void>;
}
