export default {
  plugins: ["stylelint-use-logical"],
  overrides: [{ files: ["**/*.svelte"], customSyntax: "postcss-html" }],
  rules: {
    // Arabic mirrors every screen: nothing knows left from right.
    "csstools/use-logical": ["always", { except: [] }],
    "property-disallowed-list": ["float", "clear"],
    "declaration-property-value-disallowed-list": { "text-align": ["left", "right"] },
    "block-no-empty": true,
    "color-no-invalid-hex": true,
    "custom-property-no-missing-var-function": true,
    "declaration-block-no-duplicate-properties": true,
    "declaration-block-no-shorthand-property-overrides": true,
    "declaration-no-important": true,
    "function-calc-no-unspaced-operator": true,
    "no-duplicate-selectors": true,
    "property-no-unknown": [true, { ignoreProperties: ["container-type", "container-name"] }],
    "selector-pseudo-class-no-unknown": [true, { ignorePseudoClasses: ["global"] }],
    "selector-pseudo-element-no-unknown": true,
    "unit-no-unknown": true,
  },
};
