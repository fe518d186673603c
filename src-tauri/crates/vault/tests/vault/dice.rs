//! Chance that can be had again: every throw follows from a seed, and every seed is printed.

/// Where the throws of a test begin. `LYKTAN_SEED=…` begins elsewhere.
pub fn seed(usual: u64) -> u64 {
    std::env::var("LYKTAN_SEED").map_or(usual, |seed| {
        seed.parse().expect("LYKTAN_SEED is a whole number")
    })
}

/// SplitMix64: small, good enough to choose by, and the same on every computer.
#[derive(Clone)]
pub struct Dice(u64);

impl Dice {
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    pub fn number(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number from 0 up to and without `end`.
    pub fn below(&mut self, end: usize) -> usize {
        usize::try_from(self.number() % u64::try_from(end).unwrap()).unwrap()
    }
}
