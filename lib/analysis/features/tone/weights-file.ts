import { type Network, networkOf } from '@/lib/analysis/features/tone/network'
import type { Kind, Shape } from '@/lib/analysis/features/tone/network-shape'
import { type Vocabulary, vocabularyOf } from '@/lib/analysis/features/tone/vocabulary'

export interface WeightsHeader {
  readonly origin: string
  readonly licence: string
  readonly trained: string
  readonly shape: Shape
  readonly members: number
  readonly common: number
  readonly words: readonly string[]
  /** Logits times this become calibrated probabilities: 1 / temperature (Guo et al. 2017), per kind of target. */
  readonly sharpness: Readonly<Record<Kind, number>>
}

/** Everything that the score needs, ready to use. */
export interface ToneModel {
  readonly header: WeightsHeader
  readonly vocabulary: Vocabulary
  readonly network: Network
}

/** The file's sections after its header, in order; every length is a multiple of four bytes. */
export interface WeightsSections {
  readonly valences: Int8Array
  readonly scales: Float32Array
  readonly embedding: Int8Array
  readonly members: readonly Float32Array[]
}

/** One file: header length (uint32), header (JSON), then the sections, each padded to four bytes. Little endian. */
export function packWeights(header: WeightsHeader, sections: WeightsSections): Uint8Array {
  const text = new TextEncoder().encode(JSON.stringify(header))
  const parts = [text, sections.valences, sections.scales, sections.embedding, ...sections.members].map(
    bytesOf,
  )
  const size = 4 + parts.reduce((sum, part) => sum + padded(part.length), 0)
  const file = new Uint8Array(size)
  new DataView(file.buffer).setUint32(0, text.length, true)
  let at = 4
  for (const part of parts) {
    file.set(part, at)
    at += padded(part.length)
  }
  return file
}

const bytesOf = (part: Uint8Array | Int8Array | Float32Array): Uint8Array =>
  new Uint8Array(part.buffer, part.byteOffset, part.byteLength)

const padded = (length: number): number => (length + 3) & ~3

/** Reads a weights file. Throws where the bytes are not one. */
export function loadToneModel(file: Uint8Array): ToneModel {
  const bytes = file.slice()
  const headerLength = new DataView(bytes.buffer).getUint32(0, true)
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + headerLength))) as WeightsHeader
  const { dimensions } = header.shape
  let at = 4 + padded(headerLength)
  const take = (length: number): number => {
    const start = at
    at += padded(length)
    return start
  }
  const rows = header.words.length
  const valences = new Int8Array(bytes.buffer, take(rows * 2), rows * 2)
  const scales = new Float32Array(bytes.buffer, take(dimensions * 4), dimensions)
  const embedding = dequantiser(
    new Int8Array(bytes.buffer, take(rows * dimensions), rows * dimensions),
    scales,
  )
  const size = (bytes.length - at) / 4 / header.members
  const members = Array.from(
    { length: header.members },
    () => new Float32Array(bytes.buffer, take(size * 4), size),
  )
  const network = networkOf(header.shape, members, embedding)
  return { header, vocabulary: vocabularyOf(header.words, header.common, valences), network }
}

/** A word's vector from its bytes; a fresh one each time, since projections are what is kept. */
export function dequantiser(quantised: Int8Array, scales: Float32Array): (row: number) => Float32Array {
  const { length } = scales
  return (row) => {
    const vector = new Float32Array(length)
    for (let i = 0; i < length; i++)
      vector[i] = (quantised[row * length + i] as number) * (scales[i] as number)
    return vector
  }
}
