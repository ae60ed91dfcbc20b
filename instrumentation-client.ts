// React is read in a task of its own, before what makes the page interactive, so that a slow phone can answer between them.
setTimeout(() => import('react-dom/client'))
