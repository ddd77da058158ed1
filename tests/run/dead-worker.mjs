// Stands in for dist/worker.js where nothing may be extracted.
export const extract = () => process.exit(1)
