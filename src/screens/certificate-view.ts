import type { DialsView, RightOf } from './progress-view.ts';

/** What a certificate says. It is made of one test and nothing else. */
export interface CertificateView {
  readonly test: 'first' | 'A' | 'B' | 'C';
  /** The day the last call was judged, counted from 1970-01-01 in the player's own calendar. */
  readonly day: number;
  readonly all: RightOf;
  readonly scams: RightOf;
  readonly genuine: RightOf;
  /** Calls checked before any money had gone. */
  readonly checked: number;
  readonly grade: DialsView['grade'];
  readonly telling: Pick<NonNullable<DialsView['telling']>, 'band' | 'span'> | null;
  readonly lean: Pick<NonNullable<DialsView['lean']>, 'band' | 'span'> | null;
  /** Names the calls as they are: any change in any of them gives another. */
  readonly content: string;
  /** What the logs prove. */
  readonly code: string;
}
