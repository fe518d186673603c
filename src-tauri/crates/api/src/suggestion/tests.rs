use super::{Candidate, suggest};
