import { type Content, contentsOf } from '@/lib/analysis/features/contents'
import { isFurniture } from '@/lib/analysis/features/page-furniture'
import { findCues, type ReportingCue } from '@/lib/analysis/features/reporting-cues'
import { type Material, sceneOf } from '@/lib/analysis/features/scene'
import { SpeakerMemory } from '@/lib/analysis/features/speaker-memory'
import type { Speaker } from '@/lib/analysis/features/speakers'

/** A cue with what it introduces and who it was resolved to. */
export interface Report {
  readonly cue: ReportingCue
  /** Null where what was said stands in another sentence. */
  readonly said: Content | null
  /** Null where the sentence does not name a source. */
  readonly speaker: Speaker | null
}

/** What the sentences say that somebody said, sentence by sentence. */
export function findReports(material: Material): readonly (readonly Report[])[] {
  const memory = new SpeakerMemory(material.roles)
  return material.sentences.map((sentence) => {
    const scene = sceneOf(material, sentence)
    const cues = isFurniture(material, sentence) ? [] : findCues(scene)
    const contents = contentsOf(scene, cues)
    const reports = cues.map((cue, i) => ({
      cue,
      said: contents[i] ?? null,
      speaker: cue.source && memory.resolve(cue.source, scene),
    }))
    memory.remember(
      scene,
      reports.flatMap(({ cue, speaker }) =>
        cue.source && speaker ? [{ mention: cue.source, speaker }] : [],
      ),
    )
    return reports
  })
}
