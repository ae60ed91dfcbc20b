// npm run up: install, prepare and serve. Plain JavaScript: it runs before any package is installed.
const [major, minor] = process.versions.node.split('.').map(Number)

if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    `Parallax needs Node.js 20.19 or newer, and this is ${process.versions.node}. Install a newer one from https://nodejs.org, then run npm run up again.`,
  )
  process.exit(1)
}

// Loaded only now, because an older Node cannot read it.
const { up } = await import('./up/up.mjs')
await up()
