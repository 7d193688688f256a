import { useRef } from 'preact/hooks';

export interface TabsProps<Id extends string> {
  readonly label: string;
  readonly tabs: readonly { readonly id: Id; readonly words: string; readonly count?: number }[];
  readonly now: Id;
  /** Id of the element the tabs choose for. */
  readonly panel: string;
  readonly class?: string;
  readonly onChoose: (id: Id) => void;
}

/** A row of tabs: Tab reaches the chosen one, arrows move along the row. */
export function Tabs<Id extends string>({ label, tabs, now, panel, class: more, onChoose }: TabsProps<Id>) {
  const row = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent): void => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const at = tabs.findIndex(({ id }) => id === now);
    const next = (at + step + tabs.length) % tabs.length;
    const tab = tabs[next];
    if (!tab) return;
    onChoose(tab.id);
    row.current?.querySelectorAll<HTMLElement>('[role=tab]')[next]?.focus();
  };
  return (
    <div
      ref={row}
      class={more === undefined ? 'tabs' : `tabs ${more}`}
      role="tablist"
      aria-label={label}
      onKeyDown={move}
    >
      {tabs.map(({ id, words, count }) => (
        <button
          key={id}
          type="button"
          role="tab"
          aria-selected={id === now}
          aria-controls={panel}
          tabIndex={id === now ? 0 : -1}
          onClick={() => onChoose(id)}
        >
          {words}
          {count !== undefined && count > 0 && <span class="tab-count figures">{count}</span>}
        </button>
      ))}
    </div>
  );
}
