type Keys = readonly (readonly [key: string, text: string])[];

/** The keys of an overlay, as writers are told them; `<line>` stands for the id of a line. */
export const WORD_KEYS: Keys = [
  ['title', 'what the call is called'],
  ['objective', 'what the player learns to tell apart'],
  ['next', 'the one thing to do next time'],
  ['reveal', 'who it really was'],
  ['shown.name', 'the name on the ringing phone'],
  ['shown.place', 'the place on the ringing phone'],
  ['speaker.<speaker>', 'a name in the captions'],
  ['<line>', 'what is said'],
  ['<cue>', "the cue's words, copied from the line in this language"],
  ['<cue>.why', 'why it tells, or why it does not'],
  ['<choice>', 'what the player says'],
  ['<sms>', 'the text message'],
  ['<sms>.from', 'who the text message says it is from'],
  ['<check>', 'how the player goes about the check'],
  ['<ending>', 'what came of it'],
  ['<ending>.title', 'what the player did, in one line'],
  ['<price>.what', 'what was lost besides money'],
  ['<price>.detail', 'one sentence on it'],
];

/** The keys of a person's overlay. */
export const PERSON_WORD_KEYS: Keys = [
  ['name', 'the name as it is said in this language'],
  ['role', 'job and city'],
  ['holds', 'what the money is'],
  ['canAsk', 'whom the person can ask'],
  ['<pending>', 'one thing under way'],
];
