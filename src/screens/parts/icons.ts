import arrowRight from 'lucide-static/icons/arrow-right.svg?raw';
import calendarPlus from 'lucide-static/icons/calendar-plus.svg?raw';
import captions from 'lucide-static/icons/captions.svg?raw';
import captionsOff from 'lucide-static/icons/captions-off.svg?raw';
import chartLine from 'lucide-static/icons/chart-line.svg?raw';
import check from 'lucide-static/icons/check.svg?raw';
import chevronDown from 'lucide-static/icons/chevron-down.svg?raw';
import chevronRight from 'lucide-static/icons/chevron-right.svg?raw';
import pauseCircle from 'lucide-static/icons/circle-pause.svg?raw';
import clipboardCheck from 'lucide-static/icons/clipboard-check.svg?raw';
import clock from 'lucide-static/icons/clock.svg?raw';
import flag from 'lucide-static/icons/flag.svg?raw';
import headset from 'lucide-static/icons/headset.svg?raw';
import heartPulse from 'lucide-static/icons/heart-pulse.svg?raw';
import house from 'lucide-static/icons/house.svg?raw';
import info from 'lucide-static/icons/info.svg?raw';
import lifeBuoy from 'lucide-static/icons/life-buoy.svg?raw';
import mapPin from 'lucide-static/icons/map-pin.svg?raw';
import megaphone from 'lucide-static/icons/megaphone.svg?raw';
import messageSquareText from 'lucide-static/icons/message-square-text.svg?raw';
import pause from 'lucide-static/icons/pause.svg?raw';
import pencilRuler from 'lucide-static/icons/pencil-ruler.svg?raw';
import phone from 'lucide-static/icons/phone.svg?raw';
import phoneCall from 'lucide-static/icons/phone-call.svg?raw';
import phoneIncoming from 'lucide-static/icons/phone-incoming.svg?raw';
import phoneOff from 'lucide-static/icons/phone-off.svg?raw';
import phoneOutgoing from 'lucide-static/icons/phone-outgoing.svg?raw';
import play from 'lucide-static/icons/play.svg?raw';
import printer from 'lucide-static/icons/printer.svg?raw';
import rotateCcw from 'lucide-static/icons/rotate-ccw.svg?raw';
import search from 'lucide-static/icons/search.svg?raw';
import settings from 'lucide-static/icons/settings.svg?raw';
import shieldAlert from 'lucide-static/icons/shield-alert.svg?raw';
import shieldCheck from 'lucide-static/icons/shield-check.svg?raw';
import smartphone from 'lucide-static/icons/smartphone.svg?raw';
import target from 'lucide-static/icons/target.svg?raw';
import timer from 'lucide-static/icons/timer.svg?raw';
import triangleAlert from 'lucide-static/icons/triangle-alert.svg?raw';
import userCheck from 'lucide-static/icons/user-check.svg?raw';
import userPlus from 'lucide-static/icons/user-plus.svg?raw';
import userX from 'lucide-static/icons/user-x.svg?raw';
import users from 'lucide-static/icons/users.svg?raw';
import volume from 'lucide-static/icons/volume-2.svg?raw';
import volumeOff from 'lucide-static/icons/volume-x.svg?raw';
import wallet from 'lucide-static/icons/wallet.svg?raw';
import wind from 'lucide-static/icons/wind.svg?raw';
import x from 'lucide-static/icons/x.svg?raw';

/**
 * The icons of the entry: home, ringing and call. Screens loaded later pass their own drawings through
 * `Icon`'s `svg` property, so that what only they show is not paid for at the door.
 */
export const ICONS = {
  'arrow-right': arrowRight,
  'calendar-plus': calendarPlus,
  captions,
  'captions-off': captionsOff,
  'chart-line': chartLine,
  check,
  'chevron-down': chevronDown,
  'chevron-right': chevronRight,
  'clipboard-check': clipboardCheck,
  clock,
  flag,
  headset,
  'heart-pulse': heartPulse,
  house,
  info,
  'life-buoy': lifeBuoy,
  'map-pin': mapPin,
  megaphone,
  'message-square-text': messageSquareText,
  pause,
  'pause-circle': pauseCircle,
  'pencil-ruler': pencilRuler,
  phone,
  'phone-call': phoneCall,
  'phone-incoming': phoneIncoming,
  'phone-off': phoneOff,
  'phone-outgoing': phoneOutgoing,
  play,
  printer,
  'rotate-ccw': rotateCcw,
  search,
  settings,
  'shield-alert': shieldAlert,
  'shield-check': shieldCheck,
  smartphone,
  target,
  timer,
  'triangle-alert': triangleAlert,
  'user-check': userCheck,
  'user-plus': userPlus,
  'user-x': userX,
  users,
  volume,
  'volume-off': volumeOff,
  wallet,
  wind,
  x,
} as const;
export type IconName = keyof typeof ICONS;
