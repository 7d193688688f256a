import { useId, useState } from 'preact/hooks';
import { type DataModel, LONGEST_NICKNAME, type NameOutcome } from '../data-model.ts';
import { Button } from './button.tsx';
import { Chip } from './chip.tsx';
import { Panel } from './panel.tsx';
import { useNameOf } from './use-name-of.ts';
import { useWords } from './words.tsx';

/** Everybody who plays on this device: who plays now, who may take over, what they are called, and one more. */
export function DataPlayers({ data }: { readonly data: DataModel }) {
  const { t } = useWords();
  const nameOf = useNameOf();
  const { id: current, nickname } = data.current.value;
  return (
    <Panel as="section" labelledBy="data-players">
      <h2 id="data-players">{t('data-players')}</h2>
      <p>{t('data-players-text')}</p>
      <ul class="data-players">
        {data.players.value.map((player) => (
          <li key={player.id}>
            {player.id === current ? (
              <>
                <strong>{nameOf(player)}</strong>
                <Chip tone="teal" icon="check">
                  {t('data-players-now')}
                </Chip>
              </>
            ) : (
              <Button kind="plain" icon="users" onClick={() => void data.choosePlayer(player.id)}>
                {t('data-players-choose', { name: nameOf(player) })}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <NameForm
        label={t('data-players-rename')}
        action={t('data-players-rename-do')}
        given={nickname}
        onName={data.renamePlayer}
      />
      <NameForm label={t('data-players-add')} action={t('data-players-add-do')} given="" onName={data.addPlayer} />
    </Panel>
  );
}

interface NameFormProps {
  readonly label: string;
  readonly action: string;
  readonly given: string;
  readonly onName: (typed: string) => Promise<NameOutcome>;
}

function NameForm({ label, action, given, onName }: NameFormProps) {
  const { t } = useWords();
  const [typed, setTyped] = useState(given);
  const [fault, setFault] = useState<Exclude<NameOutcome, 'done'> | null>(null);
  const id = useId();
  const send = (): void => {
    void onName(typed).then((outcome) => setFault(outcome === 'done' ? null : outcome));
  };
  return (
    <form
      class="data-name"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <label for={id}>{label}</label>
      <div class="data-name-row">
        <input
          id={id}
          type="text"
          value={typed}
          autocomplete="off"
          spellcheck={false}
          aria-invalid={fault !== null}
          aria-describedby={`${id}-hint ${id}-fault`}
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            setFault(null);
          }}
        />
        <Button kind="plain" onClick={send}>
          {action}
        </Button>
      </div>
      <p id={`${id}-hint`} class="secondary">
        {t('data-players-hint', { most: LONGEST_NICKNAME })}
      </p>
      <p id={`${id}-fault`} role="alert" class="data-fault">
        {fault && t(`data-name-${fault}`, { most: LONGEST_NICKNAME })}
      </p>
    </form>
  );
}
