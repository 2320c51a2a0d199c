// A WAV file of 32-bit floats: what the synthesis computed, nothing rounded before the encoders see it.
import { RATE, type Samples } from './samples'

const HEADER_BYTES = 44
const FLOAT_BYTES = 4
const FLOAT_FORMAT = 3

/** The bytes of a mono WAV file holding `samples`. */
export function floatWav(samples: Samples): Buffer {
  const data = samples.length * FLOAT_BYTES
  const bytes = Buffer.alloc(HEADER_BYTES + data)
  bytes.write('RIFF', 0)
  bytes.writeUInt32LE(HEADER_BYTES - 8 + data, 4)
  bytes.write('WAVEfmt ', 8)
  bytes.writeUInt32LE(16, 16)
  bytes.writeUInt16LE(FLOAT_FORMAT, 20)
  bytes.writeUInt16LE(1, 22)
  bytes.writeUInt32LE(RATE, 24)
  bytes.writeUInt32LE(RATE * FLOAT_BYTES, 28)
  bytes.writeUInt16LE(FLOAT_BYTES, 32)
  bytes.writeUInt16LE(FLOAT_BYTES * 8, 34)
  bytes.write('data', 36)
  bytes.writeUInt32LE(data, 40)
  samples.forEach((sample, index) => bytes.writeFloatLE(sample, HEADER_BYTES + index * FLOAT_BYTES))
  return bytes
}
