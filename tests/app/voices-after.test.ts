import { describe, expect, test, vi } from 'vitest';
import { shelf } from '../support/open-game.ts';
import { openVoiced, VOICED_CALL } from '../support/open-voiced.ts';

describe('after the call', () => {
  async function atDebrief() {
    const opened = await openVoiced();
    opened.actions.answer();
    opened.clock.pass(5000);
    opened.actions.hangUp();
    opened.actions.setConfidence(90);
    opened.actions.decide();
    await opened.settle();
    return opened;
  }

  test('lines are heard one after the other, until one of them is pressed again', async () => {
    const { actions, voices, debrief, settle, model, clock } = await atDebrief();
    const [one = '', two = ''] = debrief().lines.map(({ id }) => id);
    actions.hear('call', one, two);
    await settle();
    expect([voices.saying, model.hearing.value]).toEqual([one, `call ${one}`]);
    clock.pass(1000);
    expect(voices.saying).toBeNull();
    clock.pass(350);
    await settle();
    expect([voices.saying, model.hearing.value]).toEqual([two, `call ${two}`]);
    clock.pass(1000);
    expect([voices.saying, model.hearing.value]).toEqual([null, null]);
    actions.hear('call', one, two);
    await settle();
    actions.hear('call', one, two);
    clock.pass(60_000);
    await settle();
    expect([voices.saying, model.hearing.value]).toEqual([null, null]);
  });

  test('any line is heard again, one at a time, and stops on leaving', async () => {
    const { actions, voices, debrief, settle, model, clock } = await atDebrief();
    const [one, two] = debrief().lines;
    expect(debrief().mayHear).toEqual({ call: true, twin: true });
    actions.hear('call', one?.id ?? '');
    await settle();
    expect([voices.saying, model.hearing.value]).toEqual([one?.id, `call ${one?.id}`]);
    actions.hear('call', two?.id ?? '');
    await settle();
    expect(voices.saying).toBe(two?.id);
    actions.hear('call', two?.id ?? '');
    expect([voices.saying, model.hearing.value]).toEqual([null, null]);
    actions.hear('call', one?.id ?? '');
    await settle();
    clock.pass(1100);
    expect(model.hearing.value).toBeNull();
    actions.hear('call', one?.id ?? '');
    await settle();
    actions.open('help');
    expect([voices.saying, model.hearing.value]).toEqual([null, null]);
    actions.close();
    actions.hear('call', one?.id ?? '');
    await settle();
    actions.nextCall();
    expect([voices.saying, model.hearing.value]).toEqual([null, null]);
  });

  test("the twin's line beside it is heard too", async () => {
    const { actions, voices, debrief, settle } = await atDebrief();
    const [contrast] = debrief().contrasts;
    actions.hear('twin', contrast?.theirLine ?? '');
    await settle();
    expect(voices.spoken.at(-1)).toMatchObject({ line: contrast?.theirLine, scenario: 'sender-claim' });
  });

  test('a line whose words cannot be had is told, and its button is free again', async () => {
    const { actions, debrief, settle, model } = await atDebrief();
    const shelved = shelf.find((one) => one.id === VOICED_CALL);
    if (!shelved) throw new Error(VOICED_CALL);
    const words = vi.spyOn(shelved, 'structure').mockRejectedValue(new Error('no network'));
    actions.hear('call', debrief().lines[0]?.id ?? '');
    await settle();
    words.mockRestore();
    expect([model.hearing.value, model.notices.value]).toEqual([null, ['voice-missing']]);
  });

  test('with the sound off nothing is offered to be heard', async () => {
    const { actions, debrief } = await atDebrief();
    actions.change({ sound: false });
    expect(debrief().mayHear).toEqual({ call: false, twin: false });
  });
});
