//! The desktop shell: hardening first, then one window, and adapters of a few lines between it and `api`.
//!
//! Deliberately absent: anything that is not only a desktop's. What a command means stands in `api`.

#![forbid(unsafe_code)]

mod arguments;
mod away;
mod clock;
mod commands;
mod engine_folder;
mod folders;
mod ground;
mod harden;
mod media;
mod page_end;
mod patience;
mod preview;
mod random;
#[cfg(test)]
mod reach;
mod sandbox_notes;
mod sandbox_sockets;
mod window;
mod words_behind;

use std::process::ExitCode;

use api::{Program, Surroundings};
use tauri::{Builder, Context, Manager as _, RunEvent, Runtime};

/// The name of the one window, which the capability file allows to call commands.
pub(crate) const WINDOW: &str = "main";

/// Runs the program until its window is closed.
#[must_use]
pub fn run() -> ExitCode {
    // Before any thread and before GTK: environment and filters are inherited by all that follows.
    let protection = harden::harden();
    let engine = match engine_folder::EngineFolder::make() {
        Ok(engine) => engine,
        Err(_) => return folders::Problem::NoMemoryFolder.tell(),
    };
    let folders = match folders::find(engine.path()) {
        Ok(folders) => folders,
        Err(problem) => return problem.tell(),
    };
    let preview = arguments::preview();
    let watched = preview.as_ref().map(|id| folders.packages.join(id));
    let program = Program::new(Surroundings {
        folders,
        protections: harden::protections(&protection, engine.in_memory()),
        languages: sys_locale::get_locales().collect(),
        clock: Box::new(clock::now),
        random: Box::new(random::fill),
        media: Box::new(media::connected),
        takes_writing: Box::new(folders::takes_writing),
        preview,
        cost: api::Cost::default(),
    });
    let built = Builder::default()
        .manage(program)
        .manage(patience::Patience::default())
        .invoke_handler(commands::handler())
        .setup({
            let engine = engine.path().to_owned();
            move |app| {
                window::open(app.handle(), &engine)?;
                clock::tick(app.handle().clone());
                away::watch(app.handle());
                if let Some(package) = watched {
                    preview::watch(app.handle().clone(), package);
                }
                Ok(())
            }
        })
        .build(context());
    let status = match built {
        Ok(app) => app.run_return(|app, event| {
            if let RunEvent::Exit = event {
                app.state::<Program>().shut();
            }
        }),
        // Tauri's own words are English and name paths: they are not shown.
        Err(_) => 1,
    };
    drop(engine);
    ExitCode::from(u8::try_from(status).unwrap_or(1))
}

/// What is built in: the page, its policy, and who may call which command.
fn context<R: Runtime>() -> Context<R> {
    tauri::generate_context!()
}
