/** What pages of the game in one browser tell each other. */
interface Word {
  readonly says: 'opened' | 'stays';
  /** When the page was opened, and a number of chance between pages of one instant. */
  readonly opened: number;
  readonly lot: number;
}

/** The little of a BroadcastChannel that is needed; a browser without one has one page, as far as this can tell. */
export interface Channel {
  readonly post: (word: unknown) => void;
  readonly listen: (hear: (word: unknown) => void) => void;
}

interface Parts {
  readonly channel: Channel | null;
  /** Milliseconds since 1970. */
  readonly opened: number;
  readonly lot: number;
  /** Another page of the game goes on; this one must touch nothing any more. */
  readonly giveWay: () => void;
}

/**
 * One player, one page: of several open ones the latest plays, and the others lie still until they are opened anew. Two
 * that played at once would each save over the other, and could count a call twice. Where the clock was set back in
 * between, the page that is there already stays.
 */
export function beTheOnlyPage({ channel, opened, lot, giveWay }: Parts): void {
  if (!channel) return;
  let isStill = false;
  const say = (says: Word['says']) => channel.post({ says, opened, lot } satisfies Word);
  channel.listen((word) => {
    if (isStill || !isWord(word)) return;
    const isLater = word.opened > opened || (word.opened === opened && word.lot > lot);
    if (isLater) {
      isStill = true;
      giveWay();
    } else say('stays');
  });
  say('opened');
}

function isWord(value: unknown): value is Word {
  if (value === null || typeof value !== 'object') return false;
  const { says, opened, lot } = value as Record<string, unknown>;
  return (says === 'opened' || says === 'stays') && typeof opened === 'number' && typeof lot === 'number';
}
