//! What the program was started with: `--modules DIR` names another shelf of packages, `--preview ID` a package on it
//! that its author wants to look at. Anything else is no concern of ours.

use std::ffi::OsString;
use std::path::PathBuf;

/// The folder of packages that was named.
pub(crate) fn shelf() -> Option<PathBuf> {
    after("--modules", std::env::args_os()).map(PathBuf::from)
}

/// The package to look at.
pub(crate) fn preview() -> Option<String> {
    after("--preview", std::env::args_os())?.into_string().ok()
}

fn after(name: &str, arguments: impl IntoIterator<Item = OsString>) -> Option<OsString> {
    // The first is the program's own name.
    let mut arguments = arguments.into_iter().skip(1);
    arguments.find(|argument| argument == name)?;
    arguments.next()
}

#[cfg(test)]
mod tests {
    use std::ffi::OsString;

    use super::after;

    fn asked(name: &str, line: &str) -> Option<OsString> {
        after(name, line.split(' ').map(OsString::from))
    }

    #[test]
    fn a_value_stands_after_its_name() {
        let line = "lyktan --modules shelf --preview anger";
        assert_eq!(asked("--modules", line), Some("shelf".into()));
        assert_eq!(asked("--preview", line), Some("anger".into()));
        assert_eq!(asked("--preview", "lyktan --preview"), None);
        assert_eq!(
            asked("--preview", "--preview lyktan"),
            None,
            "not the program's name"
        );
    }
}
