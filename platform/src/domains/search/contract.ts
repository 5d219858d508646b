/** What other domains and the operator may ask of search. */
export interface Search {
  /** Products in the index now. */
  readonly size: number;
}
