import { BufferSource, EncodedPacketSink, Input, WEBM } from 'mediabunny';
import { OpusDecoder } from 'opus-decoder';
import type { FloatSound } from './read-float-wav.ts';

/** The rate of the engine, and so all there is to hear. */
const RATE = 24_000;
/** Opus counts its samples at this rate, whatever it is decoded at (RFC 7845). */
const OPUS_RATE = 48_000;
/** Bytes of the head of an Opus stream, and where in it the samples stand that a player drops (RFC 7845, 5.1). */
const HEAD_BYTES = 19;
const PRE_SKIP_AT = 10;

/** Decodes WebM files with one track of Opus, mono. */
export interface Decoder {
  /** Throws where the file is no such file, or is damaged. */
  decode(bytes: Uint8Array): Promise<FloatSound>;
  close(): void;
}

export async function openDecoder(): Promise<Decoder> {
  const opus = new OpusDecoder({ channels: 1, sampleRate: RATE });
  await opus.ready;
  return {
    async decode(bytes) {
      const { packets, preSkip, seconds } = await readWebm(bytes);
      await opus.reset();
      const { channelData, errors } = opus.decodeFrames([...packets]);
      const [error] = errors;
      if (error) throw new Error(`a packet of it is damaged: ${error.message}`);
      const all = channelData[0] ?? new Float32Array();
      // The first samples warm the decoder up, the last fill the last packet.
      const first = Math.round((preSkip * RATE) / OPUS_RATE);
      return { rate: RATE, samples: all.subarray(first, first + Math.round(seconds * RATE)) };
    },
    close: () => opus.free(),
  };
}

interface Packets {
  readonly packets: readonly Uint8Array[];
  /** Samples at 48 kHz. */
  readonly preSkip: number;
  readonly seconds: number;
}

async function readWebm(bytes: Uint8Array): Promise<Packets> {
  const input = new Input({ source: new BufferSource(bytes), formats: [WEBM] });
  try {
    return await readPackets(input);
  } finally {
    input.dispose();
  }
}

async function readPackets(input: Input): Promise<Packets> {
  const track = await input.getPrimaryAudioTrack();
  if (!track) throw new Error('it has no sound');
  const codec = await track.getCodec();
  const channels = await track.getNumberOfChannels();
  if (codec !== 'opus' || channels !== 1)
    throw new Error(`its sound is ${codec ?? 'unknown'} with ${channels} channels, not Opus with 1`);
  const packets: Uint8Array[] = [];
  for await (const packet of new EncodedPacketSink(track).packets()) packets.push(packet.data);
  const head = new Uint8Array((await track.getDecoderConfig())?.description as ArrayBuffer);
  return { packets, preSkip: preSkipOf(head), seconds: await input.computeDuration() };
}

function preSkipOf(head: Uint8Array): number {
  if (head.length < HEAD_BYTES) throw new Error('its Opus stream has no head');
  return new DataView(head.buffer, head.byteOffset).getUint16(PRE_SKIP_AT, true);
}
