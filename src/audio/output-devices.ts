/**
 * Calls `fewer` when a way out of the device has gone: headphones pulled out, a speaker switched off. Where a page may
 * not count them (most browsers, without a microphone's permission, name one of a kind), the output's own state tells.
 */
export function watchOutputs(fewer: () => void): void {
  // Missing on plain http in a classroom.
  const devices = navigator.mediaDevices as MediaDevices | undefined;
  if (!devices || typeof devices.enumerateDevices !== 'function') return;
  const count = async (): Promise<number> => {
    const all = await devices.enumerateDevices().catch(() => []);
    return all.filter(({ kind }) => kind === 'audiooutput').length;
  };
  let before = count();
  devices.addEventListener('devicechange', () => {
    const earlier = before;
    before = count();
    void Promise.all([earlier, before]).then(([then, now]) => {
      if (now < then) fewer();
    });
  });
}
