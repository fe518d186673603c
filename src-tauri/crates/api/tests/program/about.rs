//! What the program says of itself.

use api::contract::Protection;

use super::Computer;

#[test]
fn about_names_the_folders_and_each_protection_as_it_is() {
    let computer = Computer::new();
    let about = computer.start().about();
    assert_eq!(about.version, env!("CARGO_PKG_VERSION"));
    assert_eq!(about.vault_folder, computer.vault().display().to_string());
    assert_eq!(
        about.packages_folder,
        computer.packages.display().to_string()
    );
    assert_eq!(about.engine_folder, "/run/user/1000/0123456789abcdef");
    let protections = about.protections;
    assert_eq!(protections.socket_filter, Protection::On);
    assert_eq!(protections.sandbox, Protection::Refused, "and not only off");
    assert_eq!(protections.inspection, Protection::Unavailable);
}
