/** As on a screen with two pixels for one. */
const SCALE = 2
/** Telephones draw no larger pictures. */
const MOST_PIXELS = 16_000_000

async function textAt(address: string): Promise<string> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address} answers ${response.status}`)
  return response.text()
}

/** Puts the table at an address on the clipboard. Asked for at once, because browsers allow it only while a button is pressed. */
export async function copyTable(tsv: string): Promise<void> {
  const table = textAt(tsv).then((text) => new Blob([text], { type: 'text/plain' }))
  await navigator.clipboard.write([new ClipboardItem({ 'text/plain': table })])
}

interface Picture {
  /** Its address. */
  readonly svg: string
  /** What the saved file is called. */
  readonly chart: string
}

/** Draws a chart's SVG at twice its size and saves it. Throws where the browser cannot. */
export async function savePicture({ svg, chart }: Picture): Promise<void> {
  const drawing = URL.createObjectURL(new Blob([await textAt(svg)], { type: 'image/svg+xml' }))
  const picture = await pictureOf(drawing).finally(() => URL.revokeObjectURL(drawing))
  const link = document.createElement('a')
  link.href = URL.createObjectURL(picture)
  link.download = `${chart}.png`
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}

async function pictureOf(drawing: string): Promise<Blob> {
  const image = new Image()
  image.src = drawing
  await image.decode()
  const scale = Math.min(SCALE, Math.sqrt(MOST_PIXELS / (image.naturalWidth * image.naturalHeight)))
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(image.naturalWidth * scale)
  canvas.height = Math.round(image.naturalHeight * scale)
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('Nothing was drawn'))), 'image/png'),
  )
}
