import badgeCheck from 'lucide-static/icons/badge-check.svg?raw';
import banknote from 'lucide-static/icons/banknote.svg?raw';
import building from 'lucide-static/icons/building-2.svg?raw';
import circleCheck from 'lucide-static/icons/circle-check.svg?raw';
import circleMinus from 'lucide-static/icons/circle-minus.svg?raw';
import circleHelp from 'lucide-static/icons/circle-question-mark.svg?raw';
import circleX from 'lucide-static/icons/circle-x.svg?raw';
import clipboardList from 'lucide-static/icons/clipboard-list.svg?raw';
import clock from 'lucide-static/icons/clock.svg?raw';
import download from 'lucide-static/icons/download.svg?raw';
import frown from 'lucide-static/icons/frown.svg?raw';
import gift from 'lucide-static/icons/gift.svg?raw';
import handCoins from 'lucide-static/icons/hand-coins.svg?raw';
import handHeart from 'lucide-static/icons/hand-heart.svg?raw';
import handshake from 'lucide-static/icons/handshake.svg?raw';
import heartHandshake from 'lucide-static/icons/heart-handshake.svg?raw';
import hourglass from 'lucide-static/icons/hourglass.svg?raw';
import info from 'lucide-static/icons/info.svg?raw';
import keyRound from 'lucide-static/icons/key-round.svg?raw';
import landmark from 'lucide-static/icons/landmark.svg?raw';
import listChecks from 'lucide-static/icons/list-checks.svg?raw';
import lock from 'lucide-static/icons/lock.svg?raw';
import phoneOff from 'lucide-static/icons/phone-off.svg?raw';
import phoneOutgoing from 'lucide-static/icons/phone-outgoing.svg?raw';
import screenShare from 'lucide-static/icons/screen-share.svg?raw';
import shieldAlert from 'lucide-static/icons/shield-alert.svg?raw';
import shieldCheck from 'lucide-static/icons/shield-check.svg?raw';
import shuffle from 'lucide-static/icons/shuffle.svg?raw';
import siren from 'lucide-static/icons/siren.svg?raw';
import smartphone from 'lucide-static/icons/smartphone.svg?raw';
import smile from 'lucide-static/icons/smile.svg?raw';
import split from 'lucide-static/icons/split.svg?raw';
import timer from 'lucide-static/icons/timer.svg?raw';
import triangleAlert from 'lucide-static/icons/triangle-alert.svg?raw';
import user from 'lucide-static/icons/user.svg?raw';
import userLock from 'lucide-static/icons/user-lock.svg?raw';
import users from 'lucide-static/icons/users.svg?raw';
import type { CueKind, Finding, Tactic, Told } from '../../scenario/vocabulary.ts';
import type { CueSort } from './split-quotes.ts';

/** Drawings that only the debrief shows; they travel with it and not with the door. */
export const TACTIC_ICONS: Readonly<Record<Tactic, string>> = {
  authority: badgeCheck,
  urgency: timer,
  fear: triangleAlert,
  reward: gift,
  'social-proof': users,
  commitment: listChecks,
  'sunk-cost': handCoins,
  isolation: userLock,
  reassurance: heartHandshake,
  warmth: smile,
  guilt: frown,
  procedure: clipboardList,
  scarcity: hourglass,
  confusion: shuffle,
  information: info,
  apology: handHeart,
  choice: split,
};

/** What a cue is worth; the same shape wherever that is said. */
export const SORT_ICONS: Readonly<Record<CueSort, string>> = {
  diagnostic: shieldAlert,
  surface: circleMinus,
  honest: shieldCheck,
};

const CUE_ICONS: Partial<Readonly<Record<CueKind, string>>> = {
  'move-money': banknote,
  secrecy: lock,
  'no-callback': phoneOff,
  'remote-control': screenShare,
  code: keyRound,
  'outside-app': download,
  'invites-callback': phoneOutgoing,
  'official-channel': smartphone,
  'face-to-face': handshake,
  'leaves-time': clock,
  'welcomes-others': users,
  'protects-code': keyRound,
};

/** A cue's own drawing where it has one, else that of its sort. */
export function cueIcon(kind: CueKind, sort: CueSort): string {
  return CUE_ICONS[kind] ?? SORT_ICONS[sort];
}

export const FINDING_ICONS: Readonly<Record<Finding, string>> = {
  cleared: circleCheck,
  contradicted: circleX,
  inconclusive: circleHelp,
};

export const TOLD_ICONS: Readonly<Record<Told, string>> = {
  nobody: user,
  family: users,
  company: building,
  bank: landmark,
  police: siren,
};
