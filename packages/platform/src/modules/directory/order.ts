/** Where somebody stands: by rank, then by tie, then by id. What they mean is known to `directory_page` alone. */
export interface Place {
  readonly rank: number;
  readonly tie: string;
  readonly id: string;
}
