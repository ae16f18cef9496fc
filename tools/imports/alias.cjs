// dependency-cruiser does not resolve WXT's `@/` through tsconfig; a webpack-style alias it does. Without it every
// import through the alias would silently escape the rules.
module.exports = {
  resolve: { alias: { '@': process.cwd() }, extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'] },
};
