//! What must hold of the whole.
