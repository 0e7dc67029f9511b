// In the bundle's place of the package source-map (see build.mjs): Handlebars then prints its code without maps.
module.exports = {};
