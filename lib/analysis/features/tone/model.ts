import { loadToneModel, type ToneModel } from '@/lib/analysis/features/tone/weights-file'
import file from '@/lib/lexicons/tone-weights.json'

let model: ToneModel | undefined

/** The model that Parallax ships, unpacked when first asked for. */
export function toneModel(): ToneModel {
  model ??= loadToneModel(bytesOf(file.weights))
  return model
}

/** Bytes of a base64 text; `atob` is there in Node, in workers and in browsers. */
function bytesOf(base64: string): Uint8Array {
  const characters = atob(base64)
  const bytes = new Uint8Array(characters.length)
  for (let i = 0; i < bytes.length; i++) bytes[i] = characters.charCodeAt(i)
  return bytes
}
