/** npm runs scripts in the project's folder; files are named from where the user is. */
export const userFolder = (): string =>
  (process.env.npm_lifecycle_event === 'parallax' && process.env.INIT_CWD) || process.cwd()
