//! Packages: TOML and Markdown to a plain tree, and the problems found on the way.
