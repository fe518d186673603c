//! Who reaches a command: the program's own page in its one window, and nobody else.
//!
//! Asked of Tauri itself with everything that is built into the program, in a window without a screen. No foreign page
//! gets into the real window; here each is taken to be in it already, with all that the program's own page has.

use std::collections::BTreeSet;
use std::sync::mpsc;

use tauri::ipc::{CallbackFn, Invoke, InvokeBody, InvokeResponse};
use tauri::test::{INVOKE_KEY, MockRuntime, mock_builder};
use tauri::webview::InvokeRequest;
use tauri::{App, WebviewUrl, WebviewWindow, WebviewWindowBuilder};

use crate::WINDOW;

macro_rules! commands {
    ($($(#[doc = $doc:literal])* $name:ident: $request:ty => $response:ty,)*) => {
        /// Every command of the table, and `subscribe`.
        const COMMANDS: &[&str] = &["subscribe", $(stringify!($name)),*];
    };
}

include!("../crates/api/src/contract/commands.rs");

/// Where the program's own page is, on this system.
const OWN: &str = if cfg!(windows) {
    "http://tauri.localhost"
} else {
    "tauri://localhost"
};

/// Pages of others: from a network, out of a file, out of nothing, and some that look like the program's own.
const FOREIGN: &[&str] = &[
    "http://example.invalid",
    "https://example.invalid",
    "http://localhost",
    "http://127.0.0.1:1420",
    "http://tauri.localhost.example.invalid",
    "tauri://example.invalid",
    "tauri://localhost.example.invalid",
    "file:///etc/passwd",
    "file://localhost/index.html",
    "data:text/html,x",
    "blob:http://example.invalid/0",
    "about:blank",
    "ipc://localhost",
    "other://localhost",
    "null:",
];

/// Commands that are Tauri's own.
const OF_TAURI: &[&str] = &[
    "plugin:app|version",
    "plugin:event|emit",
    "plugin:event|listen",
    "plugin:window|close",
    "plugin:webview|create_webview_window",
    "plugin:path|resolve_directory",
];

/// The program as it is built, but that every command that is let in answers with nothing.
fn program() -> App<MockRuntime> {
    mock_builder()
        .invoke_handler(|invoke: Invoke<MockRuntime>| {
            invoke.resolver.resolve(());
            true
        })
        .build(crate::context())
        .unwrap()
}

fn window(program: &App<MockRuntime>, name: &str) -> WebviewWindow<MockRuntime> {
    WebviewWindowBuilder::new(program, name, WebviewUrl::App("index.html".into()))
        .build()
        .unwrap()
}

/// Whether a page is let in, or `None` when it is not even heard.
fn asks(window: &WebviewWindow<MockRuntime>, page: &str, command: &str, key: &str) -> Option<bool> {
    let (tell, told) = mpsc::sync_channel(1);
    let request = InvokeRequest {
        cmd: command.to_owned(),
        callback: CallbackFn(0),
        error: CallbackFn(1),
        url: page.parse().unwrap(),
        body: InvokeBody::default(),
        headers: tauri::http::HeaderMap::new(),
        invoke_key: key.to_owned(),
    };
    window.as_ref().clone().on_message(
        request,
        Box::new(move |_, _, response, _, _| tell.send(response).unwrap()),
    );
    let answer = told.recv().ok()?;
    Some(matches!(answer, InvokeResponse::Ok(_)))
}

/// The commands of the table that a page is let in with.
fn open_to(window: &WebviewWindow<MockRuntime>, page: &str) -> BTreeSet<&'static str> {
    let is_let_in = |command: &&str| asks(window, page, command, INVOKE_KEY).unwrap();
    COMMANDS.iter().copied().filter(is_let_in).collect()
}

#[test]
fn a_page_of_a_foreign_origin_can_call_no_command_and_the_programs_own_can_call_each() {
    let program = program();
    let window = window(&program, WINDOW);
    assert_eq!(
        open_to(&window, OWN),
        COMMANDS.iter().copied().collect(),
        "control: the same requests from the program's own page"
    );
    for page in FOREIGN {
        assert_eq!(open_to(&window, page), BTreeSet::new(), "from {page}");
    }
}

#[test]
fn nor_can_a_page_in_another_window_or_one_without_the_key_of_this_start() {
    let program = program();
    let (own, other) = (window(&program, WINDOW), window(&program, "other"));
    assert_eq!(open_to(&other, OWN), BTreeSet::new());
    for command in COMMANDS {
        assert_eq!(asks(&own, OWN, command, "guessed"), None, "{command}");
        assert_eq!(asks(&own, OWN, command, INVOKE_KEY), Some(true), "control");
    }
}

#[test]
fn commands_of_tauris_own_are_closed_to_every_page() {
    let program = program();
    let window = window(&program, WINDOW);
    for page in FOREIGN.iter().chain([&OWN]) {
        for command in OF_TAURI {
            assert_eq!(
                asks(&window, page, command, INVOKE_KEY),
                Some(false),
                "{command} from {page}"
            );
        }
    }
}
