//! The encrypted journal: SQLite in memory, age on disk, two slots.
