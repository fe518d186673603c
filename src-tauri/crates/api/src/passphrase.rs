//! The passphrase: how hard one is to guess, one that the program proposes, and changing it.

use secrecy::{ExposeSecret as _, SecretString};
use unicode_normalization::UnicodeNormalization as _;
use vault::{Changed, words};

use crate::Program;
use crate::contract::{
    ChangePassphraseRequest, ChangedView, ErrorCode, Failure, Language, Passphrase,
    PassphraseChange, PassphraseRequest, ProposalView, StrengthView,
};
use crate::strength;

/// The shortest passphrase that a vault takes, in characters.
const SHORTEST: usize = 8;

/// The passphrase, if a vault takes it.
///
/// # Errors
/// [`ErrorCode::PassphraseShort`].
pub(crate) fn long_enough(passphrase: &Passphrase) -> Result<&SecretString, Failure> {
    if is_short(passphrase.0.expose_secret()) {
        return Err(ErrorCode::PassphraseShort.into());
    }
    Ok(&passphrase.0)
}

/// Whether a passphrase is shorter than a vault takes. It is counted as it is kept: an å that a system sends as
/// two characters is one.
pub(crate) fn is_short(passphrase: &str) -> bool {
    passphrase.nfkc().count() < SHORTEST
}

impl From<Changed> for PassphraseChange {
    fn from(changed: Changed) -> Self {
        match changed {
            Changed::Finished => Self::Finished,
            Changed::Unfinished => Self::Unfinished,
        }
    }
}

/// A word of the list as the readers of a language can type it: an Arabic or an English keyboard has no å.
pub(crate) fn spell(word: &str, language: Language) -> String {
    match language {
        Language::Sv => word.to_owned(),
        Language::En | Language::Ar => words::plain(word),
    }
}

impl Program {
    /// How hard a passphrase is to guess.
    pub fn weigh_passphrase(&self, request: &PassphraseRequest) -> StrengthView {
        strength::weigh(&request.passphrase.0)
    }

    /// A passphrase of five words that nobody has seen before. Nothing is kept of it.
    pub fn propose_passphrase(&self) -> ProposalView {
        let language = self.language();
        let proposed = words::propose(&mut |bytes| (self.surroundings.random)(bytes));
        let words = proposed.into_iter().filter_map(words::get);
        let spelled: Vec<_> = words.map(|word| spell(word, language)).collect();
        ProposalView {
            passphrase: spelled.join(" "),
        }
    }

    /// Gives the open vault another passphrase; the recovery code opens nothing then.
    ///
    /// # Errors
    /// [`ErrorCode::WrongPassphrase`] if the current one is not the one that was given,
    /// [`ErrorCode::PassphraseShort`], and what the disk has against it: the current one then holds.
    pub fn change_passphrase(
        &self,
        request: &ChangePassphraseRequest,
    ) -> Result<ChangedView, Failure> {
        self.touch();
        let new = long_enough(&request.passphrase)?;
        let mut desk = self.desk();
        let cost = desk.cost;
        let changed = desk
            .vault()?
            .change_passphrase(&request.current.0, new, cost)?;
        Ok(ChangedView {
            change: changed.into(),
            vault: desk.view(),
        })
    }
}
