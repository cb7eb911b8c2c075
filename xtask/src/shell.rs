//! How is another program run, and what does the person see meanwhile?

use std::fs::File;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitStatus, Stdio};
use std::time::{Duration, Instant};

use crate::Outcome;

const GLANCE: Duration = Duration::from_millis(100);
const BETWEEN_LINES: Duration = Duration::from_secs(15);
const TAIL_LINES: usize = 40;

/// Runs a program with the person watching.
pub(crate) fn run(command: &mut Command, what: &str) -> Outcome {
    let status = command.status().map_err(|error| cannot_start(command, &error))?;
    succeeded(status, what)
}

/// Runs a program for its standard output; nothing is shown, and failing is no trouble.
pub(crate) fn answer(command: &mut Command) -> Option<String> {
    let output = command.stdin(Stdio::null()).stderr(Stdio::null()).output().ok()?;
    let text = String::from_utf8(output.stdout).ok()?;
    output.status.success().then(|| text.trim().to_owned())
}

/// Runs a program quietly for a long time: its output goes to `log`, the person sees what is being
/// done and for how long, and on failure the end of the log.
pub(crate) fn patiently(command: &mut Command, what: &str, log: &Path) -> Outcome {
    let started = Instant::now();
    let mut child = spawn_into(command, log)?;
    let mut next_line = BETWEEN_LINES;
    let status = loop {
        match child.try_wait() {
            Ok(Some(status)) => break status,
            Ok(None) => std::thread::sleep(GLANCE),
            Err(error) => return Err(format!("{what}: {error}")),
        }
        if started.elapsed() >= next_line {
            println!("             {what}: {} so far", spell(started.elapsed()));
            next_line += BETWEEN_LINES;
        }
    };
    succeeded(status, what).map_err(|trouble| format!("{}\n{trouble}; all of it is in {}", tail(log), log.display()))
}

/// Runs a program quietly and gives up once `patience` says so, given its output so far and the
/// time it has had.
pub(crate) fn impatiently(command: &mut Command, log: &Path, patience: impl Fn(&str, Duration) -> bool) -> Outcome {
    let started = Instant::now();
    let mut child = spawn_into(command, log)?;
    loop {
        match child.try_wait() {
            Ok(Some(status)) => return succeeded(status, &name(command)),
            Ok(None) => std::thread::sleep(GLANCE),
            Err(error) => return Err(error.to_string()),
        }
        let so_far = std::fs::read_to_string(log).unwrap_or_default();
        if !patience(&so_far, started.elapsed()) {
            // It may have ended this very moment: then there is nothing to kill.
            let _ = child.kill();
            let _ = child.wait();
            return Err(format!("{} took too long", name(command)));
        }
    }
}

/// The first program of that name on `path`.
pub(crate) fn find_on(path: &std::ffi::OsStr, program: &str) -> Option<PathBuf> {
    std::env::split_paths(path).map(|folder| folder.join(program)).find(|candidate| candidate.is_file())
}

/// The first program of that name on PATH.
pub(crate) fn find(program: &str) -> Option<PathBuf> {
    find_on(&std::env::var_os("PATH")?, program)
}

/// Is the person root?
pub(crate) fn is_root() -> bool {
    answer(Command::new("id").arg("-u")).as_deref() == Some("0")
}

/// Makes a folder and those above it.
pub(crate) fn make_folder(path: &Path) -> Outcome {
    std::fs::create_dir_all(path).map_err(|error| format!("cannot make {}: {error}", path.display()))
}

/// Removes a folder with all that is in it; none there is fine.
pub(crate) fn remove_folder(path: &Path) -> Outcome {
    match std::fs::remove_dir_all(path) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
            Err(format!("cannot remove {}: {error}", path.display()))
        }
        _ => Ok(()),
    }
}

/// Writes a file.
pub(crate) fn write(path: &Path, text: &str) -> Outcome {
    std::fs::write(path, text).map_err(|error| format!("cannot write {}: {error}", path.display()))
}

/// Reads a file.
pub(crate) fn read(path: &Path) -> Outcome<String> {
    std::fs::read_to_string(path).map_err(|error| format!("cannot read {}: {error}", path.display()))
}

/// A time as a person says it.
pub(crate) fn spell(time: Duration) -> String {
    let seconds = time.as_secs();
    match seconds {
        0..60 => format!("{seconds} s"),
        _ => format!("{} min {:02} s", seconds / 60, seconds % 60),
    }
}

fn spawn_into(command: &mut Command, log: &Path) -> Outcome<std::process::Child> {
    let unwritable = |error| format!("cannot write {}: {error}", log.display());
    let out = File::create(log).map_err(unwritable)?;
    let err = out.try_clone().map_err(unwritable)?;
    command.stdin(Stdio::null()).stdout(out).stderr(err).spawn().map_err(|error| cannot_start(command, &error))
}

fn succeeded(status: ExitStatus, what: &str) -> Outcome {
    if status.success() { Ok(()) } else { Err(format!("{what} failed ({status})")) }
}

fn cannot_start(command: &Command, error: &std::io::Error) -> String {
    format!("cannot start {}: {error}", name(command))
}

fn name(command: &Command) -> String {
    command.get_program().to_string_lossy().into_owned()
}

fn tail(log: &Path) -> String {
    let text = std::fs::read(log).map(|bytes| String::from_utf8_lossy(&bytes).into_owned());
    let text = text.unwrap_or_default();
    let lines: Vec<&str> = text.lines().collect();
    let skipped = lines.len().saturating_sub(TAIL_LINES);
    lines.into_iter().skip(skipped).collect::<Vec<_>>().join("\n")
}
