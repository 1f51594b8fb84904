/** A step while it runs. It is asked for its rows one after the other, so that no work is done for rows nobody asks for. */
export interface Step {
  /** Begins, or begins anew, with the row as it is. */
  open(): void;
  /** Writes the next row into the slots, and tells whether there was one. */
  next(): boolean;
}
