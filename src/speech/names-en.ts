import { SYLLABLES_ZH } from './syllables-zh.ts';

const CHINESE = new RegExp(`^(?:${SYLLABLES_ZH.toSorted((a, b) => b.length - a.length).join('|')}){1,4}$`);

/** English words made of such syllables, as far as a sentence on the telephone may begin with them. */
const ENGLISH_TOO = new Set(
  (
    'a abuse age agenda anti aha ai aide aiming alien alike amen amuse an anger angle antique apace are area aside ate awake ' +
    'aware balance ban banana bang bare base beige bide bike bin binge bite bone boxing cabin cage can cancan cane care ' +
    'careen career case cede ceiling censure chance change chanting chase cheating cheese cheque chime china cite ' +
    'citizen conga courier cue cuisine cure cute damage dance danger dare data date dating deadening dean decade decide ' +
    'deduce deer delete demanding den dense denture depending die dieting dime dine diner ding dining dire disuse dong ' +
    'dude due dune duo e ease eating editing eke elite emu en ending engage enhance ensure entice entire ere eye face ' +
    'fade fading fake fame famine fan fate fence foe fuse future gaga game gang gate gating gazebo gene gong guidance ' +
    'guide guiding gun ha hang hanger hate he heading heating hen hence here house huge human hunting juke june junta ' +
    'jute keen keeping ken lake lame lane language late laying lean leaning lease lee legate leisure lending liaise ' +
    'lice licence license lie like lime line linen linger lining lite long longer louse luge lure machine made mage ' +
    'mailing make male malice man manage mandate mange mature maxi maze me mean meanie meaning media meeting men menace ' +
    'mending mice mike min minding mine mini mining minute mo moaning mobile mode module more mouse mule muse mute name ' +
    'naming nature needing nice niece nine nineteen nuance nude pace page palace pale pan pancake panda pane pang panting pate ' +
    'payee paying pen penance pence pending penning pie piece pier pierce pike pile piling pin pine ping pipage pole police ' +
    'polite pomade pone pose puce puma pure quake qualia queen ran rang range ranger re reading rebate rebuke receding ' +
    'recite reduce refuge refuse regale relate relaxing remaining remake remote rename rending renting repaying repose ' +
    'reroute resale residing resume retailing retake retire retune rice ride riding rise rite rouge rouse route routine ' +
    'routing rule ruling run rune running ruse sage sailing sake sale salute same sane sang sangria sari sate saying ' +
    'sea sealing secure sedan see seen seer segue semi senate sending sense sequence sere serene sewage shade shake ' +
    'shame shaping share she sheer shine shire shouting shun side siding siege simile sine sire siren site size song ' +
    'souse sue suede suicide suite suiting sun sunrise sunshine sure suture take taken tale tame tan tangle taping taxi ' +
    'tea teaming tease teen tide tie tile time timing tingle tire titan tong touting tuna tune tuning tutu wade wage ' +
    'waiting wake wan wane wanting ware woe woke woman women wore yang ye yea yin you yule zen'
  ).split(' '),
);

/**
 * Is this the name of a Chinese person, place or firm in Latin letters? By its syllables: a guess that errs towards yes, since
 * a name nobody has settled is read aloud wrongly, while an English word takes one line in the lexicon.
 *
 * @param word with a capital, without what an apostrophe adds: `Xiulan`, `Xi'an`
 * @param afterTitle whether it follows `Mr`, `Officer` and the like, where even `He` and `Song` are names
 */
export function looksChinese(word: string, afterTitle: boolean): boolean {
  const plain = word.toLowerCase().replaceAll(/['’]/g, '');
  return CHINESE.test(plain) && (afterTitle || !ENGLISH_TOO.has(plain));
}
