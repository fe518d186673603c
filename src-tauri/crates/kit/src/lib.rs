//! The command line for authors and familjerätten; links no vault.
