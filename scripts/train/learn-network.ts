import { learnNetwork } from './train-tone'

const tell = (told: string | Float32Array, then: () => void = () => {}): void => {
  process.send?.(told, undefined, undefined, then)
}

/** Learns the one network that its parent asks for, in a process of its own. */
process.once('message', (lesson: Parameters<typeof learnNetwork>[0]) => {
  const network = learnNetwork(lesson, (line) => tell(line))
  tell(network, () => process.disconnect())
})
