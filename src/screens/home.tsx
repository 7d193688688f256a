import { useState } from 'preact/hooks';
import sceneUrl from '../../assets/art/home-scene.svg?url';
import phoneSceneUrl from '../../assets/art/home-scene-phone.svg?url';
import { dayText } from '../i18n/dates.ts';
import { clock } from '../i18n/numbers.ts';
import type { Words } from '../i18n/words.ts';
import type { AppModel, HomeView, Resume } from './model.ts';
import { Button } from './parts/button.tsx';
import { CardButton } from './parts/card-button.tsx';
import { DialogPage } from './parts/dialog-page.tsx';
import { Header } from './parts/header.tsx';
import { HomeRecord } from './parts/home-record.tsx';
import { Icon } from './parts/icon.tsx';
import type { IconName } from './parts/icons.ts';
import { NewVersion } from './parts/new-version.tsx';
import { OwnCalls } from './parts/own-calls.tsx';
import { useWords } from './parts/words.tsx';
import './styles/home.css';

/** The door: what this is, one thing to start, what you have done so far, and where to turn in earnest. */
export function HomeScreen({ view, model }: { readonly view: HomeView; readonly model: AppModel }) {
  const { t } = useWords();
  const { actions } = model;
  const [choosing, setChoosing] = useState(false);
  return (
    <div class="screen home">
      <Header model={model} controls={['locale', 'settings']} />
      <main class="screen-body home-main">
        <NewVersion model={model} />
        <section class="hero">
          <picture>
            <source media="(min-width: 700px)" srcSet={sceneUrl} />
            <img class="hero-scene" src={phoneSceneUrl} alt="" />
          </picture>
          <div class="hero-words">
            <h1>{t('home-title')}</h1>
            <p class="hero-text">{t('home-text')}</p>
            <ul class="hero-facts">
              <Fact icon="phone-incoming">{t('home-calls', { calls: view.shift.calls })}</Fact>
              <Fact icon="clock">{t('home-minutes', { minutes: view.shift.minutes })}</Fact>
              <Fact icon="captions">{t('home-captions')}</Fact>
            </ul>
          </div>
          <Start view={view} model={model} />
          <p class="hero-bubble">{t('home-bubble', { calls: view.shift.calls })}</p>
        </section>
        <div class="home-cards">
          <CardButton
            icon="target"
            title={t('home-kinds')}
            text={t('home-kinds-text')}
            onClick={() => setChoosing(true)}
          />
          <TestCard test={view.test} onStart={actions.startTest} />
          <CardButton
            icon="headset"
            title={view.guideDone ? t('home-guide-again') : t('home-guide')}
            text={t('home-guide-text')}
            onClick={actions.startGuide}
          />
          <CardButton
            icon="life-buoy"
            title={t('home-help')}
            text={t('home-help-text')}
            onClick={() => actions.open('help')}
          />
          <CardButton
            icon="info"
            title={t('home-about')}
            text={t('home-about-text')}
            onClick={() => actions.open('about')}
          />
        </div>
        <OwnCalls model={model} />
        <HomeRecord view={view} actions={actions} />
      </main>
      {choosing && <Kinds kinds={view.kinds} actions={actions} onClose={() => setChoosing(false)} />}
    </div>
  );
}

/** A test says when it opens; until then it cannot be pressed. */
function TestCard({ test, onStart }: { readonly test: HomeView['test']; readonly onStart: () => void }) {
  const { t, locale } = useWords();
  const text =
    test.opens === null
      ? t('home-test-text', { name: test.name })
      : t('home-test-later', { day: dayText(test.opens, 'long', locale) });
  return (
    <CardButton
      icon="clipboard-check"
      title={t('home-test', { name: test.name })}
      text={text}
      disabled={test.opens !== null}
      onClick={onStart}
    />
  );
}

interface KindsProps {
  readonly kinds: HomeView['kinds'];
  readonly actions: AppModel['actions'];
  readonly onClose: () => void;
}

/** Which kind of call to practise: scams and the honest calls that sound like them, in random order. */
function Kinds({ kinds, actions, onClose }: KindsProps) {
  const { t } = useWords();
  const choose = (start: () => void) => (): void => {
    onClose();
    start();
  };
  return (
    <DialogPage title={t('home-kinds')} shape="sheet" onClose={onClose}>
      <p class="secondary">{t('kinds-text')}</p>
      {kinds.map(({ group, types }) => (
        <section key={group} class="kinds" aria-labelledby={`kinds-${group}`}>
          <h2 id={`kinds-${group}`}>{t(`group-${group}`)}</h2>
          <ul>
            {types.length > 1 && (
              <li>
                <Button kind="plain" large icon="target" onClick={choose(() => actions.startGroup(group))}>
                  {t('kinds-all', { n: types.length })}
                </Button>
              </li>
            )}
            {types.map(({ type, name }) => (
              <li key={type}>
                <Button kind="plain" large onClick={choose(() => actions.startKind(type))}>
                  {name}
                </Button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </DialogPage>
  );
}

function Fact({ icon, children }: { readonly icon: IconName; readonly children: string }) {
  return (
    <li>
      <Icon name={icon} size={18} />
      {children}
    </li>
  );
}

/** One amber button a screen: go on with what was left, or start. Who goes on may still start anew. */
function Start({ view, model }: { readonly view: HomeView; readonly model: AppModel }) {
  const { t } = useWords();
  const { actions } = model;
  const { resume } = view;
  const [asking, setAsking] = useState(false);
  if (resume === null) {
    return (
      <div class="hero-start">
        <Button kind="primary" large icon="phone-call" onClick={actions.startShift}>
          {t('home-start')}
        </Button>
        {view.shift.fresh === 0 && <p class="hero-resume">{t('home-all-heard')}</p>}
      </div>
    );
  }
  const where = whereLeft(resume, t);
  return (
    <div class="hero-start">
      <Button kind="primary" large icon="play" describedBy="resume-where" onClick={actions.resume}>
        {t('home-resume', { at: resume.at })}
      </Button>
      <p id="resume-where" class="hero-resume figures">
        {where.join(' · ')}
      </p>
      <Button kind="plain" icon="rotate-ccw" onClick={() => setAsking(true)}>
        {t('home-start-anew')}
      </Button>
      {asking && <Question name="anew" icon="rotate-ccw" onClose={() => setAsking(false)} onYes={actions.startShift} />}
    </div>
  );
}

/** "Call 3 of 8", and how far into it. */
function whereLeft({ at, place, seconds }: Resume, t: Words['t']): readonly string[] {
  const counted = place && t(at === 'piece' ? 'excerpt-of' : 'call-of', { index: place.index + 1, of: place.of });
  const stopped =
    at === 'call'
      ? t('home-resume-at', { time: clock(seconds) })
      : at === 'summary' || at === 'piece'
        ? null
        : t('home-resume-where', { at });
  return [counted, stopped].filter((part) => part !== null);
}

interface QuestionProps {
  /** The words are `<name>-title`, `-text`, `-no` and `-yes`. */
  readonly name: 'anew';
  readonly icon: IconName;
  readonly onClose: () => void;
  readonly onYes: () => void;
}

/** What cannot be undone asks first, and the way out comes first. */
function Question({ name, icon, onClose, onYes }: QuestionProps) {
  const { t } = useWords();
  return (
    <DialogPage title={t(`${name}-title`)} shape="sheet" onClose={onClose}>
      <p class="forget-text">{t(`${name}-text`)}</p>
      <div class="forget-buttons">
        <Button kind="plain" large onClick={onClose}>
          {t(`${name}-no`)}
        </Button>
        <Button
          kind="danger"
          large
          icon={icon}
          onClick={() => {
            onClose();
            onYes();
          }}
        >
          {t(`${name}-yes`)}
        </Button>
      </div>
    </DialogPage>
  );
}
