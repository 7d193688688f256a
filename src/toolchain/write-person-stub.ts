/** The card of a person nobody has written yet: both files, every text to be written. */
export function writePersonStub(id: string): { card: string; words: string } {
  return {
    card: [
      `id: ${id}`,
      'portrait: woman',
      'name: 待写：姓名',
      'age: 40',
      'voice: lanxin',
      'role: 待写：职业和城市',
      'pending:',
      '  - { id: pending-first, text: 待写：手头正在办的一件事 }',
      '  - { id: pending-second, text: 待写：另一件，和来电有关也可能无关 }',
      'holds: { label: 待写：这笔钱是什么, amount: 20000 }',
      'canAsk: 待写：能问的人',
      '',
    ].join('\n'),
    words: [
      'locale: en',
      'words:',
      '  name: "TODO: name"',
      '  role: "TODO: job and city"',
      '  pending-first: "TODO: something under way"',
      '  pending-second: "TODO: something else, which the call may or may not be about"',
      '  holds: "TODO: what the money is"',
      '  canAsk: "TODO: whom this person can ask"',
      '',
    ].join('\n'),
  };
}
