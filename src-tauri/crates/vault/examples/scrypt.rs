//! Measures bare scrypt at the cost that a vault has: what nobody can unlock it faster than.
//!
//! ```text
//! cargo run -q --release -p vault --example scrypt -- FOLDER PASSPHRASE ROUNDS
//! ```
//!
//! The key file of the vault in the folder is opened with age and nothing else. A line is printed for each round:
//! milliseconds.

#![forbid(unsafe_code)]
#![expect(clippy::print_stdout, reason = "it is a program for a terminal")]

use std::error::Error;
use std::fs;
use std::path::PathBuf;
use std::time::Instant;

use secrecy::SecretString;
use unicode_normalization::UnicodeNormalization as _;

const USAGE: &str = "usage: scrypt FOLDER PASSPHRASE ROUNDS";

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let folder = PathBuf::from(arguments.next().ok_or(USAGE)?);
    let passphrase: String = arguments.next().ok_or(USAGE)?.nfkc().collect();
    let rounds: u32 = arguments.next().ok_or(USAGE)?.parse()?;
    let key = fs::read(folder.join("slot-0").join("key.age"))?;
    let identity = age::scrypt::Identity::new(SecretString::from(passphrase));
    for _ in 0..rounds {
        let begun = Instant::now();
        age::decrypt(&identity, &key)?;
        println!("{}", begun.elapsed().as_secs_f64() * 1000.0);
    }
    Ok(())
}
