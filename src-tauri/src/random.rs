//! The only randomness of the program that is not age's own: everything below is handed it.

/// Fills what it is given with bytes that nobody can foresee.
pub(crate) fn fill(bytes: &mut [u8]) {
    if getrandom::fill(bytes).is_err() {
        // A system that has no randomness has no secrets either: better no program than a guessable key.
        std::process::abort();
    }
}

#[cfg(test)]
mod tests {
    use super::fill;

    #[test]
    fn two_fillings_differ() {
        let [mut one, mut other] = [[0; 16]; 2];
        fill(&mut one);
        fill(&mut other);
        assert!(one != other && one != [0; 16]);
    }
}
