//! The contract as TypeScript, in one file.

use std::any::TypeId;
use std::collections::BTreeMap;

use ts_rs::{Config, TS, TypeVisitor};

use super::{CommandVisitor, Event, Failure, each_command};

/// The whole of `ui/src/generated/ipc.ts`.
#[must_use]
pub fn typescript() -> String {
    let mut types = Declarations::default();
    types.visit::<Event>();
    types.visit::<Failure>();
    let mut table = String::new();
    each_command(Table {
        types: &mut types,
        text: &mut table,
    });
    let mut text = String::from(
        "// Written by the test `the_typescript_of_the_contract_is_current` in `api`; not by hand.\n",
    );
    for declaration in types.found.values() {
        text.push('\n');
        text.push_str(declaration);
        text.push('\n');
    }
    text.push_str(
        "\n/** Every command: its request and its response. */\nexport interface Commands {\n",
    );
    text.push_str(&table);
    text.push_str("}\n");
    text
}

/// Declarations by name, so that the file does not change with the order of discovery.
#[derive(Default)]
struct Declarations {
    config: Config,
    seen: Vec<TypeId>,
    found: BTreeMap<String, String>,
}

impl TypeVisitor for Declarations {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        if self.seen.contains(&TypeId::of::<T>()) {
            return;
        }
        self.seen.push(TypeId::of::<T>());
        T::visit_dependencies(self);
        T::visit_generics(self);
        // Only our own types have a file to be written to; the rest is built into the language.
        if T::output_path().is_some() {
            let documentation = T::docs().unwrap_or_default();
            self.found.insert(
                T::ident(&self.config),
                format!("{documentation}export {}", T::decl(&self.config)),
            );
        }
    }
}

struct Table<'a> {
    types: &'a mut Declarations,
    text: &'a mut String,
}

impl CommandVisitor for Table<'_> {
    fn command<Request: TS + 'static, Response: TS + 'static>(
        &mut self,
        name: &'static str,
        documentation: &'static str,
    ) {
        self.types.visit::<Request>();
        self.types.visit::<Response>();
        let request = Request::name(&self.types.config);
        let response = Response::name(&self.types.config);
        self.text.push_str(&format!(
            "  /**{documentation} */\n  {name}: {{ request: {request}; response: {response} }};\n"
        ));
    }
}

#[cfg(test)]
mod tests {
    use super::typescript;
    use std::fs;
    use std::path::Path;

    #[test]
    fn the_typescript_of_the_contract_is_current() {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../ui/src/generated/ipc.ts");
        let current = typescript();
        if std::env::var_os("UPDATE_GENERATED").is_some() {
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(&path, &current).unwrap();
        }
        assert!(
            fs::read_to_string(&path).is_ok_and(|committed| committed == current),
            "the wire contract changed: run `UPDATE_GENERATED=1 cargo test -p api` and commit ui/src/generated/ipc.ts"
        );
    }

    #[test]
    fn no_64_bit_integer_crosses() {
        assert!(
            !typescript().contains("bigint"),
            "JavaScript would round it"
        );
        assert!(
            <u64 as ts_rs::TS>::name(&ts_rs::Config::new()).contains("bigint"),
            "control: a 64-bit integer would show as bigint"
        );
    }
}
